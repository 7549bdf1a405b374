// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qdir.h>
#include <QtCore/qdiriterator.h>
#include <QtCore/qfile.h>

#include "tests/warnings.h"
#include "app/support/qtversion.h"
#include "tests/app/storebench.h"

using namespace beian;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int keepDays = 30;
const auto countOfFilings = u"SELECT count(*) FROM filings WHERE removed_at IS NULL"_s;

QDateTime day(int offset)
{
    return storeStart().addDays(offset);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// What the program does between its start and its end.
void startProgram(const StoreBench &bench, const QDateTime &now)
{
    FilingDatabase store;
    QVERIFY(store.open(bench.folder(), {}, now));
    const QList<FilingRecord> loaded = loadAll(store, now);
    QCOMPARE(qint64(loaded.size()), askFile(bench.file(), countOfFilings).toLongLong());
    QVERIFY(store.checkIndexes());
    QVERIFY(store.purge(now, keepDays));
    QVERIFY(store.backUp(now));
    QVERIFY(store.eraseInBackups(now));
}

void save(const StoreBench &bench, const QStringList &applicants, const QDateTime &now)
{
    FilingDatabase store;
    QVERIFY(store.open(bench.folder(), {}, now));
    for (const QString &applicant : applicants)
        QVERIFY(store.save(finishedFiling(applicant, now), {noteOf(u"note"_s)}));
}

QSet<QString> kept(const StoreBench &bench)
{
    FilingDatabase store;
    if (!store.open(bench.folder(), {}, storeStart()))
        return {};
    const QStringList names = applicantsOf(loadAll(store));
    return {names.begin(), names.end()};
}

bool isSomewhere(const StoreBench &bench, const QByteArray &content)
{
    QDirIterator files(bench.folder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (contentOf(files.next()) == content)
            return true;
    }
    return false;
}

void cut(const QString &file)
{
    QVERIFY(QFile::resize(file, QFileInfo(file).size() / 2));
}

enum class FileIs { Good, Damaged, Gone };
enum class BackupsAre { None, Old, New, OneDamaged };

} // namespace

Q_DECLARE_METATYPE(FileIs)
Q_DECLARE_METATYPE(BackupsAre)

// Clocks are wrong: an empty battery, a slip of the hand. Nothing may be lost by one.
class StoreClockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void whatIsLeftIsNeverLessThanTheBest_data();
    void whatIsLeftIsNeverLessThanTheBest();
    void backupMadeLastIsTheYoungest();
    void clockSetBackTakesNoBackup();
    void clockThatStandsStillIsBackedUpAgain();
    void purgeWaitsUntilTimeIsConfirmed();
    void purgeGoesOnWhenTheClockIsRightAgain();
    void longPauseIsNoDoubt();
    void linkToADriveThatIsAwayIsLeftAlone();
    void folderInPlaceOfTheFileIsLeftAlone();
};

void StoreClockTest::whatIsLeftIsNeverLessThanTheBest_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<FileIs>("file");
    QTest::addColumn<BackupsAre>("backups");
    const QList<std::pair<const char *, QDateTime>> clocks{
        {"clock right", day(0)},
        {"clock back by years", QDateTime({2020, 1, 1}, QTime(0, 5), utcZone)},
        {"clock back by a day", day(-1)},
        {"clock ahead by 60 days", day(60)},
        {"clock ahead by 30,000 days", day(30000)}};
    const QList<std::pair<const char *, FileIs>> files{{"file good", FileIs::Good},
                                                       {"file damaged", FileIs::Damaged},
                                                       {"file gone", FileIs::Gone}};
    const QList<std::pair<const char *, BackupsAre>> backups{
        {"no backup", BackupsAre::None},
        {"an old backup", BackupsAre::Old},
        {"a new backup", BackupsAre::New},
        {"an old backup and a damaged one", BackupsAre::OneDamaged}};
    for (const auto &[clock, now] : clocks) {
        for (const auto &[fileName, file] : files) {
            for (const auto &[backupName, backup] : backups)
                QTest::addRow("%s, %s, %s", clock, fileName, backupName) << now << file << backup;
        }
    }
}

void StoreClockTest::whatIsLeftIsNeverLessThanTheBest()
{
    QFETCH(QDateTime, now);
    QFETCH(FileIs, file);
    QFETCH(BackupsAre, backups);
    const StoreBench bench;
    save(bench, {u"a"_s, u"b"_s}, day(-5));
    if (backups == BackupsAre::Old || backups == BackupsAre::OneDamaged)
        startProgram(bench, day(-5));
    save(bench, {u"c"_s}, day(-2));
    if (backups == BackupsAre::New || backups == BackupsAre::OneDamaged)
        startProgram(bench, day(-2));
    save(bench, {u"d"_s}, day(-1));
    const QString newBackup = bench.backup(u"20261121"_s);
    QList<QByteArray> damaged;
    if (backups == BackupsAre::OneDamaged) {
        cut(newBackup);
        damaged << contentOf(newBackup);
    }
    if (file == FileIs::Damaged) {
        cut(bench.file());
        damaged << contentOf(bench.file());
    }
    if (file == FileIs::Gone)
        QVERIFY(QFile::remove(bench.file()));

    startProgram(bench, now);
    startProgram(bench, day(0));

    QSet<QString> best;
    if (file == FileIs::Good)
        best = {u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    else if (backups == BackupsAre::New)
        best = {u"a"_s, u"b"_s, u"c"_s};
    else if (backups != BackupsAre::None)
        best = {u"a"_s, u"b"_s};
    QCOMPARE(kept(bench), best);
    // The damaged ones may hold more: they wait for somebody to decide. Beside a good file a
    // damaged backup is of no use.
    for (const QByteArray &content : std::as_const(damaged))
        QVERIFY(file == FileIs::Good || isSomewhere(bench, content));
}

// Its date is what a wrong clock said.
void StoreClockTest::backupMadeLastIsTheYoungest()
{
    const StoreBench bench;
    save(bench, {u"甲"_s}, day(0));
    startProgram(bench, day(0));
    const QDateTime wrong = day(-3000);
    save(bench, {u"乙"_s}, wrong);
    startProgram(bench, wrong);
    QCOMPARE(bench.backups().size(), 2);
    cut(bench.file());
    FilingDatabase store;
    const auto report = store.open(bench.folder(), {}, day(1));
    QVERIFY(report && report->isRecovered);
    QCOMPARE(report->backupFrom, wrong);
    QCOMPARE(loadAll(store).size(), 2);
}

void StoreClockTest::clockSetBackTakesNoBackup()
{
    const StoreBench bench;
    for (int i = -3; i < 0; ++i)
        startProgram(bench, day(i));
    QCOMPARE(bench.backups().size(), 3);
    startProgram(bench, day(-3000));
    QCOMPARE(bench.backups().size(), 4);
    startProgram(bench, day(0));
    QCOMPARE(bench.backups().size(), 5);
    // Not the day in the name, but the order in which they were made says which seven stay.
    for (int i = 1; i < 5; ++i)
        startProgram(bench, day(i));
    QCOMPARE(bench.backups().size(), 7);
    QVERIFY(QFile::exists(bench.backup(u"20180906"_s)));
    QVERIFY(!QFile::exists(bench.backup(u"20261120"_s)));
}

// A battery that is empty: every start is on the same first of January.
void StoreClockTest::clockThatStandsStillIsBackedUpAgain()
{
    const StoreBench bench;
    const QDateTime start({2020, 1, 1}, QTime(0, 5), utcZone);
    startProgram(bench, start);
    save(bench, {u"later"_s}, start.addSecs(60));
    startProgram(bench, start.addSecs(-10));
    QCOMPARE(bench.backups(), QStringList({u"filings-20200101-2.db"_s, u"filings-20200101.db"_s}));
    QVERIFY(QFile::remove(bench.file()));
    QCOMPARE(kept(bench), QSet<QString>{u"later"_s});
}

void StoreClockTest::purgeWaitsUntilTimeIsConfirmed()
{
    const StoreBench bench;
    FilingDatabase store;
    QVERIFY(store.open(bench.folder(), {}, day(0)));
    QVERIFY(store.save(finishedFiling(u"finished"_s, day(-1)), {}));
    QVERIFY(store.purge(day(0), keepDays));
    QVERIFY(store.doubtAbout(day(0))->isNull());
    QCOMPARE(*store.doubtAbout(day(60)), day(0));
    QCOMPARE(*store.purge(day(60), keepDays), 0);
    QCOMPARE(*store.purge(day(61), keepDays), 0);
    QVERIFY(store.confirmTime(day(61)));
    QVERIFY(store.doubtAbout(day(61))->isNull());
    QCOMPARE(*store.purge(day(61), keepDays), 1);
    // Back behind what is known is no less doubtful, and can be confirmed as well.
    QCOMPARE(*store.doubtAbout(day(50)), day(61));
    QVERIFY(store.confirmTime(day(50)));
    QVERIFY(store.doubtAbout(day(50))->isNull());
}

void StoreClockTest::purgeGoesOnWhenTheClockIsRightAgain()
{
    const StoreBench bench;
    FilingDatabase store;
    QVERIFY(store.open(bench.folder(), {}, day(0)));
    QVERIFY(store.save(finishedFiling(u"finished"_s, day(-29)), {}));
    QVERIFY(store.purge(day(0), keepDays));
    QCOMPARE(*store.purge(day(30000), keepDays), 0);
    QVERIFY(store.doubtAbout(day(1))->isNull());
    QCOMPARE(*store.purge(day(1), keepDays), 0);
    QCOMPARE(*store.purge(day(2), keepDays), 1);
}

// After a pause nothing is purged that was not due by what was known before it; the day after it
// is.
void StoreClockTest::longPauseIsNoDoubt()
{
    const StoreBench bench;
    FilingDatabase store;
    QVERIFY(store.open(bench.folder(), {}, day(0)));
    QVERIFY(store.save(finishedFiling(u"finished"_s, day(-25)), {}));
    QVERIFY(store.doubtAbout(day(14))->isNull());
    QCOMPARE(*store.purge(day(14), keepDays), 0);
    QCOMPARE(*store.purge(day(15), keepDays), 1);
}

void StoreClockTest::linkToADriveThatIsAwayIsLeftAlone()
{
#ifdef Q_OS_WIN
    QSKIP("links need rights of their own there");
#endif
    const StoreBench bench;
    startProgram(bench, day(-1));
    const QString away = bench.folder() + u"/drive/filings.db"_s;
    QVERIFY(QFile::remove(bench.file()));
    QVERIFY(QFile::link(away, bench.file()));
    FilingDatabase store;
    const auto report = store.open(bench.folder(), {}, day(0));
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::StoreUnavailable);
    QCOMPARE(QFile::symLinkTarget(bench.file()), away);
}

void StoreClockTest::folderInPlaceOfTheFileIsLeftAlone()
{
    const StoreBench bench;
    startProgram(bench, day(-1));
    QVERIFY(QFile::remove(bench.file()));
    QVERIFY(QDir().mkdir(bench.file()));
    FilingDatabase store;
    const auto report = store.open(bench.folder(), {}, day(0));
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::StoreUnavailable);
    QVERIFY(QFileInfo(bench.file()).isDir());
}

QTEST_GUILESS_MAIN(StoreClockTest)
#include "tst_storeclock.moc"
