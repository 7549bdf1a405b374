// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/store/filingpeek.h"
#include "tests/warnings.h"
#include "tests/app/storebench.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

QDateTime day(int offset)
{
    return storeStart().addDays(offset);
}

// The first filing, who has two numbers, and a second one that stays as it is.
FilingRecord filingWithTwoNumbers()
{
    FilingRecord record = waitingFiling(u"王伟"_s);
    record.persons.last().number = addNumber(record, record.numbers.constFirst());
    return record;
}

FilingEvent receivedBySite(const FilingRecord &record)
{
    return {day(-1),  EventKind::Received, 1, {Role::Site}, tailOf(record.numbers.constLast()),
            QString()};
}

QList<Role> rolesOfPersons(const FilingRecord &record)
{
    QList<Role> roles;
    for (const KeptPerson &person : record.persons)
        roles << person.role;
    return roles;
}

} // namespace

// Rows that are whole one by one, and do not belong together: persons, numbers and events without
// what they refer to. No program writes them, neither this one nor version 0.1.0.
class StoreReferencesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void whatBelongsToNothingIsDamage_data();
    void whatBelongsToNothingIsDamage();
    void numbersWithoutPersonsAreOffered_data();
    void numbersWithoutPersonsAreOffered();
    void whatCannotBeReadStaysAsInTheBackup_data();
    void whatCannotBeReadStaysAsInTheBackup();
    void whatAProgramWritesIsNone();
};

void StoreReferencesTest::whatBelongsToNothingIsDamage_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("all persons are gone") << u"DELETE FROM persons"_s;
    QTest::newRow("the persons of one filing are gone")
        << u"DELETE FROM persons WHERE filing = 1"_s;
    QTest::newRow("one person is gone, and a number is nobody's")
        << u"DELETE FROM persons WHERE filing = 1 AND place = 1"_s;
    QTest::newRow("a person's number is gone from the person")
        << u"UPDATE persons SET number = NULL WHERE filing = 1 AND place = 1"_s;
    QTest::newRow("a further person's number is not there")
        << u"INSERT INTO persons VALUES (1, 2, 'site', 0, 0, NULL, 9)"_s;
    QTest::newRow("all numbers are gone") << u"DELETE FROM numbers"_s;
    QTest::newRow("the filings are gone, and all that belongs to them is there")
        << u"DELETE FROM filings"_s;
    QTest::newRow("one filing is gone") << u"DELETE FROM filings WHERE filing = 1"_s;
    QTest::newRow("persons of a filing that is not there")
        << u"INSERT INTO persons VALUES (9, 0, 'subject', 0, 0, NULL, NULL)"_s;
    QTest::newRow("an event of a filing that is not there")
        << u"UPDATE events SET filing = 9 WHERE event = 1"_s;
}

void StoreReferencesTest::whatBelongsToNothingIsDamage()
{
    QFETCH(QString, statement);
    const StoreBench bench;
    const FilingRecord first = filingWithTwoNumbers();
    const FilingRecord second = waitingFiling(u"乙"_s);
    {
        FilingDatabase store;
        QVERIFY(store.open(bench.folder(), {}, day(-1)));
        QVERIFY(store.saveAll({{first, {receivedBySite(first)}}, {second, {}}}));
        QVERIFY(store.backUp(day(-1)));
    }
    askFile(bench.file(), statement); // foreign keys are off there, as they are for a flipped bit
    // The window shows these before anything else is read, and would look for each number.
    for (const FilingRecord &record : peekFilings(bench.folder(), day(0))) {
        for (const KeptPerson &person : record.persons)
            QVERIFY(!person.number || record.find(*person.number));
    }
    FilingDatabase store;
    QVERIFY(!store.open(bench.folder(), {}, day(0))->isRecovered);
    const auto loaded = store.load(day(0), [](const QList<FilingRecord> &, bool) { return true; });
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::StoreDamaged);
    // As the window and the commands go on from there.
    const auto report = store.open(bench.folder(), {}, day(0), CheckDepth::Full);
    QVERIFY(report && report->isRecovered);
    QVERIFY(report->backupFrom.isValid());
    const QList<FilingRecord> kept = loadAll(store);
    QCOMPARE(kept.size(), 2);
    QVERIFY(kept.contains(first));
    QVERIFY(kept.contains(second));
}

void StoreReferencesTest::numbersWithoutPersonsAreOffered_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QList<Role>>("roles");
    // Nothing ever happened to the first number, which then is the subject's.
    QTest::newRow("all persons are gone")
        << u"DELETE FROM persons"_s << QList<Role>{Role::Subject, Role::Site};
    QTest::newRow("the second one is gone")
        << u"DELETE FROM persons WHERE place = 1"_s << QList<Role>{Role::Subject, Role::Site};
}

// Without a backup, what can be read is all that there is: no number of it is lost, since time may
// be running for it.
void StoreReferencesTest::numbersWithoutPersonsAreOffered()
{
    QFETCH(QString, statement);
    QFETCH(QList<Role>, roles);
    const StoreBench bench;
    FilingRecord record = filingWithTwoNumbers();
    record.numbers.last().mask = u"139****9000"_s;
    {
        FilingDatabase store;
        QVERIFY(store.open(bench.folder(), {}, day(-1)));
        QVERIFY(store.save(record, {receivedBySite(record)}));
    }
    askFile(bench.file(), statement);
    FilingDatabase store;
    QVERIFY(store.open(bench.folder(), {}, day(0), CheckDepth::Full)->isRecovered);
    QVERIFY(store.takeOver(day(0)));
    const QList<FilingRecord> taken = loadAll(store);
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken.constFirst().numbers, record.numbers);
    QCOMPARE(rolesOfPersons(taken.constFirst()), roles);
}

void StoreReferencesTest::whatCannotBeReadStaysAsInTheBackup_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("a number") << u"UPDATE numbers SET received_at = 99999999999999999 "
                                 "WHERE place = 1"_s;
    QTest::newRow("a person") << u"UPDATE persons SET is_optional = 7 WHERE place = 1"_s;
    QTest::newRow("all persons") << u"DELETE FROM persons"_s;
    QTest::newRow("a number that is gone") << u"DELETE FROM numbers WHERE place = 1"_s;
}

// A filing of which a part is spoilt is no newer one: what of it is new is offered, and what is
// spoilt takes nothing of the backup away.
void StoreReferencesTest::whatCannotBeReadStaysAsInTheBackup()
{
    QFETCH(QString, statement);
    const FilingRecord before = filingWithTwoNumbers();
    for (const bool isChanged : {false, true}) {
        const StoreBench bench;
        FilingRecord record = before;
        {
            FilingDatabase store;
            QVERIFY(store.open(bench.folder(), {}, day(-1)));
            QVERIFY(store.save(record, {noteOf(u"one"_s)}));
            QVERIFY(store.backUp(day(-1)));
            record.numbers.first().verification.receivedAt = day(-1);
            if (isChanged)
                QVERIFY(store.save(record, {noteOf(u"two"_s)}));
        }
        askFile(bench.file(), statement);
        FilingDatabase store;
        QVERIFY(store.open(bench.folder(), {}, day(0), CheckDepth::Full)->isRecovered);
        QCOMPARE(store.recoverable(day(0))->filings, isChanged ? 1 : 0);
        QVERIFY(store.takeOver(day(0)));
        QCOMPARE(loadAll(store), QList{isChanged ? record : before});
        QCOMPARE(store.loadHistory(before.id)->size(), isChanged ? 2 : 1);
    }
}

void StoreReferencesTest::whatAProgramWritesIsNone()
{
    const StoreBench bench;
    FilingRecord draft;
    draft.id = QUuid::createUuid();
    const FilingRecord removed = filingWithTwoNumbers();
    const FilingRecord purged = finishedFiling(u"丙"_s, day(-90));
    FilingDatabase store;
    QVERIFY(store.open(bench.folder(), {}, day(0)));
    QVERIFY(store.saveAll(
        {{draft, {}}, {removed, {receivedBySite(removed)}}, {purged, {noteOf(u"note"_s)}}}));
    QVERIFY(store.setRemoved(removed.id, day(0)));
    QVERIFY(store.purge(day(0), 30));
    QCOMPARE(loadAll(store), QList{draft});
    store.close();
    QVERIFY(!store.open(bench.folder(), {}, day(0), CheckDepth::Full)->isRecovered);
}

QTEST_GUILESS_MAIN(StoreReferencesTest)
#include "tst_storereferences.moc"
