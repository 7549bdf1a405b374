// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>

#include "app/settings/privateplaces.h"
#include "app/support/privatefiles.h"
#include "tests/rights.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// An empty file that everybody may read.
bool makeOpenFile(const QString &path)
{
    QFile file(path);
    const bool isMade = file.open(QIODevice::WriteOnly);
    file.close();
    return isMade && openToOthers(path) && isOpenToOthers(path);
}

// A folder of the filings, open to everybody, with these files.
struct Bench
{
    explicit Bench(const QStringList &files)
    {
        isReady = QDir().mkpath(data + u"/backups"_s) && QDir().mkpath(settings);
        for (const QString &file : files)
            isReady = makeOpenFile(data + u'/' + file) && isReady;
        isReady = makeOpenFile(settings + u"/settings.ini"_s) && isReady;
        for (const QString &each : QStringList{data, data + u"/backups"_s, settings})
            isReady = openToOthers(each) && isOpenToOthers(each) && isReady;
    }
    void close() const
    {
        makePrivate({data, DataOrigin::CommandLine, settings + u"/settings.ini"_s, {}});
    }

    QTemporaryDir folder;
    QString data = folder.filePath(u"备案 data"_s);
    QString settings = folder.filePath(u"settings"_s);
    bool isReady = false;
};

} // namespace

// What is kept is closed to everybody else, and what is not ours stays as it is.
class PrivatePlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        createPrivateFiles();
    }
    void init()
    {
        failOnWarnings();
    }
    void ourFoldersAreClosed();
    void ruleSetsThatWereInstalledKeepNoFolderOpen();
    void foreignFilesAndTheirFolderStayOpen();
    void whatIsMissingIsNotMade();
    void aFolderIsMadePrivate();
    void whatIsMissingOfAFolderIsMadeClosed();
    void aFileIsNoPrivateFolder();
    void linksAreNotFollowed();
};

void PrivatePlacesTest::ourFoldersAreClosed()
{
    const Bench bench({u"filings.db"_s, u"filings.db-wal"_s, u"backups/filings-2026-11-23.db"_s});
    QVERIFY(bench.isReady);
    bench.close();
    for (const QString &path :
         QStringList{bench.data, bench.data + u"/filings.db"_s, bench.data + u"/filings.db-wal"_s,
                     bench.data + u"/backups"_s, bench.data + u"/backups/filings-2026-11-23.db"_s,
                     bench.settings, bench.settings + u"/settings.ini"_s})
        QVERIFY2(!isOpenToOthers(path), qPrintable(path));
}

void PrivatePlacesTest::ruleSetsThatWereInstalledKeepNoFolderOpen()
{
    const Bench bench({u"filings.db"_s});
    QVERIFY(bench.isReady);
    QVERIFY(QDir().mkpath(bench.data + u"/rules"_s));
    bench.close();
    QVERIFY(!isOpenToOthers(bench.data));
}

void PrivatePlacesTest::foreignFilesAndTheirFolderStayOpen()
{
    const Bench bench({u"filings.db"_s, u"photo.jpg"_s});
    QVERIFY(bench.isReady);
    bench.close();
    QVERIFY(!isOpenToOthers(bench.data + u"/filings.db"_s));
    QVERIFY(isOpenToOthers(bench.data + u"/photo.jpg"_s));
    QVERIFY(isOpenToOthers(bench.data));
}

void PrivatePlacesTest::whatIsMissingIsNotMade()
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"nowhere"_s);
    makePrivate({data, DataOrigin::CommandLine, folder.filePath(u"none/settings.ini"_s), {}});
    QVERIFY(!QFile::exists(data));
    QVERIFY(!QFile::exists(folder.filePath(u"none"_s)));
}

void PrivatePlacesTest::aFolderIsMadePrivate()
{
    const QTemporaryDir folder;
    const QString deep = folder.filePath(u"a/b"_s);
    QVERIFY(!isPrivateFolder(deep));
    QVERIFY(makePrivateFolder(deep));
    QVERIFY(isPrivateFolder(deep));
    QVERIFY(openToOthers(deep));
    QVERIFY(!isPrivateFolder(deep));
    QVERIFY(makePrivateFolder(deep));
    QVERIFY(isPrivateFolder(deep));
}

void PrivatePlacesTest::whatIsMissingOfAFolderIsMadeClosed()
{
    const QTemporaryDir folder;
    QVERIFY(openToOthers(folder.path()));
    const QString deep = folder.filePath(u"备案 a/b"_s);
    QVERIFY(createPrivateFolder(deep));
    QVERIFY(isPrivateFolder(deep));
    QVERIFY(isPrivateFolder(folder.filePath(u"备案 a"_s)));
    // What was there is somebody's for a reason.
    QVERIFY(createPrivateFolder(folder.path()));
    QVERIFY(isOpenToOthers(folder.path()));
}

void PrivatePlacesTest::aFileIsNoPrivateFolder()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"file"_s);
    QVERIFY(makeOpenFile(file));
    QVERIFY(!isPrivateFolder(file));
    QVERIFY(!createPrivateFolder(file));
    QVERIFY(!makePrivateFolder(file));
    QVERIFY(isOpenToOthers(file));
    makePrivateFile(file);
    QVERIFY(!isOpenToOthers(file));
}

void PrivatePlacesTest::linksAreNotFollowed()
{
#if defined(Q_OS_WIN)
    QSKIP("QFile makes shortcuts there, which are files; for junctions see tst_ownaccess.");
#endif
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"file"_s);
    const QString real = folder.filePath(u"real"_s);
    const QString link = folder.filePath(u"link"_s);
    QVERIFY(makeOpenFile(file));
    QVERIFY(makePrivateFolder(real));
    QVERIFY(QFile::link(real, link));
    QVERIFY(!isPrivateFolder(link));
    QVERIFY(!makePrivateFolder(link));
    // What is behind a link may be somebody else's.
    QVERIFY(QFile::link(file, folder.filePath(u"other"_s)));
    makePrivateFile(folder.filePath(u"other"_s));
    QVERIFY(isOpenToOthers(file));
}

QTEST_GUILESS_MAIN(PrivatePlacesTest)
#include "tst_privateplaces.moc"
