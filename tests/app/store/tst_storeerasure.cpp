// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/store/sqlaccess.h"
#include "app/store/storeerasure.h"
#include "tests/app/storebench.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

constexpr int keepDays = 30;

QDateTime day(int offset)
{
    return storeStart().addDays(offset);
}

// A kept filing that was finished 40 days ago.
void saveFinished(const StoreBench &bench)
{
    FilingDatabase store;
    QVERIFY(store.open(bench.folder(), {}, day(0)));
    QVERIFY(store.save(finishedFiling(u"finished"_s, day(-40)), {}));
}

bool hasTraces(const StoreBench &bench)
{
    return askFile(bench.file(), u"SELECT has_traces FROM upkeep"_s).toBool();
}

} // namespace

// What is deleted for good, and what is left of it.
class StoreErasureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void whatIsOldIsDeletedAndNotedForTheBackups();
    void nothingOldChangesNothing();
    void filingIsPurgedByItsNumbersAlone_data();
    void filingIsPurgedByItsNumbersAlone();
};

void StoreErasureTest::whatIsOldIsDeletedAndNotedForTheBackups()
{
    const StoreBench bench;
    saveFinished(bench);
    SqlAccess access{StoreSeam()};
    QVERIFY(access.open(bench.file(), SqlAccess::Mode::ReadWrite));
    QCOMPARE(*deleteOldFilings(access, day(-40), day(-30)), 1);
    QCOMPARE(access.ask(u"SELECT count(*) FROM filings"_s)->toInt(), 0);
    QCOMPARE(purgedFilings(access)->size(), 1);
    QVERIFY(hasTraces(bench));
    QVERIFY(eraseTraces(access));
    QVERIFY(!hasTraces(bench));
    QVERIFY(forgetPurged(access));
    QVERIFY(purgedFilings(access)->isEmpty());
}

void StoreErasureTest::nothingOldChangesNothing()
{
    const StoreBench bench;
    saveFinished(bench);
    SqlAccess access{StoreSeam()};
    QVERIFY(access.open(bench.file(), SqlAccess::Mode::ReadWrite));
    QCOMPARE(*deleteOldFilings(access, day(-40), day(-41)), 0);
    QCOMPARE(access.ask(u"SELECT count(*) FROM filings"_s)->toInt(), 1);
    QVERIFY(purgedFilings(access)->isEmpty());
    QVERIFY(!hasTraces(bench));
}

// What the file notes of an end is a hint for a quick search. A wrong one takes no open filing.
void StoreErasureTest::filingIsPurgedByItsNumbersAlone_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<int>("purged");
    QTest::newRow("nothing of it is wrong") << QString() << 1;
    QTest::newRow("a number is not verified")
        << u"UPDATE numbers SET verified_at = NULL WHERE place = 0"_s << 0;
    QTest::newRow("a number was verified later")
        << u"UPDATE numbers SET verified_at = %1"_s.arg(day(-1).toMSecsSinceEpoch()) << 0;
    QTest::newRow("a number was verified earlier")
        << u"UPDATE numbers SET verified_at = verified_at - 1"_s << 1;
    QTest::newRow("a person has no number")
        << u"UPDATE persons SET number = NULL WHERE place = 0"_s << 0;
    QTest::newRow("a person has no number and need not verify")
        << u"UPDATE persons SET number = NULL, is_optional = 1 WHERE place = 0"_s << 1;
    QTest::newRow("it has no type") << u"UPDATE filings SET type = NULL"_s << 0;
    QTest::newRow("it changes nobody knows what")
        << u"UPDATE filings SET type = 'change', part = 'none'"_s << 0;
    QTest::newRow("nobody has to verify, and it was entered lately")
        << u"DELETE FROM persons; DELETE FROM numbers"_s << 0;
    QTest::newRow("nobody has to verify, and it was entered long ago")
        << u"DELETE FROM persons; DELETE FROM numbers; UPDATE filings SET created_at = %1"_s.arg(
               day(-50).toMSecsSinceEpoch())
        << 1;
}

void StoreErasureTest::filingIsPurgedByItsNumbersAlone()
{
    QFETCH(QString, change);
    const StoreBench bench;
    FilingDatabase store;
    QVERIFY(store.open(bench.folder(), {}, day(0)));
    QVERIFY(store.save(finishedFiling(u"finished"_s, day(-40)), {}));
    for (const QString &statement : change.split(u"; "_s, Qt::SkipEmptyParts))
        askFile(bench.file(), statement);
    QTEST(int(*store.purge(day(0), keepDays)), "purged");
    // The note is right again where it was wrong.
    const qint64 limit = day(-keepDays).toMSecsSinceEpoch();
    QCOMPARE(
        askFile(bench.file(), u"SELECT count(*) FROM filings WHERE finished_at < %1"_s.arg(limit))
            .toInt(),
        0);
}

QTEST_GUILESS_MAIN(StoreErasureTest)
#include "tst_storeerasure.moc"
