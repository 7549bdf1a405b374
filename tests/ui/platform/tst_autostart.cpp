// SPDX-License-Identifier: MIT
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qprocess.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qxmlstream.h>
#include <QtTest/qtest.h>

#include "tests/namedpipe.h"
#include "app/settings/startplace.h"
#include "ui/platform/autostart.h"

using namespace Qt::StringLiterals;
using namespace beian;

namespace {

const QStringList awkward{u"/opt/我的 程序/beian"_s, u"--minimised"_s, u"--data"_s,
                          u"/数据 \"x\" `y` $HOME 100%u \\ ;&|'"_s};

// The string of a key: the backslashes of the first layer are gone.
QString entryValue(const QString &entry, const QString &key)
{
    for (const QString &line : entry.split(u'\n')) {
        if (line.startsWith(key + u'='))
            return line.mid(key.size() + 1).replace(u"\\\\"_s, u"\\"_s);
    }
    return {};
}

} // namespace

class tst_Autostart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { init(); }

    void theDesktopEntryNamesTheProgram();
    void aShellReadsTheQuotedCommandAsItIs();
    void aProgramThatTheStandardCannotNameIsRefused();
    void windowsQuotesPathsWithBlanks();
    void theLaunchAgentIsWellFormed();
    void theEntryIsWrittenAndTakenAway();
    void whatTheDesktopSwitchedOffIsOff_data();
    void whatTheDesktopSwitchedOffIsOff();
    void anAppImageIsStartedItself();
    void anEntryThatCannotBeWrittenIsAnError();
    void aPipeIsNotReplacedByAnEntry();
};

void tst_Autostart::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    const QString place = Autostart::entryPlace();
    QFile::remove(place);
    QDir(place).removeRecursively();
}

void tst_Autostart::theDesktopEntryNamesTheProgram()
{
    const QString entry = desktopEntry({u"/usr/bin/beian-sms-verify"_s, u"--minimised"_s});
    QVERIFY(entry.startsWith("[Desktop Entry]\n"_L1));
    QCOMPARE(entryValue(entry, u"Type"_s), u"Application"_s);
    QCOMPARE(entryValue(entry, u"Name[zh_CN]"_s), u"备案短信核验助手"_s);
    QCOMPARE(entryValue(entry, u"Name[zh_TW]"_s), u"備案簡訊核驗助手"_s);
    QCOMPARE(entryValue(entry, u"Exec"_s), u"\"/usr/bin/beian-sms-verify\" \"--minimised\""_s);
}

// The second layer, the quotes, is that of a shell; only the doubled percent sign is not.
void tst_Autostart::aShellReadsTheQuotedCommandAsItIs()
{
    const QString shell = QStandardPaths::findExecutable(u"sh"_s);
    if (shell.isEmpty())
        QSKIP("there is no sh");
    const QString exec = entryValue(desktopEntry(awkward), u"Exec"_s).replace(u"%%"_s, u"%"_s);
    QProcess process;
    process.start(shell, {u"-c"_s, "printf '%s\\n' "_L1 + exec});
    QVERIFY(process.waitForFinished());
    QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()), awkward.join(u'\n') + u'\n');
}

void tst_Autostart::aProgramThatTheStandardCannotNameIsRefused()
{
    QCOMPARE(desktopEntry({u"/opt/a=b/beian"_s}), QString());
    QVERIFY(!desktopEntry({u"/opt/beian"_s, u"--data=/x"_s}).isEmpty());
}

void tst_Autostart::windowsQuotesPathsWithBlanks()
{
    QCOMPARE(windowsCommandLine({u"C:\\Program Files\\备案\\beian.exe"_s, u"--data"_s, u"D:\\"_s}),
             u"\"C:\\Program Files\\备案\\beian.exe\" \"--data\" \"D:\\\\\""_s);
}

void tst_Autostart::theLaunchAgentIsWellFormed()
{
    const QStringList command{u"/Applications/备案 & <x>.app/Contents/MacOS/beian"_s,
                              u"--minimised"_s};
    QXmlStreamReader xml(launchAgent(command));
    QStringList strings;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "string"_L1)
            strings << xml.readElementText();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(strings, QStringList{u"beian-sms-verify"_s} + command);
}

void tst_Autostart::theEntryIsWrittenAndTakenAway()
{
#if defined(Q_OS_WIN)
    QSKIP("writes to the registry of the account");
#endif
    const Autostart autostart(u"/opt/我的 程序/beian"_s, {u"--data"_s, u"/数据 1"_s});
    QVERIFY(!autostart.isEnabled());
    QVERIFY(autostart.setEnabled(false).isOk()); // no entry to take away is no error
    QVERIFY(autostart.setEnabled(true).isOk());
    QVERIFY(autostart.isEnabled());
    QFile file(Autostart::entryPlace());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString entry = QString::fromUtf8(file.readAll());
    file.close();
    QVERIFY(entry.contains(u"/opt/我的 程序/beian"_s));
    QVERIFY(entry.contains("--minimised"_L1));
    QVERIFY(entry.contains(u"/数据 1"_s));
    QVERIFY(autostart.setEnabled(false).isOk());
    QVERIFY(!autostart.isEnabled());
}

void tst_Autostart::whatTheDesktopSwitchedOffIsOff_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isEnabled");
    QTest::newRow("nothing is added") << QString() << true;
    QTest::newRow("by the standard's key") << u"Hidden=true"_s << false;
    QTest::newRow("by GNOME's key") << u"X-GNOME-Autostart-enabled=false"_s << false;
    QTest::newRow("with blanks") << u" X-GNOME-Autostart-enabled = false "_s << false;
    QTest::newRow("switched on again") << u"Hidden=false"_s << true;
    QTest::newRow("switched on again by GNOME's key") << u"X-GNOME-Autostart-enabled=true"_s << true;
    QTest::newRow("another key that ends alike") << u"X-Not-Hidden=true"_s << true;
}

void tst_Autostart::whatTheDesktopSwitchedOffIsOff()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    QSKIP("has no such file");
#endif
    QFETCH(QString, line);
    const Autostart autostart(u"/opt/beian"_s);
    QVERIFY(autostart.setEnabled(true).isOk());
    QFile entry(Autostart::entryPlace());
    QVERIFY(entry.open(QIODevice::Append));
    entry.write(line.toUtf8() + '\n');
    entry.close();
    QTEST(autostart.isEnabled(), "isEnabled");
    // Switched on here, it is on.
    QVERIFY(autostart.setEnabled(true).isOk());
    QVERIFY(autostart.isEnabled());
}

void tst_Autostart::anAppImageIsStartedItself()
{
    QCOMPARE(Autostart::ownProgram(), QCoreApplication::applicationFilePath());
    qputenv("APPDIR", QByteArray("/tmp/.mount_1"));
    qputenv("APPIMAGE", QByteArray("/home/张/beian.AppImage"));
    takeStartPlace(u"/tmp/.mount_1/usr/bin/beian-sms-verify"_s);
    QCOMPARE(Autostart::ownProgram(), u"/home/张/beian.AppImage"_s);
    takeStartPlace({});
    QCOMPARE(Autostart::ownProgram(), QCoreApplication::applicationFilePath());
}

// A folder with something in it where the file has to be.
void tst_Autostart::anEntryThatCannotBeWrittenIsAnError()
{
#if defined(Q_OS_WIN)
    QSKIP("writes to the registry of the account");
#endif
    QVERIFY(QDir().mkpath(Autostart::entryPlace() + "/inside"_L1));
    const Autostart autostart(u"/opt/beian"_s);
    for (const bool isOn : {true, false}) {
        const Result<void> written = autostart.setEnabled(isOn);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::AutostartFailed);
        QCOMPARE(written.error().detail, QDir::toNativeSeparators(Autostart::entryPlace()));
    }
    QVERIFY(!autostart.isEnabled());
}

void tst_Autostart::aPipeIsNotReplacedByAnEntry()
{
    const QString place = Autostart::entryPlace();
    QVERIFY(QDir().mkpath(QFileInfo(place).path()));
    if (!makeNamedPipe(place))
        QSKIP("no pipe can be made here");
    QVERIFY(!Autostart(u"/opt/beian"_s).setEnabled(true));
    QVERIFY(isStillNamedPipe(place));
}

QTEST_GUILESS_MAIN(tst_Autostart)
#include "tst_autostart.moc"
