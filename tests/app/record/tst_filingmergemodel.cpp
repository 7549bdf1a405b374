// SPDX-License-Identifier: MIT
#include <algorithm>
#include <random>

#include <QtCore/qhash.h>
#include <QtTest/qtest.h>

#include "app/record/filingmerge.h"
#include "app/record/recordchanges.h"
#include "tests/app/recordsamples.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

struct AtCenter
{
    SharedFiling filing;
    int version = 0;
};

struct Desk
{
    SharedFiling base;
    SharedFiling filing;
    int version = 0;
    bool isChanged = false;
};

// Several counters and a center in memory: edits and exchanges in any order. Beside them it is noted what
// was done, so that it can be said what must be there at the end.
class Model final
{
public:
    Model(unsigned seed, int counters)
        : m_random(seed)
    {
        FilingRecord record = filingOf(received(numberEnding("8000"), "2018-09-12T10:00"),
                                       received(numberEnding("8001"), "2018-09-12T10:00"));
        m_center.filing.record = record;
        m_desks = QList<Desk>(counters, Desk{m_center.filing, m_center.filing, 0, false});
    }

    void run(int steps)
    {
        for (int i = 0; i < steps; ++i) {
            const int desk = pick(int(m_desks.size()));
            if (pick(3) == 0)
                exchange(m_desks[desk]);
            else
                edit(m_desks[desk]);
        }
        // Everybody comes home; twice, since the first has not seen what the last brought.
        for (int i = 0; i < 2; ++i) {
            for (Desk &desk : m_desks)
                exchange(desk);
        }
    }

    [[nodiscard]] bool areAllEqual() const
    {
        return std::ranges::all_of(m_desks, [this](const Desk &desk) {
            return !desk.isChanged && desk.filing == m_center.filing;
        });
    }
    [[nodiscard]] const SharedFiling &center() const { return m_center.filing; }
    [[nodiscard]] int wrongInputs(NumberId number) const { return m_wrongInputs.value(number); }
    [[nodiscard]] bool wasVerified(NumberId number) const { return m_verified.contains(number); }
    [[nodiscard]] QDateTime firstVerified(NumberId number) const { return m_verified.value(number); }
    [[nodiscard]] int lastRound() const { return m_round; }
    [[nodiscard]] bool isNamed(const QString &name) const { return m_names.contains(name); }
    [[nodiscard]] qsizetype addedNumbers() const { return m_added; }

private:
    [[nodiscard]] int pick(int count)
    {
        return int(m_random() % unsigned(count)); // the same in every library
    }

    void edit(Desk &desk)
    {
        FilingRecord &record = desk.filing.record;
        m_now = m_now.addSecs(60);
        const NumberId number = record.numbers.at(pick(int(record.numbers.size()))).id;
        switch (pick(6)) {
        case 0:
            record.applicant = u"name %1"_s.arg(++m_last);
            m_names << record.applicant;
            break;
        case 1:
            (void)markWrongInput(record, number, m_now);
            if (record.round == m_round)
                ++m_wrongInputs[number];
            break;
        case 2:
            if (isVerified(*record.find(number)))
                return;
            (void)markVerified(record, number, m_now);
            if (record.round == m_round && !m_verified.contains(number))
                m_verified.insert(number, m_now);
            break;
        case 3: {
            if (m_added == 4)
                return;
            KeptPerson person = personWith(Role::Site, -1);
            person.number = addNumber(
                record, keptNumber(u"1390000%1"_s.arg(1000 + ++m_added)));
            record.persons << person;
            break;
        }
        case 4:
            record.note = u"note %1"_s.arg(++m_last);
            break;
        case 5:
            // Seldom, and only by who is at the last round: so that what it ends is known.
            if (pick(8) != 0 || record.round != m_round)
                return;
            (void)startNewRound(record, m_now);
            m_round = record.round;
            m_wrongInputs.clear();
            m_verified.clear();
            break;
        }
        desk.isChanged = true;
    }

    // As CenterExchange does it: what is there comes here and is merged, then goes there.
    void exchange(Desk &desk)
    {
        if (m_center.version > desk.version) {
            desk.filing = desk.isChanged
                ? mergedFilings(desk.base, desk.filing, m_center.filing).filing
                : m_center.filing;
            desk.base = m_center.filing;
            desk.version = m_center.version;
        }
        if (!desk.isChanged)
            return;
        m_center.filing = desk.filing;
        desk.version = ++m_center.version;
        desk.base = desk.filing;
        desk.isChanged = false;
    }

    std::mt19937 m_random;
    QDateTime m_now = beijing("2018-09-12T11:00");
    AtCenter m_center;
    QList<Desk> m_desks;
    QHash<NumberId, int> m_wrongInputs; // of the numbers 0 and 1 in the last round
    QHash<NumberId, QDateTime> m_verified;
    QStringList m_names;
    int m_round = 1;
    int m_last = 0;
    int m_added = 0;
};

} // namespace

// Counters that edit and exchange at random end with the same filing, and nothing that was confirmed is
// missing from it.
class FilingMergeModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void allEndEqualAndNothingIsLost();
};

void FilingMergeModelTest::allEndEqualAndNothingIsLost()
{
    int verified = 0;
    int rounds = 0;
    for (unsigned seed = 1; seed <= 2000; ++seed) {
        Model model(seed, 2 + int(seed % 4));
        model.run(60);
        const QByteArray name = "seed " + QByteArray::number(seed);
        const char *which = name.constData();
        QVERIFY2(model.areAllEqual(), which);
        const FilingRecord &record = model.center().record;
        QVERIFY2(record.round == model.lastRound(), which);
        // Two of the first filing and each that was added, wherever.
        QVERIFY2(record.numbers.size() == 2 + model.addedNumbers(), which);
        QVERIFY2(record.applicant.isEmpty() || model.isNamed(record.applicant), which);
        for (const NumberId number : {NumberId(0), NumberId(1)}) {
            const KeptNumber *kept = record.find(number);
            QVERIFY2(kept, which);
            QVERIFY2(kept->wrongInputs == model.wrongInputs(number), which);
            QVERIFY2(isVerified(*kept) == model.wasVerified(number), which);
            QVERIFY2(kept->verification.verifiedAt == model.firstVerified(number), which);
            verified += isVerified(*kept);
        }
        rounds += record.round > 1;
    }
    // It was tried, and not only by chance.
    QVERIFY(verified > 500);
    QVERIFY(rounds > 200);
}

QTEST_GUILESS_MAIN(FilingMergeModelTest)
#include "tst_filingmergemodel.moc"
