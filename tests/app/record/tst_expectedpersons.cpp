// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "../recordsamples.h"
#include "app/record/expectedpersons.h"
#include "app/record/recordsummary.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const RuleBook &rules()
{
    static const Result<RuleBook> book = RuleBook::load(RuleBook::builtInFolder());
    Q_ASSERT(book);
    return *book;
}

// "subject, site?": the mark is for those who may be asked.
QString inWords(const QList<KeptPerson> &persons)
{
    QStringList words;
    for (const KeptPerson &person : persons)
        words << (person.role == Role::Subject ? u"subject"_s : u"site"_s)
                + (person.isOptional ? u"?"_s : QString());
    return words.join(u", "_s);
}

} // namespace

// Whom the rules ask for a filing, by kind, part, day and province.
class ExpectedPersonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void personsOfAFiling_data();
    void personsOfAFiling();
    void nothingIsKnownOfThem();
    void filingWithoutPersonsHasThoseOfTheRules();
};

void ExpectedPersonsTest::personsOfAFiling_data()
{
    QTest::addColumn<QString>("province");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("type"); // -1: not chosen
    QTest::addColumn<FilingPart>("part");
    QTest::addColumn<bool>("isReceivedAnyway");
    QTest::addColumn<QString>("persons");
    const QString guangdong = u"440000"_s;
    const QDate today(2026, 11, 23);
    const int first = int(FilingType::First);
    const auto none = FilingPart::None;
    QTest::newRow("first filing") << guangdong << today << first << none << false
                                  << u"subject, site"_s;
    QTest::newRow("new site") << guangdong << today << int(FilingType::NewSite) << none << false
                              << u"site, subject?"_s;
    QTest::newRow("end of an access asks nobody")
        << guangdong << today << int(FilingType::CancelAccess) << none << false << QString();
    QTest::newRow("an SMS came anyway") << guangdong << today << int(FilingType::CancelAccess)
                                        << none << true << u"subject?, site?"_s;
    QTest::newRow("before the pilot nobody was asked")
        << guangdong << QDate(2016, 1, 1) << first << none << false << QString();
    QTest::newRow("no kind yet") << guangdong << today << -1 << none << true << QString();
    QTest::newRow("no such province") << u"999999"_s << today << first << none << true << QString();
}

void ExpectedPersonsTest::personsOfAFiling()
{
    QFETCH(int, type);
    FilingRecord record;
    QFETCH(QString, province);
    record.provinceCode = province;
    QFETCH(QDate, day);
    record.submitted = day;
    if (type >= 0)
        record.type = FilingType(type);
    QFETCH(FilingPart, part);
    record.part = part;
    QFETCH(bool, isReceivedAnyway);
    record.isReceivedAnyway = isReceivedAnyway;
    QTEST(inWords(expectedPersons(record, rules())), "persons");
}

void ExpectedPersonsTest::nothingIsKnownOfThem()
{
    FilingRecord record = filingOf(numberEnding("8000"), numberEnding("8001"));
    for (const KeptPerson &person : expectedPersons(record, rules())) {
        QVERIFY(!person.number);
        QVERIFY(!person.carrier);
        QVERIFY(!person.isAddedByHand);
    }
}

// Whose rows are gone from the file, or who were not named when it was kept.
void ExpectedPersonsTest::filingWithoutPersonsHasThoseOfTheRules()
{
    FilingRecord bare;
    bare.provinceCode = u"440000"_s;
    bare.submitted = QDate(2026, 11, 23);
    bare.type = FilingType::First;
    FilingRecord ended = bare;
    ended.type = FilingType::CancelAccess;
    FilingRecord draft = bare;
    draft.type.reset();
    FilingRecord own = bare;
    own.persons << personWith(Role::Site, -1);
    const QList<FilingRecord> whole = withPersonsOfTheRules({bare, ended, draft, own}, rules());
    QCOMPARE(inWords(whole.at(0).persons), u"subject, site"_s);
    QCOMPARE(summaryOf(whole.at(0), bare.createdAt).state, FilingState::Draft);
    QCOMPARE(whole.mid(1), QList({ended, draft, own}));
}

QTEST_GUILESS_MAIN(ExpectedPersonsTest)
#include "tst_expectedpersons.moc"
