// SPDX-License-Identifier: MIT
#include <atomic>

#include <QtTest/qsignalspy.h>

#include "tests/warnings.h"
#include "app/store/filingcache.h"
#include "app/store/databasethread.h"
#include "app/store/databaseoptions.h"
#include "tests/app/storebench.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20000; // milliseconds, for machines under load

const RuleBook &rules()
{
    static const Result<RuleBook> loaded =
        RuleBook::load(QStringLiteral(BEIAN_SOURCE_DIR "/resources/rules"));
    return *loaded;
}

// A cache over a database on a file of its own, which writes down what it says, in order.
class Bench final
{
public:
    explicit Bench(const QString &folder)
        : database(folder, clock)
        , cache(rules(), clock, database)
    {
        const auto write = [this](const QString &what) { said << what; };
        QObject::connect(&cache, &FilingCache::rowsAboutToChange, &cache, [=] { write(u"("_s); });
        QObject::connect(&cache, &FilingCache::rowsChanged, &cache, [=] { write(u")"_s); });
        QObject::connect(&cache, &FilingCache::rowUpdated, &cache,
                         [=](qsizetype row) { write(u"row %1"_s.arg(row)); });
        QObject::connect(&cache, &FilingCache::filingPut, &cache, [=] { write(u"put"_s); });
        QObject::connect(
            &cache, &FilingCache::filingsAdded, &cache,
            [=](const QList<FilingRecord> &records) { write(u"added %1"_s.arg(records.size())); });
        QObject::connect(&cache, &FilingCache::filingRemoved, &cache, [=] { write(u"removed"_s); });
        QObject::connect(&cache, &FilingCache::loaded, &cache, [=] { write(u"loaded"_s); });
    }

    [[nodiscard]] bool isLoaded()
    {
        database.open({});
        return QTest::qWaitFor([this] { return cache.isLoaded(); }, patience);
    }
    [[nodiscard]] bool isSaved()
    {
        return QTest::qWaitFor([this] { return !database.hasUnsaved(); }, patience);
    }
    [[nodiscard]] QStringList taken() { return std::exchange(said, {}); }
    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        for (qsizetype row = 0; row < cache.list().shownCount(); ++row)
            names << cache.list().shownAt(row).applicant;
        return names;
    }

    ManualClock clock{storeStart()};
    DatabaseThread database;
    FilingCache cache;
    QStringList said;
};

// A second goes by with every question.
class RunningClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return storeStart().addSecs(++m_asked); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::seconds(m_asked);
    }

private:
    mutable std::atomic<int> m_asked = 0;
};

} // namespace

// Memory, file and everybody who watches agree.
class FilingCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void loadedIsSaidOnce();
    void aNewFilingChangesRowsAroundItself();
    void oneThatStaysInItsPlaceIsUpdatedOnly();
    void oneThatMovesChangesRows();
    void manyAreOneChange();
    void removedOnesComeBackAsTheyWere();
    void whatIsNotThereIsNotRemoved();
    void whatIsTakenBackTogetherIsOneRemoval();
    void searchFilterAndOrderChangeRows();
    void timeMovesRowsOnlyWhereADeadlinePasses();
};

void FilingCacheTest::loadedIsSaidOnce()
{
    const StoreBench files;
    {
        Bench bench(files.folder());
        QVERIFY(!bench.cache.isLoaded());
        QVERIFY(bench.isLoaded());
        QCOMPARE(bench.taken(), QStringList{u"loaded"_s});
        bench.cache.put(waitingFiling(u"甲"_s), {});
        QVERIFY(bench.isSaved());
    }
    Bench again(files.folder());
    QVERIFY(again.isLoaded());
    QCOMPARE(again.shown(), QStringList{u"甲"_s});
    const QStringList said = again.taken();
    QCOMPARE(said.count(u"loaded"_s), 1);
    QCOMPARE(said.last(), u"loaded"_s);
    QVERIFY(said.contains(u"added 1"_s));
    again.database.checkForOthers();
    again.cache.put(waitingFiling(u"乙"_s), {});
    QVERIFY(again.isSaved());
    QVERIFY(!again.taken().contains(u"loaded"_s));
}

// A model has to tell its views before anything changes.
void FilingCacheTest::aNewFilingChangesRowsAroundItself()
{
    const StoreBench files;
    Bench bench(files.folder());
    QVERIFY(bench.isLoaded());
    bench.said.clear();
    bench.cache.put(waitingFiling(u"甲"_s), {noteOf(u"entered"_s)});
    QCOMPARE(bench.taken(), QStringList({u"("_s, u")"_s, u"put"_s}));
    QCOMPARE(bench.shown(), QStringList{u"甲"_s});
    QVERIFY(bench.isSaved());
    QCOMPARE(askFile(files.file(), u"SELECT count(*) FROM events"_s).toInt(), 1);
}

void FilingCacheTest::oneThatStaysInItsPlaceIsUpdatedOnly()
{
    const StoreBench files;
    Bench bench(files.folder());
    QVERIFY(bench.isLoaded());
    FilingRecord record = waitingFiling(u"甲"_s);
    bench.cache.put(record, {});
    bench.said.clear();
    record.orderNumber = u"BA7"_s;
    bench.cache.put(record, {});
    QCOMPARE(bench.taken(), QStringList({u"row 0"_s, u"put"_s}));
    QCOMPARE(bench.cache.list().find(record.id)->orderNumber, u"BA7"_s);
}

void FilingCacheTest::oneThatMovesChangesRows()
{
    const StoreBench files;
    Bench bench(files.folder());
    QVERIFY(bench.isLoaded());
    FilingRecord last = runningFiling(u"乙"_s, storeStart().addSecs(7200));
    bench.cache.put(runningFiling(u"甲"_s, storeStart().addSecs(3600)), {});
    bench.cache.put(last, {});
    QCOMPARE(bench.shown(), QStringList({u"甲"_s, u"乙"_s}));
    bench.said.clear();
    // Its deadline is the nearest now.
    last.numbers = runningFiling(u"乙"_s, storeStart().addSecs(60)).numbers;
    bench.cache.put(last, {});
    QCOMPARE(bench.taken(), QStringList({u"("_s, u")"_s, u"put"_s}));
    QCOMPARE(bench.shown(), QStringList({u"乙"_s, u"甲"_s}));
}

void FilingCacheTest::manyAreOneChange()
{
    const StoreBench files;
    Bench bench(files.folder());
    QVERIFY(bench.isLoaded());
    bench.said.clear();
    QList<KeptChange> changes;
    for (int i = 0; i < 50; ++i)
        changes << KeptChange{waitingFiling(u"办理人 %1"_s.arg(i)), {}};
    bench.cache.putAll(changes);
    QCOMPARE(bench.taken(), QStringList({u"("_s, u")"_s, u"added 50"_s}));
    QVERIFY(bench.isSaved());
    QCOMPARE(askFile(files.file(), u"SELECT count(*) FROM filings"_s).toInt(), 50);
}

void FilingCacheTest::removedOnesComeBackAsTheyWere()
{
    const StoreBench files;
    const FilingRecord first = waitingFiling(u"甲"_s);
    const FilingRecord second = waitingFiling(u"乙"_s);
    {
        Bench bench(files.folder());
        QVERIFY(bench.isLoaded());
        bench.cache.putAll({{first, {}}, {second, {}}});
        bench.said.clear();
        const QList<FilingRecord> removed = bench.cache.remove({first.id, second.id});
        QCOMPARE(bench.taken(), QStringList({u"("_s, u")"_s, u"removed"_s, u"removed"_s}));
        QCOMPARE(removed, QList<FilingRecord>({first, second}));
        QCOMPARE(bench.cache.list().size(), 0);
        QVERIFY(bench.isSaved());
        bench.cache.restore({removed.first()});
        QCOMPARE(bench.taken(), QStringList({u"("_s, u")"_s, u"added 1"_s}));
        QVERIFY(bench.isSaved());
    }
    Bench again(files.folder());
    QVERIFY(again.isLoaded());
    QCOMPARE(again.shown(), QStringList{u"甲"_s});
}

void FilingCacheTest::whatIsNotThereIsNotRemoved()
{
    const StoreBench files;
    Bench bench(files.folder());
    QVERIFY(bench.isLoaded());
    bench.said.clear();
    QCOMPARE(bench.cache.remove({QUuid::createUuid()}), QList<FilingRecord>());
    QVERIFY(!bench.taken().contains(u"removed"_s));
}

// An import: after a restart it comes back in one step, too.
void FilingCacheTest::whatIsTakenBackTogetherIsOneRemoval()
{
    const StoreBench store;
    const QList<FilingRecord> imported{waitingFiling(u"甲"_s), waitingFiling(u"乙"_s)};
    {
        const RunningClock clock;
        DatabaseThread database(store.folder(), clock);
        FilingCache cache(rules(), clock, database);
        database.open({});
        QTRY_VERIFY_WITH_TIMEOUT(cache.isLoaded(), patience);
        cache.putAll({{imported.at(0), {}}, {imported.at(1), {}}});
        QCOMPARE(cache.takeBack({imported.at(0).id, imported.at(1).id}).size(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(!database.hasUnsaved(), patience);
    }
    const RunningClock clock;
    DatabaseThread database(store.folder(), clock);
    QSignalSpy removed(&database, &DatabaseThread::removedLoaded);
    database.open({});
    QTRY_COMPARE_WITH_TIMEOUT(removed.size(), 1, patience);
    const auto told = removed.constFirst().constFirst().value<QList<QList<FilingRecord>>>();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().size(), 2);
}

void FilingCacheTest::searchFilterAndOrderChangeRows()
{
    const StoreBench files;
    Bench bench(files.folder());
    QVERIFY(bench.isLoaded());
    bench.cache.putAll({{runningFiling(u"甲"_s, storeStart().addSecs(1800)), {}},
                        {runningFiling(u"乙"_s, storeStart().addSecs(36000)), {}}});
    bench.said.clear();
    const QStringList once{u"("_s, u")"_s};
    bench.cache.setSearch(u"乙"_s);
    QCOMPARE(bench.taken(), once);
    QCOMPARE(bench.shown(), QStringList{u"乙"_s});
    bench.cache.setSearch({});
    bench.said.clear();
    bench.cache.setFilter(BoardFilter::UnderOneHour);
    QCOMPARE(bench.taken(), once);
    QCOMPARE(bench.shown(), QStringList{u"甲"_s});
    bench.cache.setFilter(BoardFilter::All);
    bench.said.clear();
    bench.cache.setOrder(BoardOrder::Urgency, Qt::DescendingOrder);
    QCOMPARE(bench.taken(), once);
    QCOMPARE(bench.shown(), QStringList({u"乙"_s, u"甲"_s}));
}

void FilingCacheTest::timeMovesRowsOnlyWhereADeadlinePasses()
{
    const StoreBench files;
    Bench bench(files.folder());
    QVERIFY(bench.isLoaded());
    bench.cache.putAll({{runningFiling(u"甲"_s, storeStart().addSecs(60)), {}},
                        {runningFiling(u"乙"_s, storeStart().addSecs(7200)), {}}});
    bench.said.clear();
    bench.cache.tick(storeStart().addSecs(30));
    QCOMPARE(bench.taken(), QStringList());
    QCOMPARE(bench.cache.list().now(), storeStart().addSecs(30));
    bench.cache.tick(storeStart().addSecs(60));
    QCOMPARE(bench.taken(), QStringList({u"("_s, u")"_s}));
    QCOMPARE(bench.shown(), QStringList({u"乙"_s, u"甲"_s}));
}

QTEST_GUILESS_MAIN(FilingCacheTest)
#include "tst_filingcache.moc"
