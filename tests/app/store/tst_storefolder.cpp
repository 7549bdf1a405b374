// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qdir.h>
#include <QtCore/qtemporarydir.h>

#include "app/store/storefiles.h"
#include "app/store/storefolder.h"
#include "app/time/beijingtime.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths)
        names << QFileInfo(path).fileName();
    return names;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

// The folder of the filings, made.
struct Bench
{
    QTemporaryDir dir;
    StoreFolder folder{dir.filePath(u"备案 a"_s)};
    bool isReady = folder.make();
    // Midnight of the next day in Greenwich is eight hours away.
    QDateTime now = fromBeijing(QDate(2026, 11, 23), QTime(1, 0));
};

} // namespace

// Which files belong to the filings, by their names: nothing of it is lost on the way.
class StoreFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void emptyAndFilled();
    void somethingElseInThePlaceOfTheFile();
    void backupsByTheirDay();
    void unfinishedBackupsGo();
    void damagedFilesAreSetAsideWithTheirLog();
    void settledOnesAge();
    void aFileIsReplacedInOneStep();
};

void StoreFolderTest::emptyAndFilled()
{
    Bench bench;
    QVERIFY(bench.isReady);
    QVERIFY(!bench.folder.hasFile());
    QVERIFY(!bench.folder.isFileElsewhere());
    QVERIFY(write(bench.folder.file(), {}));
    QVERIFY(!bench.folder.hasFile()); // with nothing in it
    QVERIFY(write(bench.folder.file(), "x"));
    QVERIFY(bench.folder.hasFile());
    QVERIFY(bench.folder.lockFile() != bench.folder.file());
}

void StoreFolderTest::somethingElseInThePlaceOfTheFile()
{
    Bench bench;
    QVERIFY(QDir().mkpath(bench.folder.file()));
    QVERIFY(bench.folder.isFileElsewhere());
}

void StoreFolderTest::backupsByTheirDay()
{
    Bench bench;
    const QString later = bench.folder.backup(QDate(2026, 11, 23));
    const QString earlier = bench.folder.backup(QDate(2026, 11, 9));
    QCOMPARE(bench.folder.unusedBackup(QDate(2026, 11, 23)), later);
    for (const QString &each : {earlier, later})
        QVERIFY(write(each, "x"));
    QVERIFY(write(QFileInfo(later).path() + u"/notes.txt"_s, "x"));
    QCOMPARE(bench.folder.backups(), (QStringList{later, earlier}));
    const QString other = bench.folder.unusedBackup(QDate(2026, 11, 23));
    QVERIFY(other != later);
    QVERIFY(!QFile::exists(other));
}

void StoreFolderTest::unfinishedBackupsGo()
{
    Bench bench;
    const QString backup = bench.folder.backup(QDate(2026, 11, 23));
    QVERIFY(write(backup, "x"));
    QVERIFY(write(unfinishedName(backup), "half"));
    QVERIFY(write(unfinishedName(backup) + u"-journal"_s, "half"));
    QVERIFY(bench.folder.removeUnfinishedBackups());
    QCOMPARE(bench.folder.backups(), QStringList{backup});
    QVERIFY(!QFile::exists(unfinishedName(backup)));
    QVERIFY(!QFile::exists(unfinishedName(backup) + u"-journal"_s));
}

void StoreFolderTest::damagedFilesAreSetAsideWithTheirLog()
{
    Bench bench;
    QVERIFY(bench.folder.undecided().isEmpty());
    QVERIFY(write(bench.folder.file(), "one"));
    QVERIFY(write(bench.folder.file() + u"-wal"_s, "log"));
    QVERIFY(bench.folder.setCopyAside(bench.now));
    QCOMPARE(contentOf(bench.folder.file()), "one"_ba); // a copy: the file stays
    QCOMPARE(bench.folder.undecided().size(), 1);
    QVERIFY(namesOf(bench.folder.undecided()).constFirst().contains(u"20261123"_s)); // of Beijing

    QVERIFY(write(bench.folder.file(), "two"));
    QVERIFY(QFile::exists(bench.folder.file() + u"-wal"_s));
    QVERIFY(bench.folder.setBackupAside(bench.folder.file(), bench.now));
    QVERIFY(!QFile::exists(bench.folder.file()));
    QVERIFY(!QFile::exists(bench.folder.file() + u"-wal"_s));
    const QStringList aside = bench.folder.undecided();
    QCOMPARE(aside.size(), 2);
    QSet<QByteArray> contents;
    for (const QString &file : aside) {
        contents << contentOf(file);
        QCOMPARE(contentOf(file + u"-wal"_s), "log"_ba);
    }
    QCOMPARE(contents, (QSet<QByteArray>{"one", "two"}));
    QVERIFY(bench.folder.removeSetAside());
    QVERIFY(bench.folder.undecided().isEmpty());
    for (const QString &file : aside)
        QVERIFY(!QFile::exists(file + u"-wal"_s));
}

void StoreFolderTest::settledOnesAge()
{
    Bench bench;
    QVERIFY(write(bench.folder.file(), "x"));
    QVERIFY(bench.folder.setCopyAside(bench.now));
    const QString undecided = bench.folder.undecided().constFirst();
    // What nobody has decided about does not age.
    QVERIFY(bench.folder.removeSettledBefore(bench.now.addYears(1)));
    QVERIFY(QFile::exists(undecided));
    QVERIFY(bench.folder.settle(undecided, bench.now));
    QVERIFY(bench.folder.undecided().isEmpty());
    const auto files = [&bench] { return QDir(bench.folder.path()).entryList(QDir::Files).size(); };
    const auto before = files();
    QVERIFY(bench.folder.removeSettledBefore(bench.now));
    QCOMPARE(files(), before);
    QVERIFY(bench.folder.removeSettledBefore(bench.now.addDays(1)));
    QCOMPARE(files(), before - 1);
}

void StoreFolderTest::aFileIsReplacedInOneStep()
{
    Bench bench;
    const QString from = bench.dir.filePath(u"from"_s);
    QVERIFY(write(from, "new"));
    QVERIFY(write(bench.folder.file(), "old"));
    QVERIFY(replaceFile(from, bench.folder.file()));
    QCOMPARE(contentOf(bench.folder.file()), "new"_ba);
    QVERIFY(!QFile::exists(from));
    QVERIFY(!replaceFile(from, bench.folder.file())); // nothing to put there
    QCOMPARE(contentOf(bench.folder.file()), "new"_ba);
}

QTEST_GUILESS_MAIN(StoreFolderTest)
#include "tst_storefolder.moc"
