// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <atomic>
#include <memory>

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qsemaphore.h>
#include <QtSql/qsqldatabase.h>
#include <QtSql/qsqlquery.h>

#include "../warnings.h"
#include "app/store/filingkeeper.h"
#include "storebench.h"

using namespace beian;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; // milliseconds, for machines under load
constexpr int readOnly = 8;
constexpr int full = 13;

QString countOf(const QString &table)
{
    return u"SELECT count(*) FROM "_s + table;
}

// SQLite then takes the disk for full, of the connection of this thread.
void limitPages(int count)
{
    for (const QString &name : QSqlDatabase::connectionNames()) {
        if (name.startsWith("beian-store-"_L1))
            QSqlQuery(QSqlDatabase::database(name, false))
                .exec(u"PRAGMA max_page_count = %1"_s.arg(count));
    }
}

// A keeper with spies on what it says.
struct Desk
{
    explicit Desk(const QString &folder, const StoreSeam &seam = {})
        : keeper(std::make_unique<FilingKeeper>(folder, clock, seam))
    { }

    // Open, and its upkeep of the day done.
    [[nodiscard]] bool isOpened(const KeeperOptions &options = {})
    {
        keeper->open(options);
        return upkeepDone.wait(patience);
    }
    [[nodiscard]] bool isSaved()
    {
        return QTest::qWaitFor([this] { return !keeper->hasUnsaved(); }, patience);
    }
    [[nodiscard]] QList<FilingRecord> records() const
    {
        QList<FilingRecord> all;
        for (const QList<QVariant> &portion : loaded)
            all << portion.constFirst().value<QList<FilingRecord>>();
        return all;
    }
    [[nodiscard]] static ErrorKind kindOf(const QSignalSpy &failures)
    {
        return failures.constLast().constFirst().value<Error>().kind;
    }

    ManualClock clock{storeStart()};
    std::unique_ptr<FilingKeeper> keeper;
    QSignalSpy opened{keeper.get(), &FilingKeeper::opened};
    QSignalSpy openFailed{keeper.get(), &FilingKeeper::openFailed};
    QSignalSpy loaded{keeper.get(), &FilingKeeper::loaded};
    QSignalSpy saved{keeper.get(), &FilingKeeper::saved};
    QSignalSpy saveFailed{keeper.get(), &FilingKeeper::saveFailed};
    QSignalSpy history{keeper.get(), &FilingKeeper::historyLoaded};
    QSignalSpy foundNew{keeper.get(), &FilingKeeper::foundNew};
    QSignalSpy upkeepFailed{keeper.get(), &FilingKeeper::upkeepFailed};
    QSignalSpy upkeepDone{keeper.get(), &FilingKeeper::upkeepDone};
};

} // namespace

class FilingKeeperTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void opensLoadsAndKeepsUp();
    void savedIsSaidOnlyAfterTheCommit();
    void savedIsSaidOnceEverythingAskedForIsThere();
    void changesOfOneFilingLoseNoEvent();
    void historyHasWhatWasSavedBefore();
    void removalIsUndoneInOrder();
    void savedBeforeOpeningIsNotLost();
    void savedWhileLoadingIsNotLoadedOver();
    void destructionFinishesWhatWasAskedFor();
    void lockedFileThenTheNextSaveSucceeds();
    void fullDiskThenTheNextSaveSucceeds();
    void readOnlyFileThenTheNextSaveSucceeds();
    void retryNeedsNoRequest();
    void fileInPlaceOfTheFolder();
    void newerFileIsSaidOnce();
    void damageWhileOpenIsRecovered();
    void damageThatOnlyReadingFindsIsRecovered();
    void addedByAnotherProcessIsFound();
    void ownFilingsAreNotFoundAsNew();
    void optionsTakeEffect();
    void keepsUpOnceADay();
    void failedUpkeepIsSaidAndRepeated();
    void upkeepOfYesterdayCountsForYesterday();
};

void FilingKeeperTest::opensLoadsAndKeepsUp()
{
    const StoreBench bench;
    const FilingRecord record = masked(richFiling());
    {
        FilingStore store;
        QVERIFY(store.open(bench.folder(), {}, storeStart()));
        QVERIFY(store.save(record, {}));
        QVERIFY(store.save(finishedFiling(u"old"_s, storeStart().addDays(-40)), {}));
    }
    Desk desk(bench.folder());
    QVERIFY(desk.isOpened());
    QCOMPARE(desk.opened.count(), 1);
    QCOMPARE(desk.opened.constFirst().constFirst().value<StoreReport>().filings, 2);
    QCOMPARE(desk.loaded.constLast().constLast().toBool(), true);
    QCOMPARE(desk.records().size(), 2);
    QCOMPARE(desk.records().constFirst(), record);
    QCOMPARE(bench.backups(), QStringList{u"filings-20261123.db"_s});
    QCOMPARE(askFile(bench.file(), countOf(u"filings"_s)).toInt(), 1);
    QVERIFY(desk.openFailed.isEmpty() && desk.upkeepFailed.isEmpty());
}

void FilingKeeperTest::savedIsSaidOnlyAfterTheCommit()
{
    const StoreBench bench;
    Desk desk(bench.folder());
    QVERIFY(desk.isOpened());
    int expected = 0;
    QList<int> missing;
    connect(desk.keeper.get(), &FilingKeeper::saved, this, [&] {
        const int found = askFile(bench.file(), countOf(u"filings"_s)).toInt();
        missing << expected - found;
    });
    for (int i = 0; i < 20; ++i) {
        ++expected;
        desk.keeper->save(waitingFiling(QString::number(i)), {noteOf(u"x"_s)});
        if (i % 3 == 0)
            QVERIFY(desk.isSaved());
    }
    QVERIFY(desk.isSaved());
    QVERIFY(missing.size() >= 7);
    QCOMPARE(missing.count(0), missing.size());
    QCOMPARE(desk.saved.constLast().constFirst().toDateTime(), storeStart());
}

void FilingKeeperTest::savedIsSaidOnceEverythingAskedForIsThere()
{
    const StoreBench bench;
    Desk desk(bench.folder());
    QVERIFY(desk.isOpened());
    QVERIFY(!desk.keeper->hasUnsaved());
    for (int i = 0; i < 200; ++i)
        desk.keeper->save(waitingFiling(QString::number(i)), {});
    QVERIFY(desk.keeper->hasUnsaved());
    QVERIFY(desk.saved.isEmpty());
    QVERIFY(desk.saved.wait(patience));
    QVERIFY(!desk.keeper->hasUnsaved());
    QCOMPARE(desk.saved.count(), 1);
    QCOMPARE(askFile(bench.file(), countOf(u"filings"_s)).toInt(), 200);
}

void FilingKeeperTest::changesOfOneFilingLoseNoEvent()
{
    const StoreBench bench;
    Desk desk(bench.folder());
    FilingRecord record = waitingFiling({});
    QList<FilingEvent> history;
    for (int i = 0; i < 30; ++i) {
        record.applicant = QString::number(i);
        history << noteOf(record.applicant);
        desk.keeper->save(record, {history.constLast()});
        if (i == 10)
            desk.keeper->open({});
    }
    QVERIFY(desk.isSaved());
    desk.keeper->requestHistory(record.id);
    QVERIFY(desk.history.wait(patience));
    QCOMPARE(desk.history.constFirst().constLast().value<QList<FilingEvent>>(), history);
    QCOMPARE(askFile(bench.file(), u"SELECT applicant FROM filings"_s).toString(), u"29"_s);
}

void FilingKeeperTest::historyHasWhatWasSavedBefore()
{
    const StoreBench bench;
    Desk desk(bench.folder());
    QVERIFY(desk.isOpened());
    const FilingRecord record = waitingFiling(u"x"_s);
    desk.keeper->save(record, {noteOf(u"just now"_s)});
    desk.keeper->requestHistory(record.id);
    QVERIFY(desk.history.wait(patience));
    QCOMPARE(desk.history.constFirst().constFirst().toUuid(), record.id);
    QCOMPARE(desk.history.constFirst().constLast().value<QList<FilingEvent>>(),
             QList{noteOf(u"just now"_s)});
}

void FilingKeeperTest::removalIsUndoneInOrder()
{
    const StoreBench bench;
    const FilingRecord removed = waitingFiling(u"removed"_s);
    const FilingRecord undone = waitingFiling(u"undone"_s);
    {
        Desk desk(bench.folder());
        desk.keeper->open({});
        desk.keeper->saveAll({{removed, {}}, {undone, {}}});
        desk.keeper->setRemoved(removed.id, true);
        desk.keeper->setRemoved(undone.id, true);
        QVERIFY(desk.isSaved());
        desk.keeper->setRemoved(undone.id, false);
        QVERIFY(desk.isSaved());
    }
    Desk desk(bench.folder());
    QVERIFY(desk.isOpened());
    QCOMPARE(desk.records(), QList{undone});
}

void FilingKeeperTest::savedBeforeOpeningIsNotLost()
{
    const StoreBench bench;
    Desk desk(bench.folder());
    const FilingRecord record = waitingFiling(u"early"_s);
    desk.keeper->save(record, {noteOf(u"early"_s)});
    QVERIFY(desk.isOpened());
    QVERIFY(desk.isSaved());
    QCOMPARE(desk.saved.count(), 1);
    // Whoever saved it has it already.
    QVERIFY(desk.records().isEmpty());
    QCOMPARE(askFile(bench.file(), countOf(u"events"_s)).toInt(), 1);
}

void FilingKeeperTest::savedWhileLoadingIsNotLoadedOver()
{
    const StoreBench bench;
    FilingRecord record = waitingFiling(u"before"_s);
    {
        FilingStore store;
        QVERIFY(store.open(bench.folder(), {}, storeStart()));
        QVERIFY(store.saveAll({{record, {}}, {waitingFiling(u"other"_s), {}}}));
    }
    Desk desk(bench.folder());
    desk.keeper->open({});
    record.applicant = u"after"_s;
    desk.keeper->save(record, {});
    QVERIFY(desk.upkeepDone.wait(patience));
    QCOMPARE(applicantsOf(desk.records()), QStringList{u"other"_s});
    QVERIFY(desk.isSaved());
    QCOMPARE(askFile(bench.file(), u"SELECT applicant FROM filings ORDER BY filing"_s).toString(),
             u"after"_s);
}

void FilingKeeperTest::destructionFinishesWhatWasAskedFor()
{
    const StoreBench bench;
    {
        Desk desk(bench.folder());
        desk.keeper->open({});
        for (int i = 0; i < 300; ++i)
            desk.keeper->save(waitingFiling(QString::number(i)), {noteOf(u"x"_s)});
        QVERIFY(desk.keeper->hasUnsaved());
    }
    QCOMPARE(askFile(bench.file(), countOf(u"filings"_s)).toInt(), 300);
    QCOMPARE(askFile(bench.file(), countOf(u"events"_s)).toInt(), 300);
    QVERIFY(!QFile::exists(bench.file() + u"-wal"_s));
}

void FilingKeeperTest::lockedFileThenTheNextSaveSucceeds()
{
    const StoreBench bench;
    Desk desk(bench.folder());
    QVERIFY(desk.isOpened());
    {
        const FileLock lock(bench.file());
        QVERIFY(lock.isHeld());
        desk.keeper->save(waitingFiling(u"first"_s), {noteOf(u"x"_s)});
        QVERIFY(desk.saveFailed.wait(patience));
        QCOMPARE(Desk::kindOf(desk.saveFailed), ErrorKind::StoreLocked);
        QVERIFY(desk.keeper->hasUnsaved());
    }
    QVERIFY(desk.saved.isEmpty());
    desk.keeper->save(waitingFiling(u"second"_s), {});
    QVERIFY(desk.isSaved());
    QCOMPARE(askFile(bench.file(), countOf(u"filings"_s)).toInt(), 2);
    QCOMPARE(askFile(bench.file(), countOf(u"events"_s)).toInt(), 1);
}

void FilingKeeperTest::fullDiskThenTheNextSaveSucceeds()
{
    const StoreBench bench;
    std::atomic<int> pageLimit = 0;
    const StoreSeam seam{[&pageLimit](const QString &statement) {
                             if (statement == "BEGIN IMMEDIATE"_L1 && pageLimit > 0)
                                 limitPages(pageLimit);
                             return 0;
                         },
                         {}};
    Desk desk(bench.folder(), seam);
    QVERIFY(desk.isOpened());
    pageLimit = 1; // not less than there are
    const FilingRecord record = waitingFiling(u"typed"_s);
    desk.keeper->save(record, {noteOf(QString(50000, u'長'))});
    QVERIFY(desk.saveFailed.wait(patience));
    QCOMPARE(Desk::kindOf(desk.saveFailed), ErrorKind::StoreFull);
    QCOMPARE(askFile(bench.file(), countOf(u"filings"_s)).toInt(), 0);
    pageLimit = 1000000;
    desk.keeper->save(record, {noteOf(u"two"_s)});
    QVERIFY(desk.isSaved());
    QCOMPARE(askFile(bench.file(), countOf(u"events"_s)).toInt(), 2);
}

void FilingKeeperTest::readOnlyFileThenTheNextSaveSucceeds()
{
    const StoreBench bench;
    std::atomic<bool> isReadOnly = false;
    const StoreSeam seam{[&isReadOnly](const QString &statement) {
                             return isReadOnly && statement.startsWith("INSERT"_L1) ? readOnly : 0;
                         },
                         {}};
    Desk desk(bench.folder(), seam);
    QVERIFY(desk.isOpened());
    isReadOnly = true;
    const FilingRecord record = waitingFiling(u"typed"_s);
    desk.keeper->save(record, {noteOf(u"one"_s)});
    QVERIFY(desk.saveFailed.wait(patience));
    QCOMPARE(Desk::kindOf(desk.saveFailed), ErrorKind::StoreReadOnly);
    isReadOnly = false;
    desk.keeper->save(record, {noteOf(u"two"_s)});
    QVERIFY(desk.isSaved());
    QCOMPARE(askFile(bench.file(), countOf(u"events"_s)).toInt(), 2);
}

void FilingKeeperTest::retryNeedsNoRequest()
{
    const StoreBench bench;
    std::atomic<int> failures = 2;
    const StoreSeam seam{[&failures](const QString &statement) {
                             if (!statement.startsWith("INSERT INTO filings"_L1))
                                 return 0;
                             return failures-- > 0 ? full : 0;
                         },
                         {}};
    Desk desk(bench.folder(), seam);
    QVERIFY(desk.isOpened());
    desk.keeper->save(waitingFiling(u"x"_s), {});
    QVERIFY(desk.saved.wait(patience));
    // Two attempts failed for the same cause: said once.
    QCOMPARE(desk.saveFailed.count(), 1);
    QCOMPARE(Desk::kindOf(desk.saveFailed), ErrorKind::StoreFull);
    QVERIFY(desk.opened.count() == 1);
}

void FilingKeeperTest::fileInPlaceOfTheFolder()
{
    const StoreBench bench;
    const QString folder = bench.folder() + u"/数据"_s;
    QFile file(folder);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    Desk desk(folder);
    desk.keeper->open({});
    QVERIFY(desk.openFailed.wait(patience));
    QCOMPARE(Desk::kindOf(desk.openFailed), ErrorKind::StoreUnavailable);
    desk.keeper->save(waitingFiling(u"typed"_s), {});
    QVERIFY(desk.saveFailed.wait(patience));
    QCOMPARE(desk.openFailed.count(), 1);
    QVERIFY(file.remove());
    // By itself, within seconds.
    QVERIFY(desk.upkeepDone.wait(patience));
    QVERIFY(desk.isSaved());
    QCOMPARE(desk.opened.count(), 1);
    QCOMPARE(askFile(folder + u"/filings.db"_s, countOf(u"filings"_s)).toInt(), 1);
}

void FilingKeeperTest::newerFileIsSaidOnce()
{
    const StoreBench bench;
    askFile(bench.file(), u"CREATE TABLE filings (x)"_s);
    askFile(bench.file(), u"PRAGMA application_id = 1112755539"_s);
    askFile(bench.file(), u"ALTER TABLE events ADD COLUMN news"_s);
    askFile(bench.file(), u"PRAGMA user_version = 99"_s);
    Desk desk(bench.folder());
    desk.keeper->open({});
    QVERIFY(desk.openFailed.wait(patience));
    QCOMPARE(Desk::kindOf(desk.openFailed), ErrorKind::StoreTooNew);
    desk.keeper->save(waitingFiling(u"typed"_s), {});
    QVERIFY(desk.saveFailed.wait(patience));
    QCOMPARE(Desk::kindOf(desk.saveFailed), ErrorKind::StoreTooNew);
    QCOMPARE(desk.openFailed.count(), 1);
    QVERIFY(desk.keeper->hasUnsaved());
    QCOMPARE(askFile(bench.file(), u"PRAGMA user_version"_s).toInt(), 99);
}

void FilingKeeperTest::damageWhileOpenIsRecovered()
{
    const StoreBench bench;
    const FilingRecord record = waitingFiling(u"kept"_s);
    {
        FilingStore store;
        QVERIFY(store.open(bench.folder(), {}, storeStart()));
        QVERIFY(store.save(record, {}));
    }
    std::atomic<bool> isDamaged = false;
    const QString file = bench.file();
    const StoreSeam seam{[&isDamaged, file](const QString &statement) {
                             constexpr int corrupt = 11;
                             if (!isDamaged || !statement.startsWith("INSERT"_L1))
                                 return 0;
                             isDamaged = false;
                             QFile::resize(file, 5000);
                             return corrupt;
                         },
                         {}};
    Desk desk(bench.folder(), seam);
    QVERIFY(desk.isOpened());
    isDamaged = true;
    const FilingRecord late = waitingFiling(u"late"_s);
    desk.keeper->save(late, {noteOf(u"late"_s)});
    QVERIFY(desk.saveFailed.wait(patience));
    QCOMPARE(Desk::kindOf(desk.saveFailed), ErrorKind::StoreDamaged);
    QVERIFY(desk.isSaved());
    QCOMPARE(desk.opened.count(), 2);
    const auto report = desk.opened.constLast().constFirst().value<StoreReport>();
    QVERIFY(report.isRecovered);
    QVERIFY(QFile::exists(report.setAside));
    QCOMPARE(report.backupFrom, storeStart());
    QCOMPARE(desk.records(), QList{record}); // not again
    QCOMPARE(askFile(bench.file(), countOf(u"filings"_s)).toInt(), 2);
    QCOMPARE(askFile(bench.file(), countOf(u"events"_s)).toInt(), 1);
    // Nor does what was removed come back with the backup.
    desk.keeper->setRemoved(record.id, true);
    QVERIFY(desk.isSaved());
    isDamaged = true;
    desk.keeper->save(late, {});
    QVERIFY(desk.saveFailed.wait(patience));
    QVERIFY(desk.isSaved());
    QCOMPARE(desk.opened.count(), 3);
    QTRY_COMPARE(askFile(bench.file(), u"SELECT count(*) FROM filings WHERE removed_at > 0"_s)
                     .toInt(),
                 1);
}

void FilingKeeperTest::damageThatOnlyReadingFindsIsRecovered()
{
    const StoreBench bench;
    const FilingRecord record = masked(richFiling());
    {
        FilingStore store;
        QVERIFY(store.open(bench.folder(), {}, storeStart()));
        QVERIFY(store.save(record, {}));
        QVERIFY(store.backUp(storeStart().addDays(-1)));
    }
    QFile file(bench.file());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray good = file.readAll();
    // Behind the mask; the schema has the word in quotes.
    const qsizetype place = good.indexOf("138****8000hk-macau-permit") + 11;
    QVERIFY(place > 11);
    QVERIFY(file.seek(place));
    QCOMPARE(file.write("kh"), 2);
    file.close();
    Desk desk(bench.folder());
    QVERIFY(desk.isOpened());
    QCOMPARE(desk.openFailed.count(), 1);
    QCOMPARE(Desk::kindOf(desk.openFailed), ErrorKind::StoreDamaged);
    const auto report = desk.opened.constLast().constFirst().value<StoreReport>();
    QVERIFY(report.isRecovered);
    QCOMPARE(report.backupFrom, storeStart().addDays(-1));
    QCOMPARE(desk.records(), QList{record});
}

void FilingKeeperTest::addedByAnotherProcessIsFound()
{
    const StoreBench bench;
    Desk desk(bench.folder());
    QVERIFY(desk.isOpened());
    const FilingRecord theirs = waitingFiling(u"theirs"_s);
    FilingStore other;
    QVERIFY(other.open(bench.folder(), {}, storeStart()));
    QVERIFY(other.save(theirs, {}));
    desk.keeper->checkForOthers();
    QVERIFY(desk.foundNew.wait(patience));
    QCOMPARE(desk.foundNew.constFirst().constFirst().value<QList<FilingRecord>>(), QList{theirs});
    // Only what is new since then.
    const FilingRecord more = waitingFiling(u"more"_s);
    QVERIFY(other.saveAll({{more, {}}, {theirs, {}}}));
    desk.keeper->checkForOthers();
    QVERIFY(desk.foundNew.wait(patience));
    QCOMPARE(desk.foundNew.constLast().constFirst().value<QList<FilingRecord>>(), QList{more});
}

void FilingKeeperTest::ownFilingsAreNotFoundAsNew()
{
    const StoreBench bench;
    Desk desk(bench.folder());
    QVERIFY(desk.isOpened());
    FilingStore other;
    QVERIFY(other.open(bench.folder(), {}, storeStart()));
    const FilingRecord mine = waitingFiling(u"mine"_s);
    const FilingRecord theirs = waitingFiling(u"theirs"_s);
    desk.keeper->save(mine, {});
    QVERIFY(desk.isSaved());
    QVERIFY(other.save(theirs, {}));
    desk.keeper->checkForOthers();
    QVERIFY(desk.foundNew.wait(patience));
    QCOMPARE(desk.foundNew.constFirst().constFirst().value<QList<FilingRecord>>(), QList{theirs});
    QCOMPARE(desk.foundNew.count(), 1);
}

void FilingKeeperTest::optionsTakeEffect()
{
    const StoreBench bench;
    const QString inFull = u"SELECT count(*) FROM numbers WHERE phone IS NOT NULL"_s;
    Desk desk(bench.folder());
    QVERIFY(desk.isOpened({true, 30}));
    desk.keeper->save(richFiling(), {});
    desk.keeper->save(finishedFiling(u"done"_s, storeStart().addDays(-10)), {});
    QVERIFY(desk.isSaved());
    QCOMPARE(askFile(bench.file(), inFull).toInt(), 2);
    desk.keeper->setOptions({false, 9});
    QVERIFY(desk.upkeepDone.wait(patience));
    QCOMPARE(askFile(bench.file(), inFull).toInt(), 0);
    QCOMPARE(askFile(bench.file(), countOf(u"filings"_s)).toInt(), 1);
    desk.keeper->save(richFiling(), {});
    QVERIFY(desk.isSaved());
    QCOMPARE(askFile(bench.file(), inFull).toInt(), 0);
}

void FilingKeeperTest::keepsUpOnceADay()
{
    const StoreBench bench;
    Desk desk(bench.folder());
    QVERIFY(desk.isOpened());
    desk.clock.advance(2h);
    desk.keeper->save(waitingFiling(u"same day"_s), {});
    QVERIFY(desk.isSaved());
    QCOMPARE(desk.upkeepDone.count(), 1);
    desk.clock.advance(24h);
    desk.keeper->save(waitingFiling(u"next day"_s), {});
    QVERIFY(desk.upkeepDone.wait(patience));
    QCOMPARE(bench.backups(), QStringList({u"filings-20261123.db"_s, u"filings-20261124.db"_s}));
}

void FilingKeeperTest::failedUpkeepIsSaidAndRepeated()
{
    const StoreBench bench;
    std::atomic<bool> isFull = true;
    const StoreSeam seam{[&isFull](const QString &statement) {
                             return isFull && statement.startsWith("VACUUM INTO"_L1) ? full : 0;
                         },
                         {}};
    Desk desk(bench.folder(), seam);
    desk.keeper->open({});
    QVERIFY(desk.upkeepFailed.wait(patience));
    QCOMPARE(Desk::kindOf(desk.upkeepFailed), ErrorKind::StoreFull);
    isFull = false;
    desk.keeper->save(waitingFiling(u"at once"_s), {});
    QVERIFY(desk.isSaved());
    QVERIFY(bench.backups().isEmpty());
    desk.clock.advance(1h);
    desk.keeper->save(waitingFiling(u"an hour later"_s), {});
    QVERIFY(desk.upkeepDone.wait(patience));
    QCOMPARE(bench.backups().size(), 1);
}

// The day turns while a backup is being made: that of the new day is due all the same, and tried
// again where it fails.
void FilingKeeperTest::upkeepOfYesterdayCountsForYesterday()
{
    const StoreBench bench;
    std::atomic<int> copies = 0;
    QSemaphore isMaking;
    QSemaphore mayGoOn;
    const StoreSeam seam{[&](const QString &statement) {
                             if (!statement.startsWith("VACUUM INTO"_L1))
                                 return 0;
                             const int copy = ++copies;
                             if (copy == 1) {
                                 isMaking.release();
                                 mayGoOn.acquire();
                             }
                             return copy == 2 ? full : 0;
                         },
                         {}};
    Desk desk(bench.folder(), seam);
    desk.keeper->open({});
    QVERIFY(QTest::qWaitFor([&isMaking] { return isMaking.tryAcquire(); }));
    desk.clock.advance(24h);
    desk.keeper->save(waitingFiling(u"next day"_s), {});
    mayGoOn.release();
    QVERIFY(desk.upkeepFailed.wait(patience));
    desk.clock.advance(1h);
    desk.keeper->save(waitingFiling(u"an hour later"_s), {});
    QTRY_COMPARE(bench.backups(),
                 QStringList({u"filings-20261123.db"_s, u"filings-20261124.db"_s}));
}

QTEST_GUILESS_MAIN(FilingKeeperTest)
#include "tst_filingkeeper.moc"
