// SPDX-License-Identifier: MIT
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include "app/settings/places.h"

using namespace Qt::StringLiterals;
using namespace beian;

namespace {

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(content) == content.size();
}

} // namespace

class tst_Places final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theFirstThatAppliesDecides_data();
    void theFirstThatAppliesDecides();
    void aPortableProgramNeverWritesElsewhere();
    void programsAreFoundWherePeopleSeeThem_data();
    void programsAreFoundWherePeopleSeeThem();
    void theSystemGivesAbsolutePlaces();
};

void tst_Places::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"beian-sms-verify"_s);
}

void tst_Places::theFirstThatAppliesDecides_data()
{
    QTest::addColumn<QString>("option"); // of --data, below the folder of the test
    QTest::addColumn<bool>("isPortable");
    QTest::addColumn<QString>("administrator"); // data folder; "-": no such key
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("data");
    QTest::addColumn<DataOrigin>("origin");
    QTest::addColumn<QString>("settings");
    const QString none = u"-"_s;
    const QString root = QDir::rootPath(); // with its drive on Windows
    QTest::newRow("nothing said: the system's places")
        << QString() << false << none << none << u"系统/data"_s << DataOrigin::System
        << u"config"_s;
    QTest::newRow("the person's own setting")
        << QString() << false << none << QString(root + u"mine 我的/x"_s)
        << QString(root + u"mine 我的/x"_s) << DataOrigin::Setting << u"config"_s;
    QTest::newRow("an own setting that does not fit")
        << QString() << false << none << u"mine"_s << u"系统/data"_s << DataOrigin::System
        << u"config"_s;
    QTest::newRow("portable, whatever the own setting was")
        << QString() << true << none << QString(root + u"mine"_s) << u"program/data"_s
        << DataOrigin::Portable << u"program/data"_s;
    QTest::newRow("the administrator wins over the own setting")
        << QString() << false << QString(root + u"theirs"_s) << QString(root + u"mine"_s)
        << QString(root + u"theirs"_s) << DataOrigin::Administrator << u"config"_s;
    QTest::newRow("the administrator wins over the marker; settings stay beside the program")
        << QString() << true << QString(root + u"theirs"_s) << none << QString(root + u"theirs"_s)
        << DataOrigin::Administrator << u"program/data"_s;
    QTest::newRow("the administrator pins the system's place with an empty value")
        << QString() << true << QString() << QString(root + u"mine"_s) << u"系统/data"_s
        << DataOrigin::Administrator << u"program/data"_s;
    QTest::newRow("the command line wins over everything")
        << u"given 给定"_s << true << QString(root + u"theirs"_s) << QString(root + u"mine"_s)
        << u"given 给定"_s << DataOrigin::CommandLine << u"given 给定"_s;
}

void tst_Places::theFirstThatAppliesDecides()
{
    QFETCH(QString, option);
    QFETCH(bool, isPortable);
    QFETCH(QString, administrator);
    QFETCH(QString, own);
    QTemporaryDir folder;
    const auto below = [&folder](const QString &name) {
        return QDir(folder.path()).absoluteFilePath(name); // an absolute name stays what it is
    };
    PlaceSources sources{.dataOption = option.isEmpty() ? QString() : below(option),
                         .programFolder = below(u"program"_s),
                         .systemDataFolder = below(u"系统/data"_s),
                         .systemSettingsFolder = below(u"config"_s),
                         .administratorFile = below(u"etc/settings.ini"_s)};
    if (isPortable)
        QVERIFY(write(below("program/"_L1 + portableMarkerName()), {}));
    if (administrator != "-"_L1)
        QVERIFY(
            write(sources.administratorFile, "[data]\nfolder=" + administrator.toUtf8() + '\n'));
    if (own != "-"_L1) {
        for (const QString &place : {u"config"_s, u"program/data"_s})
            QVERIFY(
                write(below(place + "/settings.ini"_L1), "[data]\nfolder=" + own.toUtf8() + '\n'));
    }
    const auto places = findPlaces(sources);
    QVERIFY(places);
    QTEST(places->origin, "origin");
    QFETCH(QString, data);
    QCOMPARE(places->dataFolder, below(data));
    QFETCH(QString, settings);
    QCOMPARE(places->settingsFile, below(settings + "/settings.ini"_L1));
    QCOMPARE(places->administratorFile, sources.administratorFile);
    // Finding creates nothing in the system's places and leaves no probe behind.
    QVERIFY(!QFile::exists(sources.systemDataFolder));
    if (own == "-"_L1)
        QVERIFY(QDir(below(u"program/data"_s)).isEmpty());
}

// A file where the folder has to be: that stops an administrator too.
void tst_Places::aPortableProgramNeverWritesElsewhere()
{
    QTemporaryDir folder;
    const QString program = folder.filePath(u"program"_s);
    QVERIFY(write(program + u'/' + portableMarkerName(), {}));
    QVERIFY(write(program + "/data"_L1, {}));
    const auto places = findPlaces({.dataOption = {},
                                    .programFolder = program,
                                    .systemDataFolder = folder.filePath(u"data"_s),
                                    .systemSettingsFolder = folder.filePath(u"config"_s),
                                    .administratorFile = folder.filePath(u"none.ini"_s)});
    QVERIFY(!places);
    QCOMPARE(places.error().kind, ErrorKind::PortableFolderUnwritable);
    QCOMPARE(places.error().detail, program + "/data"_L1);
    QVERIFY(!QFile::exists(folder.filePath(u"data"_s)));
    QVERIFY(!QFile::exists(folder.filePath(u"config"_s)));
}

void tst_Places::programsAreFoundWherePeopleSeeThem_data()
{
    QTest::addColumn<QString>("executableFolder");
    QTest::addColumn<QString>("starter");
    QTest::addColumn<QString>("folder");
    QTest::newRow("a plain folder") << u"/opt/beian"_s << QString() << u"/opt/beian"_s;
    const QString root = QDir::rootPath(); // with its drive on Windows
    QTest::newRow("an AppImage, not its mount")
        << u"/tmp/.mount_beianX/usr/bin"_s << QString(root + u"home/张/应用/beian.AppImage"_s)
        << QString(root + u"home/张/应用"_s);
    QTest::newRow("an unpacked AppImage, beside AppRun")
        << u"/home/张/squashfs-root/usr/bin"_s << QString(root + u"home/张/squashfs-root/AppRun"_s)
        << QString(root + u"home/张/squashfs-root"_s);
    QTest::newRow("beside the bundle, not inside it")
        << u"/Applications/Beian.app/Contents/MacOS"_s << QString() << u"/Applications"_s;
}

void tst_Places::programsAreFoundWherePeopleSeeThem()
{
    QFETCH(QString, executableFolder);
    QFETCH(QString, starter);
    QTEST(programFolder(executableFolder, starter), "folder");
}

void tst_Places::theSystemGivesAbsolutePlaces()
{
    const PlaceSources sources = systemPlaceSources(u"some/数据"_s);
    QCOMPARE(sources.dataOption, QDir::current().absoluteFilePath(u"some/数据"_s));
    for (const QString &place : {sources.programFolder, sources.systemDataFolder,
                                 sources.systemSettingsFolder, sources.administratorFile})
        QVERIFY2(QDir::isAbsolutePath(place), qPrintable(place));
    QVERIFY(sources.systemDataFolder.endsWith("/beian-sms-verify"_L1));
    QVERIFY(sources.administratorFile.endsWith("/beian-sms-verify/settings.ini"_L1));
    QVERIFY(systemPlaceSources({}).dataOption.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Places)
#include "tst_places.moc"
