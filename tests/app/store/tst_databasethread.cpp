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

#include "tests/warnings.h"
#include "app/store/databasethread.h"
#include "tests/app/storebench.h"

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

// A database with spies on what it says.
struct Desk
{
    explicit Desk(const QString &folder, const StoreSeam &seam = {})
        : database(std::make_unique<DatabaseThread>(folder, clock, seam))
    { }

    // Open, and its upkeep of the day done.
    [[nodiscard]] bool isOpened(const DatabaseOptions &options = {})
    {
        database->open(options);
        return upkeepDone.wait(patience);
    }
    [[nodiscard]] bool isSaved()
    {
        return QTest::qWaitFor([this] { return !database->hasUnsaved(); }, patience);
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
    std::unique_ptr<DatabaseThread> database;
    QSignalSpy opened{database.get(), &DatabaseThread::opened};
    QSignalSpy openFailed{database.get(), &DatabaseThread::openFailed};
    QSignalSpy loaded{database.get(), &DatabaseThread::loaded};
    QSignalSpy removed{database.get(), &DatabaseThread::removedLoaded};
    QSignalSpy saved{database.get(), &DatabaseThread::saved};
    QSignalSpy saveFailed{database.get(), &DatabaseThread::saveFailed};
    QSignalSpy history{database.get(), &DatabaseThread::historyLoaded};
    QSignalSpy foundNew{database.get(), &DatabaseThread::foundNew};
    QSignalSpy upkeepFailed{database.get(), &DatabaseThread::upkeepFailed};
    QSignalSpy upkeepDone{database.get(), &DatabaseThread::upkeepDone};
};

} // namespace

class DatabaseThreadTest final : public QObject
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
    void whatWasRemovedBeforeIsTold();
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
    void recoveryByACommandIsToldOnce();
    void addedByAnotherProcessIsFound();
    void ownFilingsAreNotFoundAsNew();
    void optionsTakeEffect();
    void keepsUpOnceADay();
    void failedUpkeepIsSaidAndRepeated();
    void upkeepOfYesterdayCountsForYesterday();
    void laterUpkeepTakesThePlaceOfAnEarlierOne();
};

void DatabaseThreadTest::opensLoadsAndKeepsUp()
{
    const StoreBench bench;
    const FilingRecord record = masked(richFiling());
    {
        FilingDatabase store;
        QVERIFY(store.open(bench.folder(), {}, storeStart()));
        QVERIFY(store.save(record, {}));
        QVERIFY(store.save(finishedFiling(u"old"_s, storeStart().addDays(-40)), {}));
    }
    Desk cache(bench.folder());
    QVERIFY(cache.isOpened());
    QCOMPARE(cache.opened.count(), 1);
    QCOMPARE(cache.opened.constFirst().constFirst().value<StoreReport>().filings, 2);
    QCOMPARE(cache.loaded.constLast().constLast().toBool(), true);
    QCOMPARE(cache.records().size(), 2);
    QCOMPARE(cache.records().constFirst(), record);
    QCOMPARE(bench.backups(), QStringList{u"filings-20261123.db"_s});
    QCOMPARE(askFile(bench.file(), countOf(u"filings"_s)).toInt(), 1);
    QVERIFY(cache.openFailed.isEmpty() && cache.upkeepFailed.isEmpty());
}

void DatabaseThreadTest::savedIsSaidOnlyAfterTheCommit()
{
    const StoreBench bench;
    Desk cache(bench.folder());
    QVERIFY(cache.isOpened());
    int expected = 0;
    QList<int> missing;
    connect(cache.database.get(), &DatabaseThread::saved, this, [&] {
        const int found = askFile(bench.file(), countOf(u"filings"_s)).toInt();
        missing << expected - found;
    });
    for (int i = 0; i < 20; ++i) {
        ++expected;
        cache.database->save(waitingFiling(QString::number(i)), {noteOf(u"x"_s)});
        if (i % 3 == 0)
            QVERIFY(cache.isSaved());
    }
    QVERIFY(cache.isSaved());
    QVERIFY(missing.size() >= 7);
    QCOMPARE(missing.count(0), missing.size());
    QCOMPARE(cache.saved.constLast().constFirst().toDateTime(), storeStart());
}

void DatabaseThreadTest::savedIsSaidOnceEverythingAskedForIsThere()
{
    const StoreBench bench;
    Desk cache(bench.folder());
    QVERIFY(cache.isOpened());
    QVERIFY(!cache.database->hasUnsaved());
    for (int i = 0; i < 200; ++i)
        cache.database->save(waitingFiling(QString::number(i)), {});
    QVERIFY(cache.database->hasUnsaved());
    QVERIFY(cache.saved.isEmpty());
    QVERIFY(cache.saved.wait(patience));
    QVERIFY(!cache.database->hasUnsaved());
    QCOMPARE(cache.saved.count(), 1);
    QCOMPARE(askFile(bench.file(), countOf(u"filings"_s)).toInt(), 200);
}

void DatabaseThreadTest::changesOfOneFilingLoseNoEvent()
{
    const StoreBench bench;
    Desk cache(bench.folder());
    FilingRecord record = waitingFiling({});
    QList<FilingEvent> history;
    for (int i = 0; i < 30; ++i) {
        record.applicant = QString::number(i);
        history << noteOf(record.applicant);
        cache.database->save(record, {history.constLast()});
        if (i == 10)
            cache.database->open({});
    }
    QVERIFY(cache.isSaved());
    cache.database->requestHistory(record.id);
    QVERIFY(cache.history.wait(patience));
    QCOMPARE(cache.history.constFirst().constLast().value<QList<FilingEvent>>(), history);
    QCOMPARE(askFile(bench.file(), u"SELECT applicant FROM filings"_s).toString(), u"29"_s);
}

void DatabaseThreadTest::historyHasWhatWasSavedBefore()
{
    const StoreBench bench;
    Desk cache(bench.folder());
    QVERIFY(cache.isOpened());
    const FilingRecord record = waitingFiling(u"x"_s);
    cache.database->save(record, {noteOf(u"just now"_s)});
    cache.database->requestHistory(record.id);
    QVERIFY(cache.history.wait(patience));
    QCOMPARE(cache.history.constFirst().constFirst().toUuid(), record.id);
    QCOMPARE(cache.history.constFirst().constLast().value<QList<FilingEvent>>(),
             QList{noteOf(u"just now"_s)});
}

void DatabaseThreadTest::removalIsUndoneInOrder()
{
    const StoreBench bench;
    const FilingRecord removed = waitingFiling(u"removed"_s);
    const FilingRecord undone = waitingFiling(u"undone"_s);
    {
        Desk cache(bench.folder());
        cache.database->open({});
        cache.database->saveAll({{removed, {}}, {undone, {}}});
        cache.database->setRemoved({removed.id, undone.id}, true);
        QVERIFY(cache.isSaved());
        cache.database->setRemoved({undone.id}, false);
        QVERIFY(cache.isSaved());
    }
    Desk cache(bench.folder());
    QVERIFY(cache.isOpened());
    QCOMPARE(cache.records(), QList{undone});
}

void DatabaseThreadTest::whatWasRemovedBeforeIsTold()
{
    const StoreBench bench;
    const FilingRecord first = waitingFiling(u"first"_s);
    const FilingRecord second = waitingFiling(u"second"_s);
    {
        Desk cache(bench.folder());
        QVERIFY(cache.isOpened());
        cache.database->saveAll({{first, {}}, {second, {}}});
        cache.database->setRemoved({first.id, second.id}, true);
        QVERIFY(cache.isSaved());
        QCOMPARE(cache.removed.size(), 0); // whoever removed it knows
    }
    {
        // Nor what was brought back before it was read.
        Desk cache(bench.folder());
        cache.database->setRemoved({second.id}, false);
        QVERIFY(cache.isOpened());
        QCOMPARE(cache.removed.size(), 1);
        const auto told =
            cache.removed.constFirst().constFirst().value<QList<QList<FilingRecord>>>();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.constFirst(), QList{first});
        QVERIFY(cache.isSaved());
        // The file sees time coming.
        for (int half = 0; half < 2; ++half) {
            cache.clock.advance(12h + 1min);
            cache.database->setOptions({});
            QVERIFY(cache.upkeepDone.wait(patience));
        }
    }
    Desk cache(bench.folder());
    QVERIFY(cache.isOpened());
    QCOMPARE(cache.removed.size(), 0);
    QCOMPARE(cache.records(), QList{second});
}

void DatabaseThreadTest::savedBeforeOpeningIsNotLost()
{
    const StoreBench bench;
    Desk cache(bench.folder());
    const FilingRecord record = waitingFiling(u"early"_s);
    cache.database->save(record, {noteOf(u"early"_s)});
    QVERIFY(cache.isOpened());
    QVERIFY(cache.isSaved());
    QCOMPARE(cache.saved.count(), 1);
    // Whoever saved it has it already.
    QVERIFY(cache.records().isEmpty());
    QCOMPARE(askFile(bench.file(), countOf(u"events"_s)).toInt(), 1);
}

void DatabaseThreadTest::savedWhileLoadingIsNotLoadedOver()
{
    const StoreBench bench;
    FilingRecord record = waitingFiling(u"before"_s);
    {
        FilingDatabase store;
        QVERIFY(store.open(bench.folder(), {}, storeStart()));
        QVERIFY(store.saveAll({{record, {}}, {waitingFiling(u"other"_s), {}}}));
    }
    Desk cache(bench.folder());
    cache.database->open({});
    record.applicant = u"after"_s;
    cache.database->save(record, {});
    QVERIFY(cache.upkeepDone.wait(patience));
    QCOMPARE(applicantsOf(cache.records()), QStringList{u"other"_s});
    QVERIFY(cache.isSaved());
    QCOMPARE(askFile(bench.file(), u"SELECT applicant FROM filings ORDER BY filing"_s).toString(),
             u"after"_s);
}

void DatabaseThreadTest::destructionFinishesWhatWasAskedFor()
{
    const StoreBench bench;
    {
        Desk cache(bench.folder());
        cache.database->open({});
        for (int i = 0; i < 300; ++i)
            cache.database->save(waitingFiling(QString::number(i)), {noteOf(u"x"_s)});
        QVERIFY(cache.database->hasUnsaved());
    }
    QCOMPARE(askFile(bench.file(), countOf(u"filings"_s)).toInt(), 300);
    QCOMPARE(askFile(bench.file(), countOf(u"events"_s)).toInt(), 300);
    QVERIFY(!QFile::exists(bench.file() + u"-wal"_s));
}

void DatabaseThreadTest::lockedFileThenTheNextSaveSucceeds()
{
    const StoreBench bench;
    Desk cache(bench.folder());
    QVERIFY(cache.isOpened());
    {
        const FileLock lock(bench.file());
        QVERIFY(lock.isHeld());
        cache.database->save(waitingFiling(u"first"_s), {noteOf(u"x"_s)});
        QVERIFY(cache.saveFailed.wait(patience));
        QCOMPARE(Desk::kindOf(cache.saveFailed), ErrorKind::StoreLocked);
        QVERIFY(cache.database->hasUnsaved());
    }
    QVERIFY(cache.saved.isEmpty());
    cache.database->save(waitingFiling(u"second"_s), {});
    QVERIFY(cache.isSaved());
    QCOMPARE(askFile(bench.file(), countOf(u"filings"_s)).toInt(), 2);
    QCOMPARE(askFile(bench.file(), countOf(u"events"_s)).toInt(), 1);
}

void DatabaseThreadTest::fullDiskThenTheNextSaveSucceeds()
{
    const StoreBench bench;
    std::atomic<int> pageLimit = 0;
    const StoreSeam seam{[&pageLimit](const QString &statement) {
                             if (statement == "BEGIN IMMEDIATE"_L1 && pageLimit > 0)
                                 limitPages(pageLimit);
                             return 0;
                         },
                         {}};
    Desk cache(bench.folder(), seam);
    QVERIFY(cache.isOpened());
    pageLimit = 1; // not less than there are
    const FilingRecord record = waitingFiling(u"typed"_s);
    cache.database->save(record, {noteOf(QString(50000, u'長'))});
    QVERIFY(cache.saveFailed.wait(patience));
    QCOMPARE(Desk::kindOf(cache.saveFailed), ErrorKind::StoreFull);
    QCOMPARE(askFile(bench.file(), countOf(u"filings"_s)).toInt(), 0);
    pageLimit = 1000000;
    cache.database->save(record, {noteOf(u"two"_s)});
    QVERIFY(cache.isSaved());
    QCOMPARE(askFile(bench.file(), countOf(u"events"_s)).toInt(), 2);
}

void DatabaseThreadTest::readOnlyFileThenTheNextSaveSucceeds()
{
    const StoreBench bench;
    std::atomic<bool> isReadOnly = false;
    const StoreSeam seam{[&isReadOnly](const QString &statement) {
                             return isReadOnly && statement.startsWith("INSERT"_L1) ? readOnly : 0;
                         },
                         {}};
    Desk cache(bench.folder(), seam);
    QVERIFY(cache.isOpened());
    isReadOnly = true;
    const FilingRecord record = waitingFiling(u"typed"_s);
    cache.database->save(record, {noteOf(u"one"_s)});
    QVERIFY(cache.saveFailed.wait(patience));
    QCOMPARE(Desk::kindOf(cache.saveFailed), ErrorKind::StoreReadOnly);
    isReadOnly = false;
    cache.database->save(record, {noteOf(u"two"_s)});
    QVERIFY(cache.isSaved());
    QCOMPARE(askFile(bench.file(), countOf(u"events"_s)).toInt(), 2);
}

void DatabaseThreadTest::retryNeedsNoRequest()
{
    const StoreBench bench;
    std::atomic<int> failures = 2;
    const StoreSeam seam{[&failures](const QString &statement) {
                             if (!statement.startsWith("INSERT INTO filings"_L1))
                                 return 0;
                             return failures-- > 0 ? full : 0;
                         },
                         {}};
    Desk cache(bench.folder(), seam);
    QVERIFY(cache.isOpened());
    cache.database->save(waitingFiling(u"x"_s), {});
    QVERIFY(cache.saved.wait(patience));
    // Two attempts failed for the same cause: said once.
    QCOMPARE(cache.saveFailed.count(), 1);
    QCOMPARE(Desk::kindOf(cache.saveFailed), ErrorKind::StoreFull);
    QVERIFY(cache.opened.count() == 1);
}

void DatabaseThreadTest::fileInPlaceOfTheFolder()
{
    const StoreBench bench;
    const QString folder = bench.folder() + u"/数据"_s;
    QFile file(folder);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    Desk cache(folder);
    cache.database->open({});
    QVERIFY(cache.openFailed.wait(patience));
    QCOMPARE(Desk::kindOf(cache.openFailed), ErrorKind::StoreUnavailable);
    cache.database->save(waitingFiling(u"typed"_s), {});
    QVERIFY(cache.saveFailed.wait(patience));
    QCOMPARE(cache.openFailed.count(), 1);
    QVERIFY(file.remove());
    // By itself, within seconds.
    QVERIFY(cache.upkeepDone.wait(patience));
    QVERIFY(cache.isSaved());
    QCOMPARE(cache.opened.count(), 1);
    QCOMPARE(askFile(folder + u"/filings.db"_s, countOf(u"filings"_s)).toInt(), 1);
}

void DatabaseThreadTest::newerFileIsSaidOnce()
{
    const StoreBench bench;
    askFile(bench.file(), u"CREATE TABLE filings (x)"_s);
    askFile(bench.file(), u"PRAGMA application_id = 1112755539"_s);
    askFile(bench.file(), u"ALTER TABLE events ADD COLUMN news"_s);
    askFile(bench.file(), u"PRAGMA user_version = 99"_s);
    Desk cache(bench.folder());
    cache.database->open({});
    QVERIFY(cache.openFailed.wait(patience));
    QCOMPARE(Desk::kindOf(cache.openFailed), ErrorKind::StoreTooNew);
    cache.database->save(waitingFiling(u"typed"_s), {});
    QVERIFY(cache.saveFailed.wait(patience));
    QCOMPARE(Desk::kindOf(cache.saveFailed), ErrorKind::StoreTooNew);
    QCOMPARE(cache.openFailed.count(), 1);
    QVERIFY(cache.database->hasUnsaved());
    QCOMPARE(askFile(bench.file(), u"PRAGMA user_version"_s).toInt(), 99);
}

void DatabaseThreadTest::damageWhileOpenIsRecovered()
{
    const StoreBench bench;
    const FilingRecord record = waitingFiling(u"kept"_s);
    {
        FilingDatabase store;
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
    Desk cache(bench.folder(), seam);
    QVERIFY(cache.isOpened());
    isDamaged = true;
    const FilingRecord late = waitingFiling(u"late"_s);
    cache.database->save(late, {noteOf(u"late"_s)});
    QVERIFY(cache.saveFailed.wait(patience));
    QCOMPARE(Desk::kindOf(cache.saveFailed), ErrorKind::StoreDamaged);
    QVERIFY(cache.isSaved());
    QCOMPARE(cache.opened.count(), 2);
    const auto report = cache.opened.constLast().constFirst().value<StoreReport>();
    QVERIFY(report.isRecovered);
    QVERIFY(QFile::exists(report.setAside));
    QCOMPARE(report.backupFrom, storeStart());
    QCOMPARE(cache.records(), QList{record}); // not again
    QCOMPARE(askFile(bench.file(), countOf(u"filings"_s)).toInt(), 2);
    QCOMPARE(askFile(bench.file(), countOf(u"events"_s)).toInt(), 1);
    // Nor does what was removed come back with the backup.
    cache.database->setRemoved({record.id}, true);
    QVERIFY(cache.isSaved());
    isDamaged = true;
    cache.database->save(late, {});
    QVERIFY(cache.saveFailed.wait(patience));
    QVERIFY(cache.isSaved());
    QCOMPARE(cache.opened.count(), 3);
    QTRY_COMPARE(
        askFile(bench.file(), u"SELECT count(*) FROM filings WHERE removed_at > 0"_s).toInt(), 1);
}

void DatabaseThreadTest::damageThatOnlyReadingFindsIsRecovered()
{
    const StoreBench bench;
    const FilingRecord record = masked(richFiling());
    {
        FilingDatabase store;
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
    Desk cache(bench.folder());
    QVERIFY(cache.isOpened());
    QCOMPARE(cache.openFailed.count(), 1);
    QCOMPARE(Desk::kindOf(cache.openFailed), ErrorKind::StoreDamaged);
    const auto report = cache.opened.constLast().constFirst().value<StoreReport>();
    QVERIFY(report.isRecovered);
    QCOMPARE(report.backupFrom, storeStart().addDays(-1));
    QCOMPARE(cache.records(), QList{record});
}

void DatabaseThreadTest::recoveryByACommandIsToldOnce()
{
    const StoreBench bench;
    {
        FilingDatabase store;
        QVERIFY(store.open(bench.folder(), {}, storeStart()));
        QVERIFY(store.save(masked(richFiling()), {}));
        QVERIFY(store.backUp(storeStart().addDays(-1)));
    }
    QVERIFY(QFile::resize(bench.file(), 3000));
    {
        FilingDatabase store;
        const auto report = store.open(bench.folder(), {}, storeStart());
        QVERIFY(report && report->isRecovered);
    }
    {
        Desk first(bench.folder());
        QVERIFY(first.isOpened());
        QCOMPARE(first.opened.count(), 1);
        const auto report = first.opened.constFirst().constFirst().value<StoreReport>();
        QVERIFY(report.isRecovered);
        QVERIFY(QFile::exists(report.setAside));
        QCOMPARE(report.backupFrom, storeStart().addDays(-1));
        QCOMPARE(report.filings, 1);
        QCOMPARE(first.records().size(), 1);
    }
    Desk second(bench.folder());
    QVERIFY(second.isOpened());
    QVERIFY(!second.opened.constFirst().constFirst().value<StoreReport>().isRecovered);
}

void DatabaseThreadTest::addedByAnotherProcessIsFound()
{
    const StoreBench bench;
    Desk cache(bench.folder());
    QVERIFY(cache.isOpened());
    const FilingRecord theirs = waitingFiling(u"theirs"_s);
    FilingDatabase other;
    QVERIFY(other.open(bench.folder(), {}, storeStart()));
    QVERIFY(other.save(theirs, {}));
    cache.database->checkForOthers();
    QVERIFY(cache.foundNew.wait(patience));
    QCOMPARE(cache.foundNew.constFirst().constFirst().value<QList<FilingRecord>>(), QList{theirs});
    // Only what is new since then.
    const FilingRecord more = waitingFiling(u"more"_s);
    QVERIFY(other.saveAll({{more, {}}, {theirs, {}}}));
    cache.database->checkForOthers();
    QVERIFY(cache.foundNew.wait(patience));
    QCOMPARE(cache.foundNew.constLast().constFirst().value<QList<FilingRecord>>(), QList{more});
}

void DatabaseThreadTest::ownFilingsAreNotFoundAsNew()
{
    const StoreBench bench;
    Desk cache(bench.folder());
    QVERIFY(cache.isOpened());
    FilingDatabase other;
    QVERIFY(other.open(bench.folder(), {}, storeStart()));
    const FilingRecord mine = waitingFiling(u"mine"_s);
    const FilingRecord theirs = waitingFiling(u"theirs"_s);
    cache.database->save(mine, {});
    QVERIFY(cache.isSaved());
    QVERIFY(other.save(theirs, {}));
    cache.database->checkForOthers();
    QVERIFY(cache.foundNew.wait(patience));
    QCOMPARE(cache.foundNew.constFirst().constFirst().value<QList<FilingRecord>>(), QList{theirs});
    QCOMPARE(cache.foundNew.count(), 1);
}

void DatabaseThreadTest::optionsTakeEffect()
{
    const StoreBench bench;
    const QString inFull = u"SELECT count(*) FROM numbers WHERE phone IS NOT NULL"_s;
    Desk cache(bench.folder());
    QVERIFY(cache.isOpened({true, 30}));
    cache.database->save(richFiling(), {});
    cache.database->save(finishedFiling(u"done"_s, storeStart().addDays(-10)), {});
    QVERIFY(cache.isSaved());
    QCOMPARE(askFile(bench.file(), inFull).toInt(), 2);
    cache.database->setOptions({false, 9});
    QVERIFY(cache.upkeepDone.wait(patience));
    QCOMPARE(askFile(bench.file(), inFull).toInt(), 0);
    QCOMPARE(askFile(bench.file(), countOf(u"filings"_s)).toInt(), 1);
    cache.database->save(richFiling(), {});
    QVERIFY(cache.isSaved());
    QCOMPARE(askFile(bench.file(), inFull).toInt(), 0);
}

void DatabaseThreadTest::keepsUpOnceADay()
{
    const StoreBench bench;
    Desk cache(bench.folder());
    QVERIFY(cache.isOpened());
    cache.clock.advance(2h);
    cache.database->save(waitingFiling(u"same day"_s), {});
    QVERIFY(cache.isSaved());
    QCOMPARE(cache.upkeepDone.count(), 1);
    cache.clock.advance(24h);
    cache.database->save(waitingFiling(u"next day"_s), {});
    QVERIFY(cache.upkeepDone.wait(patience));
    QCOMPARE(bench.backups(), QStringList({u"filings-20261123.db"_s, u"filings-20261124.db"_s}));
}

void DatabaseThreadTest::failedUpkeepIsSaidAndRepeated()
{
    const StoreBench bench;
    std::atomic<bool> isFull = true;
    const StoreSeam seam{[&isFull](const QString &statement) {
                             return isFull && statement.startsWith("VACUUM INTO"_L1) ? full : 0;
                         },
                         {}};
    Desk cache(bench.folder(), seam);
    cache.database->open({});
    QVERIFY(cache.upkeepFailed.wait(patience));
    QCOMPARE(Desk::kindOf(cache.upkeepFailed), ErrorKind::StoreFull);
    isFull = false;
    cache.database->save(waitingFiling(u"at once"_s), {});
    QVERIFY(cache.isSaved());
    QVERIFY(bench.backups().isEmpty());
    cache.clock.advance(1h);
    cache.database->save(waitingFiling(u"an hour later"_s), {});
    QVERIFY(cache.upkeepDone.wait(patience));
    QCOMPARE(bench.backups().size(), 1);
}

// The day turns while a backup is being made: that of the new day is due all the same, and tried
// again where it fails.
void DatabaseThreadTest::upkeepOfYesterdayCountsForYesterday()
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
    Desk cache(bench.folder(), seam);
    cache.database->open({});
    QVERIFY(QTest::qWaitFor([&isMaking] { return isMaking.tryAcquire(); }));
    cache.clock.advance(24h);
    cache.database->save(waitingFiling(u"next day"_s), {});
    mayGoOn.release();
    QVERIFY(cache.upkeepFailed.wait(patience));
    cache.clock.advance(1h);
    cache.database->save(waitingFiling(u"an hour later"_s), {});
    QTRY_COMPARE(bench.backups(),
                 QStringList({u"filings-20261123.db"_s, u"filings-20261124.db"_s}));
}

// Side by side the earlier one would end last, and "done" would take back that the later one
// failed.
void DatabaseThreadTest::laterUpkeepTakesThePlaceOfAnEarlierOne()
{
    const StoreBench bench;
    QVERIFY(QDir().mkpath(bench.folder() + "/backups/filings-20261124.db.part/something"_L1));
    std::atomic<bool> isAwaited = false;
    QSemaphore isAtWork;
    QSemaphore mayGoOn;
    const StoreSeam seam{[&](const QString &) {
                             if (isAwaited.exchange(false)) {
                                 isAtWork.release();
                                 mayGoOn.acquire();
                             }
                             return 0;
                         },
                         {}};
    Desk cache(bench.folder(), seam);
    // The upkeep of the start is asked for next.
    connect(cache.database.get(), &DatabaseThread::loaded, this, [&] { isAwaited = true; });
    cache.database->open({});
    QVERIFY(QTest::qWaitFor([&isAtWork] { return isAtWork.tryAcquire(); }));
    cache.clock.advance(24h);
    cache.database->setOptions({});
    mayGoOn.release();
    QVERIFY(cache.upkeepFailed.wait(patience));
    cache.database->save(waitingFiling(u"behind all that"_s), {});
    QVERIFY(cache.isSaved());
    QCOMPARE(cache.upkeepDone.count(), 0);
}

QTEST_GUILESS_MAIN(DatabaseThreadTest)
#include "tst_databasethread.moc"
