// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "../recordsamples.h"
#include "app/session/filingsession.h"
#include "app/session/numbersession.h"
#include "app/session/personentry.h"
#include "app/session/sessionnumbers.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const QString phone = u"13800138000"_s;
const QString otherPhone = u"13300133000"_s;

const RuleBook &rules()
{
    static const Result<RuleBook> book = RuleBook::load(RuleBook::builtInFolder());
    Q_ASSERT(book);
    return *book;
}

PersonEntry typed(Role role, const QString &text)
{
    PersonEntry entry;
    entry.kept.role = role;
    entry.phoneText = text;
    return entry;
}

// As a file gives it back: the mask alone.
FilingRecord maskedFiling()
{
    FilingRecord record =
        filingWith({personWith(Role::Subject, 0), personWith(Role::Site, 0)}, {keptNumber(phone)});
    record.numbers[0].phone.clear();
    return record;
}

// The numbers of a session on their own.
struct Bench
{
    ManualClock clock{beijing("2026-11-23T09:00")};
    FilingSession session{rules(), clock};
    SessionNumbers numbers{session};
};

} // namespace

// Which number each person has: by what is typed, else by what was kept for the person.
class SessionNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void oneNumberOfTwoPersonsIsOne();
    void aNumberThatComesBackIsTheSameOne();
    void anUnfinishedNumberIsNone();
    void theFullNumberBelongsToTheMask();
    void anotherNumberIsAnotherOne();
    void whoIsNotInTheRecordIsPutAway();
};

void SessionNumbersTest::oneNumberOfTwoPersonsIsOne()
{
    Bench bench;
    QList<PersonEntry> entries{typed(Role::Subject, phone), typed(Role::Site, u"138 0013 8000"_s),
                               typed(Role::Site, otherPhone)};
    FilingRecord record;
    bench.numbers.place(entries, record);
    QCOMPARE(record.numbers.size(), 2);
    QCOMPARE(record.persons.size(), 3);
    QCOMPARE(record.persons.at(0).number, record.persons.at(1).number);
    QVERIFY(record.persons.at(1).number != record.persons.at(2).number);
    QCOMPARE(bench.numbers.all().size(), size_t(2));
}

void SessionNumbersTest::aNumberThatComesBackIsTheSameOne()
{
    Bench bench;
    QList<PersonEntry> entries{typed(Role::Subject, phone)};
    FilingRecord record;
    bench.numbers.place(entries, record);
    const NumberId id = *record.persons.at(0).number;
    NumberSession *session = bench.numbers.find(id);
    QVERIFY(session);

    entries[0].phoneText = otherPhone;
    bench.numbers.place(entries, record);
    QVERIFY(*record.persons.at(0).number != id);
    QVERIFY(!record.find(id));

    entries[0].phoneText = phone;
    bench.numbers.place(entries, record);
    QCOMPARE(*record.persons.at(0).number, id);
    QCOMPARE(bench.numbers.find(id), session);
}

void SessionNumbersTest::anUnfinishedNumberIsNone()
{
    Bench bench;
    QList<PersonEntry> entries{typed(Role::Subject, u"1380013"_s)};
    FilingRecord record;
    bench.numbers.place(entries, record);
    QVERIFY(record.numbers.isEmpty());
    QVERIFY(!record.persons.at(0).number);
    QVERIFY(!bench.numbers.find(NumberId(0)));
}

void SessionNumbersTest::theFullNumberBelongsToTheMask()
{
    Bench bench;
    FilingRecord record = maskedFiling();
    bench.numbers.follow({}, record);
    QList<PersonEntry> entries = entriesOf(record, {});
    entries[0].phoneText = phone;
    bench.numbers.place(entries, record);
    QCOMPARE(record.numbers.size(), 1);
    QCOMPARE(record.numbers.at(0).id, NumberId(0));
    QCOMPARE(record.numbers.at(0).phone, phone);
    // Who shares it need not type it too.
    QCOMPARE(record.persons.at(1).number, NumberId(0));
    QCOMPARE(entries.at(1).phone(), phone);
}

void SessionNumbersTest::anotherNumberIsAnotherOne()
{
    Bench bench;
    FilingRecord record = maskedFiling();
    bench.numbers.follow({}, record);
    QList<PersonEntry> entries = entriesOf(record, {});
    entries[0].phoneText = otherPhone;
    bench.numbers.place(entries, record);
    QCOMPARE(record.numbers.size(), 2);
    QVERIFY(*record.persons.at(0).number != NumberId(0));
    QCOMPARE(record.persons.at(1).number, NumberId(0));
    QVERIFY(record.find(NumberId(0))->phone.isEmpty());
}

void SessionNumbersTest::whoIsNotInTheRecordIsPutAway()
{
    Bench bench;
    QList<PersonEntry> entries{typed(Role::Subject, phone)};
    FilingRecord record;
    bench.numbers.place(entries, record);
    const NumberId id = *record.persons.at(0).number;
    FilingRecord without = record;
    without.numbers.clear();
    without.persons.clear();
    bench.numbers.follow(record, without);
    // What was typed is still there, for when the number comes back.
    QVERIFY(bench.numbers.find(id));
    QCOMPARE(bench.numbers.find(id)->kept().phone, phone);
}

QTEST_GUILESS_MAIN(SessionNumbersTest)
#include "tst_sessionnumbers.moc"
