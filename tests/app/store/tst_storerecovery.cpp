// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <functional>

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>

#include "tests/warnings.h"
#include "app/store/storebackups.h"
#include "app/store/storeoffer.h"
#include "app/store/storeopening.h"
#include "app/support/qtversion.h"
#include "app/time/clock.h"
#include "tests/app/storebench.h"
#include "tests/namedpipe.h"

using namespace beian;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Damage = std::function<void(const QString &file)>;
Q_DECLARE_METATYPE(Damage)

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

// The first bytes of the table's first page say how the rest is to be read.
void spoilTable(const QString &path, const QString &table)
{
    const qint64 page =
        askFile(path, u"SELECT rootpage FROM sqlite_master WHERE name = '%1'"_s.arg(table))
            .toLongLong();
    QVERIFY(page > 1);
    constexpr int pageSize = 4096;
    overwrite(path, (page - 1) * pageSize, QByteArray(16, '\xff'));
}

Damage truncation(double share)
{
    return [share](const QString &file) {
        QVERIFY(QFile::resize(file, qint64(double(QFileInfo(file).size()) * share)));
    };
}

QDateTime day(int offset)
{
    return storeStart().addDays(offset);
}

Result<StoreReport> open(FilingDatabase &store, const StoreBench &bench,
                         const QDateTime &now = storeStart())
{
    return store.open(bench.folder(), {}, now);
}

// A filing a day, each followed by a backup, up to the day before the start.
void fillWithBackups(const StoreBench &bench, int days)
{
    FilingDatabase store;
    for (int i = -days; i < 0; ++i) {
        QVERIFY(open(store, bench, day(i)));
        QList<KeptChange> changes;
        for (int j = 0; j < 100; ++j)
            changes << KeptChange{waitingFiling(u"day %1"_s.arg(i)), {noteOf(u"note"_s)}};
        QVERIFY(store.saveAll(changes));
        QVERIFY(store.backUp(day(i)));
    }
}

// Puts what stands in this row of the file that was set aside into the one that is open.
void takeRow(SqlAccess &live, const StoreFolder &folder, int row)
{
    QVERIFY(live.run(u"ATTACH '%1' AS other"_s.arg(folder.undecided().constFirst())));
    for (const QString &table : {u"filings"_s, u"numbers"_s, u"persons"_s, u"events"_s}) {
        QVERIFY(live.run(
            u"INSERT INTO %1 SELECT * FROM other.%1 WHERE filing = %2"_s.arg(table).arg(row)));
    }
    QVERIFY(live.run(u"DETACH other"_s));
}

} // namespace

class StoreRecoveryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void damagedFileGivesWayToTheBackup_data();
    void damagedFileGivesWayToTheBackup();
    void logOfTheDamagedFileGoesAlong();
    void missingFileComesBackFromTheBackup();
    void emptyFileComesBackFromTheBackup();
    void damagedBackupIsSkippedForAnOlderOne_data();
    void damagedBackupIsSkippedForAnOlderOne();
    void backupOfAnEarlierVersionIsTaken_data();
    void backupOfAnEarlierVersionIsTaken();
    void pipeInThePlaceOfAFileIsNotOpened_data();
    void pipeInThePlaceOfAFileIsNotOpened();
    void linkToWhatIsNoFileIsNotFollowed_data();
    void linkToWhatIsNoFileIsNotFollowed();
    void pipeInThePlaceOfABackupIsNotOpened();
    void withoutAGoodBackupEverythingBeginsAnew();
    void lockedFileIsNotTakenForADamagedOne();
    void sevenBackupsAreKept();
    void oneBackupADay();
    void backupIsUsedWhateverItsDateSays();
    void damagedFileIsNotBackedUp();
    void failedBackupLeavesNothingBehind();
    void whatAKilledBackupLeftIsRemoved();
    void settledFilesGoWithAge();
    void openingSaysWhatThereIs();
    void afterAnErrorNothingIsOpen_data();
    void afterAnErrorNothingIsOpen();
    void backupsAreToldApartByTheirNumber();
    void aClosedFileIsGoodOrNot_data();
    void aClosedFileIsGoodOrNot();
    void purgedFilingsLeaveTheBackups();
    void onlyWhatIsNewerIsOffered();
};

void StoreRecoveryTest::damagedFileGivesWayToTheBackup_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::newRow("cut in the middle") << truncation(0.5);
    QTest::newRow("cut after a few bytes") << truncation(0.0005);
    QTest::newRow("cut by a page") << Damage(
        [](const QString &file) { QVERIFY(QFile::resize(file, QFileInfo(file).size() - 4096)); });
    QTest::newRow("something else entirely")
        << Damage([](const QString &file) { write(file, "<html>not a database</html>"); });
    QTest::newRow("zeros") << Damage([](const QString &file) { write(file, QByteArray(8192, 0)); });
    QTest::newRow("header overwritten")
        << Damage([](const QString &file) { overwrite(file, 0, QByteArray(100, 'x')); });
    for (const char *table : {"filings", "numbers", "persons", "events", "outcomes",
                              "filings_by_urgency"}) {
        QTest::addRow("a page of %s overwritten", table) << Damage(
            [table](const QString &file) { spoilTable(file, QString::fromLatin1(table)); });
    }
}

void StoreRecoveryTest::damagedFileGivesWayToTheBackup()
{
    QFETCH(Damage, damage);
    const StoreBench bench;
    fillWithBackups(bench, 2);
    FilingRecord lost = waitingFiling(u"after the backup"_s);
    {
        FilingDatabase store;
        QVERIFY(open(store, bench));
        QVERIFY(store.save(lost, {}));
    }
    damage(bench.file());
    const QByteArray damaged = contentOf(bench.file());
    FilingDatabase store;
    const auto report = open(store, bench);
    QVERIFY(report);
    QVERIFY(report->isRecovered);
    QCOMPARE(report->setAside, bench.folder() + u"/filings-damaged-20261123-101502.db"_s);
    QCOMPARE(contentOf(report->setAside), damaged);
    QCOMPARE(report->backupFrom, day(-1));
    QVERIFY(report->isWriteAhead);
    QCOMPARE(report->filings, 200);
    QCOMPARE(loadAll(store).size(), 200);
    QVERIFY(store.save(lost, {}));
    // Once is enough, and a second accident in the same second takes no other's name.
    QVERIFY(!open(store, bench)->isRecovered);
    store.close();
    damage(bench.file());
    QCOMPARE(open(store, bench)->setAside,
             bench.folder() + u"/filings-damaged-20261123-101502-2.db"_s);
    QCOMPARE(contentOf(report->setAside), damaged);
}

void StoreRecoveryTest::logOfTheDamagedFileGoesAlong()
{
    const StoreBench bench;
    fillWithBackups(bench, 1);
    const QByteArray log = "rows of before the accident";
    write(bench.file(), "damaged");
    write(bench.file() + u"-wal"_s, log);
    FilingDatabase store;
    const auto report = open(store, bench);
    QVERIFY(report);
    QCOMPARE(contentOf(report->setAside + u"-wal"_s), log);
    QCOMPARE(loadAll(store).size(), 100);
}

void StoreRecoveryTest::missingFileComesBackFromTheBackup()
{
    const StoreBench bench;
    fillWithBackups(bench, 1);
    QVERIFY(QFile::remove(bench.file()));
    write(bench.file() + u"-wal"_s, "left over");
    FilingDatabase store;
    const auto report = open(store, bench);
    QVERIFY(report);
    QVERIFY(report->isRecovered);
    QVERIFY(report->setAside.isEmpty());
    QCOMPARE(report->backupFrom, day(-1));
    QCOMPARE(loadAll(store).size(), 100);
}

void StoreRecoveryTest::emptyFileComesBackFromTheBackup()
{
    const StoreBench bench;
    fillWithBackups(bench, 1);
    write(bench.file(), {});
    FilingDatabase store;
    const auto report = open(store, bench);
    QVERIFY(report);
    QVERIFY(report->isRecovered);
    QCOMPARE(loadAll(store).size(), 100);
}

void StoreRecoveryTest::damagedBackupIsSkippedForAnOlderOne_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::newRow("cut") << truncation(0.5);
    QTest::newRow("empty") << truncation(0);
    QTest::newRow("something else")
        << Damage([](const QString &file) { write(file, QByteArray(5000, 'x')); });
    QTest::newRow("a page overwritten")
        << Damage([](const QString &file) { spoilTable(file, u"events"_s); });
    QTest::newRow("a table is missing")
        << Damage([](const QString &file) { askFile(file, u"DROP TABLE events"_s); });
    QTest::newRow("what it knows of itself is there twice") << Damage([](const QString &file) {
        askFile(file, u"INSERT INTO upkeep SELECT * FROM upkeep"_s);
    });
    QTest::newRow("from a newer program") << Damage([](const QString &file) {
        askFile(file, u"ALTER TABLE events ADD COLUMN news"_s);
        askFile(file, u"PRAGMA user_version = 9"_s);
    });
}

void StoreRecoveryTest::damagedBackupIsSkippedForAnOlderOne()
{
    QFETCH(Damage, damage);
    const StoreBench bench;
    fillWithBackups(bench, 3);
    write(bench.file(), "damaged");
    damage(bench.backup(u"20261122"_s));
    FilingDatabase store;
    const auto report = open(store, bench);
    QVERIFY(report);
    QCOMPARE(report->backupFrom, day(-2));
    QCOMPARE(loadAll(store).size(), 200);
}

void StoreRecoveryTest::backupOfAnEarlierVersionIsTaken_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < schemaVersion(); ++version)
        QTest::addRow("of step %d", version) << version;
}

// The day on which the program was renewed: the file is new, its backups are not.
void StoreRecoveryTest::backupOfAnEarlierVersionIsTaken()
{
    QFETCH(int, version);
    const StoreBench bench;
    const QString backup = bench.backup(u"20261122"_s);
    QVERIFY(QDir(bench.folder()).mkdir(u"backups"_s));
    for (int number = 1; number <= version; ++number) {
        for (const QString &statement : statementsOfStep(number))
            askFile(backup, statement);
    }
    const QByteArray id(16, 'f');
    for (const QString &statement :
         {u"PRAGMA user_version = %1"_s.arg(version),
          u"UPDATE upkeep SET backed_up_at = %1"_s.arg(day(-1).toMSecsSinceEpoch()),
          u"INSERT INTO filings (id, applicant, order_number, province, part, rules, "
          "is_received_anyway, is_number_changing, round) VALUES (x'%1', 'A', '', '330000', "
          "'none', 'auto', 0, 0, 1)"_s.arg(QString::fromLatin1(id.toHex()))})
        askFile(backup, statement);
    write(bench.file(), "damaged");
    FilingDatabase store;
    const auto report = open(store, bench);
    QVERIFY(report);
    QVERIFY(report->isRecovered);
    QCOMPARE(report->backupFrom, day(-1));
    QCOMPARE(applicantsOf(loadAll(store)), QStringList{u"A"_s});
    QCOMPARE(bench.backups(), QStringList{u"filings-20261122.db"_s});
}

void StoreRecoveryTest::pipeInThePlaceOfAFileIsNotOpened_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"filings.db", "filings.db-wal", "filings.db-shm", "filings.db-journal",
                             "filings.lock"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

// It would never answer. What else is there stays as it is.
void StoreRecoveryTest::pipeInThePlaceOfAFileIsNotOpened()
{
    QFETCH(QString, name);
    const StoreBench bench;
    fillWithBackups(bench, 1);
    const QString pipe = bench.folder() + u'/' + name;
    (void)QFile::remove(pipe);
    if (!makeNamedPipe(pipe))
        QSKIP("no pipe can be made here");
    FilingDatabase store;
    const auto report = open(store, bench);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::StoreUnavailable);
    QCOMPARE(bench.backups().size(), 1);
    QVERIFY(QFile::remove(pipe));
    QCOMPARE(open(store, bench)->filings, 100);
}

void StoreRecoveryTest::linkToWhatIsNoFileIsNotFollowed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("target");
    for (const char *name :
         {"filings.db", "filings.db-wal", "filings.db-journal", "filings.lock"}) {
        const QString link = QString::fromLatin1(name);
        QTest::addRow("%s to a device", name) << link << u"/dev/null"_s;
        QTest::addRow("%s to itself", name) << link << link;
        QTest::addRow("%s to a folder", name) << link << u"backups"_s;
    }
}

// A device would be read without an end, or be renamed away as damaged.
void StoreRecoveryTest::linkToWhatIsNoFileIsNotFollowed()
{
#if defined(Q_OS_UNIX)
    QFETCH(QString, name);
    QFETCH(QString, target);
    const StoreBench bench;
    fillWithBackups(bench, 1);
    const QDir folder(bench.folder());
    const QString link = folder.filePath(name);
    (void)QFile::remove(link);
    QVERIFY(QFile::link(folder.filePath(target), link));
    FilingDatabase store;
    const auto report = open(store, bench);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::StoreUnavailable);
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(bench.backups().size(), 1);
    QVERIFY(QFile::remove(link));
    QCOMPARE(open(store, bench)->filings, 100);
#else
    QSKIP("there are no such links and devices here");
#endif
}

void StoreRecoveryTest::pipeInThePlaceOfABackupIsNotOpened()
{
    const StoreBench bench;
    FilingDatabase store;
    QVERIFY(open(store, bench));
    QVERIFY(store.save(richFiling(), {}));
    if (!makeNamedPipe(bench.backup(u"20261123"_s)))
        QSKIP("no pipe can be made here");
    QVERIFY(store.backUp(storeStart()));
    QVERIFY(QFile::exists(bench.backup(u"20261123-2"_s)));
}

void StoreRecoveryTest::withoutAGoodBackupEverythingBeginsAnew()
{
    const StoreBench bench;
    fillWithBackups(bench, 1);
    write(bench.file(), "damaged");
    write(bench.backup(u"20261122"_s), "damaged, too");
    FilingDatabase store;
    const auto report = open(store, bench);
    QVERIFY(report);
    QVERIFY(report->isRecovered);
    QCOMPARE(contentOf(report->setAside), "damaged");
    QVERIFY(report->backupFrom.isNull());
    QVERIFY(loadAll(store).isEmpty());
    QVERIFY(store.save(richFiling(), {}));
    QCOMPARE(loadAll(store).size(), 1);
}

void StoreRecoveryTest::lockedFileIsNotTakenForADamagedOne()
{
    const StoreBench bench;
    fillWithBackups(bench, 1);
    askFile(bench.file(), u"PRAGMA journal_mode = DELETE"_s);
    {
        const FileLock lock(bench.file());
        QVERIFY(lock.isHeld());
        FilingDatabase store;
        const auto report = open(store, bench);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::StoreLocked);
    }
    FilingDatabase store;
    const auto report = open(store, bench);
    QVERIFY(report);
    QVERIFY(!report->isRecovered);
    QVERIFY(report->isWriteAhead);
    QCOMPARE(report->filings, 100);
}

void StoreRecoveryTest::sevenBackupsAreKept()
{
    const StoreBench bench;
    FilingDatabase store;
    ManualClock clock(storeStart());
    for (int i = 0; i < 10; ++i) {
        QVERIFY(open(store, bench, clock.now()));
        QVERIFY(store.backUp(clock.now()));
        clock.advance(24h);
    }
    QStringList expected;
    for (int i = 3; i < 10; ++i)
        expected << u"filings-"_s + storeStart().addDays(i).date().toString(u"yyyyMMdd"_s)
                + u".db"_s;
    QCOMPARE(bench.backups(), expected);
    // A pause takes none away: the youngest seven, not the last week.
    clock.advance(24h * 30);
    QVERIFY(store.backUp(clock.now()));
    QCOMPARE(bench.backups().size(), 7);
}

void StoreRecoveryTest::oneBackupADay()
{
    const StoreBench bench;
    FilingDatabase store;
    QVERIFY(open(store, bench));
    QVERIFY(store.backUp(storeStart()));
    QCOMPARE(bench.backups(), QStringList{u"filings-20261123.db"_s});
    const QByteArray first = contentOf(bench.backup(u"20261123"_s));
    QVERIFY(store.save(richFiling(), {}));
    QVERIFY(store.backUp(storeStart().addSecs(3600)));
    QCOMPARE(contentOf(bench.backup(u"20261123"_s)), first);
    // The day is that of Beijing: 00:00 there is 16:00 UTC.
    const QDateTime midnight({2026, 11, 23}, QTime(16, 0), utcZone);
    QVERIFY(store.backUp(midnight.addMSecs(-1)));
    QCOMPARE(bench.backups().size(), 1);
    QVERIFY(store.backUp(midnight));
    QCOMPARE(bench.backups().last(), u"filings-20261124.db"_s);
}

void StoreRecoveryTest::backupIsUsedWhateverItsDateSays()
{
    const StoreBench bench;
    fillWithBackups(bench, 2);
    // The last one was made on a day that has not come.
    const QString future = bench.backup(u"20500101"_s);
    QVERIFY(QFile::rename(bench.backup(u"20261122"_s), future));
    write(bench.file(), "damaged");
    FilingDatabase store;
    QCOMPARE(open(store, bench)->backupFrom, day(-1));
    QCOMPARE(loadAll(store).size(), 200);
    QVERIFY(store.backUp(storeStart()));
    QVERIFY(QFile::exists(future));
    QCOMPARE(bench.backups().size(), 3);
}

void StoreRecoveryTest::damagedFileIsNotBackedUp()
{
    const StoreBench bench;
    constexpr int corrupt = 11;
    const StoreSeam seam{[](const QString &statement) {
                             return statement.startsWith("PRAGMA integrity_check"_L1) ? corrupt : 0;
                         },
                         {}};
    FilingDatabase store(seam);
    QVERIFY(open(store, bench));
    const auto backedUp = store.backUp(storeStart());
    QVERIFY(!backedUp);
    QCOMPARE(backedUp.error().kind, ErrorKind::StoreDamaged);
    QVERIFY(bench.backups().isEmpty());
}

void StoreRecoveryTest::failedBackupLeavesNothingBehind()
{
    const StoreBench bench;
    constexpr int full = 13;
    int checks = 0;
    const StoreSeam seam{[&checks](const QString &statement) {
                             const bool isCheck = statement.startsWith("PRAGMA integrity_check"_L1);
                             return isCheck && ++checks == 2 ? full : 0; // that of the copy
                         },
                         {}};
    FilingDatabase store(seam);
    QVERIFY(open(store, bench));
    QVERIFY(!store.backUp(storeStart()));
    QVERIFY(bench.backups().isEmpty());
    QVERIFY(store.backUp(storeStart()));
    QCOMPARE(bench.backups().size(), 1);
}

void StoreRecoveryTest::whatAKilledBackupLeftIsRemoved()
{
    const StoreBench bench;
    fillWithBackups(bench, 1);
    write(bench.backup(u"20261123"_s) + u".part"_s, "half");
    write(bench.backup(u"20261101"_s) + u".part"_s, "half, of another day");
    write(bench.backup(u"20261101"_s) + u".part-journal"_s, "and its journal");
    FilingDatabase store;
    QVERIFY(open(store, bench));
    QVERIFY(store.backUp(storeStart()));
    QCOMPARE(bench.backups(), QStringList({u"filings-20261122.db"_s, u"filings-20261123.db"_s}));
    write(bench.backup(u"20261122"_s) + u".part"_s, "half");
    QVERIFY(store.eraseInBackups(storeStart()));
    QCOMPARE(bench.backups().size(), 2);
}

void StoreRecoveryTest::settledFilesGoWithAge()
{
    const StoreBench bench;
    write(bench.file(), "damaged");
    FilingDatabase store;
    const QString aside = open(store, bench)->setAside;
    QVERIFY(QFile::exists(aside));
    // As long as nobody has decided about it, it may be all that is left of something.
    for (int i = 10; i <= 50; i += 10)
        QVERIFY(store.purge(day(i), 30));
    QVERIFY(QFile::exists(aside));
    QVERIFY(store.folder().settle(aside, day(50)));
    QCOMPARE(store.folder().undecided(), QStringList());
    const auto settled = [&bench] {
        return QDir(bench.folder()).entryList({u"filings-settled-*"_s}).size();
    };
    for (int i = 60; i <= 80; i += 10)
        QVERIFY(store.purge(day(i), 30));
    QCOMPARE(settled(), 1);
    QVERIFY(store.purge(day(81), 30));
    QCOMPARE(settled(), 0);
}

void StoreRecoveryTest::openingSaysWhatThereIs()
{
    const StoreBench bench;
    const StoreFolder folder(bench.folder() + u"/new/place"_s);
    SqlAccess access{StoreSeam()};
    const auto fresh = openStore(access, folder, {}, storeStart(), CheckDepth::Quick);
    QVERIFY(fresh);
    QCOMPARE(*fresh, StoreReport());
    QVERIFY(access.isOpen());
    QCOMPARE(access.file(), folder.file());
    access.close();
    FilingDatabase store;
    QVERIFY(store.open(folder.path(), {}, storeStart()));
    const FilingRecord removed = waitingFiling(u"甲"_s);
    QVERIFY(store.saveAll({{removed, {}}, {waitingFiling(u"乙"_s), {}}}));
    QVERIFY(store.setRemoved(removed.id, storeStart()));
    store.close();
    for (const CheckDepth depth : {CheckDepth::Quick, CheckDepth::Indexes, CheckDepth::Full}) {
        const auto again = openStore(access, folder, {}, storeStart(), depth);
        QVERIFY(again);
        QCOMPARE(again->filings, 1);
        QVERIFY(!again->isRecovered);
        access.close();
    }
}

void StoreRecoveryTest::afterAnErrorNothingIsOpen_data()
{
    QTest::addColumn<Damage>("spoil");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("a newer program's file") << Damage([](const QString &file) {
        askFile(file, u"ALTER TABLE filings ADD COLUMN colour TEXT"_s);
        askFile(file, u"PRAGMA user_version = 99"_s);
    }) << ErrorKind::StoreTooNew;
    QTest::newRow("a folder in its place") << Damage([](const QString &file) {
        QVERIFY(QFile::remove(file));
        QVERIFY(QDir().mkpath(file));
    }) << ErrorKind::StoreUnavailable;
    QTest::newRow("a folder in the place of its lock") << Damage([](const QString &file) {
        QVERIFY(QDir().mkpath(StoreFolder(QFileInfo(file).path()).lockFile()));
    }) << ErrorKind::StoreUnavailable;
}

void StoreRecoveryTest::afterAnErrorNothingIsOpen()
{
    QFETCH(Damage, spoil);
    QFETCH(ErrorKind, kind);
    const StoreBench bench;
    {
        FilingDatabase store;
        QVERIFY(open(store, bench));
        QVERIFY(store.save(waitingFiling(u"甲"_s), {}));
    }
    spoil(bench.file());
    const QByteArray before = contentOf(bench.file());
    SqlAccess access{StoreSeam()};
    const auto opened =
        openStore(access, StoreFolder(bench.folder()), {}, storeStart(), CheckDepth::Full);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, kind);
    QVERIFY(!access.isOpen());
    QCOMPARE(contentOf(bench.file()), before);
    QVERIFY(QDir(bench.folder()).entryList({u"filings-damaged-*"_s}).isEmpty());
}

void StoreRecoveryTest::backupsAreToldApartByTheirNumber()
{
    const StoreBench bench;
    const StoreFolder folder(bench.folder());
    SqlAccess live{StoreSeam()};
    QVERIFY(openStore(live, folder, {}, storeStart(), CheckDepth::Quick));
    const StoreBackups backups(folder, {});
    QVERIFY(backups.withNumber(1)->isEmpty());
    QVERIFY(backups.make(live, day(0)));
    QCOMPARE(*backups.withNumber(1), bench.backup(u"20261123"_s));
    // There is one of today.
    QVERIFY(backups.make(live, day(0).addSecs(60)));
    QCOMPARE(bench.backups().size(), 1);
    QCOMPARE(*backups.withNumber(1), bench.backup(u"20261123"_s));
    // Anew: the same name, and a number of its own.
    QVERIFY(backups.renew(live, day(0).addSecs(120)));
    QCOMPARE(bench.backups().size(), 1);
    QVERIFY(backups.withNumber(1)->isEmpty());
    QCOMPARE(*backups.withNumber(2), bench.backup(u"20261123"_s));
    QVERIFY(backups.renew(live, day(1)));
    QCOMPARE(*backups.withNumber(3), bench.backup(u"20261124"_s));
    live.close();
    QVERIFY(QFile::remove(bench.file()));
    QCOMPARE(*backups.restore(day(1)), day(1));
    QCOMPARE(askFile(bench.file(), u"SELECT backup_number FROM upkeep"_s).toInt(), 3);
}

void StoreRecoveryTest::aClosedFileIsGoodOrNot_data()
{
    QTest::addColumn<Damage>("spoil"); // a backup
    QTest::addColumn<bool>("isGoodAtALook");
    QTest::addColumn<bool>("isGoodWhenRead");
    const auto with = [](const QString &statement) {
        return Damage([statement](const QString &file) { askFile(file, statement); });
    };
    QTest::newRow("as it was made") << Damage([](const QString &) {}) << true << true;
    QTest::newRow("cut in the middle") << truncation(0.5) << false << false;
    // As a program leaves it that was killed while it began one.
    QTest::newRow("a database without a table") << Damage([](const QString &file) {
        QVERIFY(QFile::remove(file));
        askFile(file, u"PRAGMA application_id = 1112755539"_s);
    }) << false << false;
    QTest::newRow("another program's") << with(u"PRAGMA application_id = 7"_s) << false << false;
    // No check of SQLite finds it.
    QTest::newRow("a day that does not exist")
        << with(u"UPDATE filings SET submitted = '2026-02-31'"_s) << true << false;
}

void StoreRecoveryTest::aClosedFileIsGoodOrNot()
{
    QFETCH(Damage, spoil);
    const StoreBench bench;
    fillWithBackups(bench, 1);
    const QString backup = bench.backup(u"20261122"_s);
    spoil(backup);
    QTEST(checkClosedFile(backup, false, {}).isOk(), "isGoodAtALook");
    const auto read = checkClosedFile(backup, true, {});
    QTEST(read.isOk(), "isGoodWhenRead");
    if (!read)
        QCOMPARE(read.error().kind, ErrorKind::StoreDamaged);
    QCOMPARE(bench.backups().size(), 1);
}

void StoreRecoveryTest::purgedFilingsLeaveTheBackups()
{
    const StoreBench bench;
    const FilingRecord purged = richFiling();
    {
        FilingDatabase store;
        QVERIFY(store.open(bench.folder(), {true, 30}, storeStart()));
        QVERIFY(store.saveAll({{purged, {}}, {waitingFiling(u"乙"_s), {}}}));
        QVERIFY(store.backUp(storeStart()));
    }
    const QString backup = bench.backup(u"20261123"_s);
    const auto count = [&backup](const char *what) {
        return askFile(backup, u"SELECT count(%1) FROM numbers"_s.arg(QLatin1StringView(what)))
            .toInt();
    };
    const StoreBackups backups(StoreFolder(bench.folder()), {});
    const QByteArray before = contentOf(backup);
    QVERIFY(backups.erase({QUuid::createUuid().toRfc4122()}, false, storeStart()));
    QCOMPARE(contentOf(backup), before);
    const int numbers = count("*");
    QVERIFY(count("phone") > 0);
    QVERIFY(backups.erase({}, true, storeStart()));
    QCOMPARE(count("phone"), 0);
    QCOMPARE(count("*"), numbers);
    QVERIFY(backups.erase({purged.id.toRfc4122()}, false, storeStart()));
    QCOMPARE(askFile(backup, u"SELECT group_concat(applicant) FROM filings"_s).toString(), u"乙"_s);
    // Not a trace of it in unused parts, and nothing beside it.
    QVERIFY(!contentOf(backup).contains(purged.applicant.toUtf8()));
    QCOMPARE(bench.backups().size(), 1);
}

void StoreRecoveryTest::onlyWhatIsNewerIsOffered()
{
    const StoreBench bench;
    const StoreFolder folder(bench.folder());
    const FilingRecord both = waitingFiling(u"甲"_s);
    FilingRecord lost = waitingFiling(u"乙"_s);
    lost.numbers.first().phone = u"13800138000"_s;
    {
        FilingDatabase store;
        QVERIFY(store.open(bench.folder(), {true, 30}, storeStart()));
        QVERIFY(store.save(both, {noteOf(u"一"_s)}));
        QVERIFY(store.save(lost, {noteOf(u"二"_s)}));
        store.close();
        QVERIFY(folder.setCopyAside(storeStart()));
    }
    // Back to what was kept before the second one came.
    QVERIFY(QFile::remove(bench.file()));
    SqlAccess live{StoreSeam()};
    QVERIFY(openStore(live, folder, {}, storeStart(), CheckDepth::Quick));
    takeRow(live, folder, 1);
    StoreOffer offer(live, folder, {}, false);
    QVERIFY(offer.look(storeStart()));
    QCOMPARE(offer.files(), folder.undecided());
    QCOMPARE(offer.filings().size(), 1);
    // As it would be kept: without the number in full, and with its whole history.
    QCOMPARE(offer.filings().constFirst(), (KeptChange{masked(lost), {noteOf(u"二"_s)}}));
    // Where everything is there, nothing is left to decide.
    takeRow(live, folder, 2);
    StoreOffer settled(live, folder, {}, false);
    QVERIFY(settled.look(storeStart()));
    QVERIFY(settled.filings().isEmpty());
    QVERIFY(settled.files().isEmpty());
    QVERIFY(folder.undecided().isEmpty());
}

QTEST_GUILESS_MAIN(StoreRecoveryTest)
#include "tst_storerecovery.moc"
