// SPDX-License-Identifier: MIT
#include "ui/platform/autostart.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qsavefile.h>
#include <QtCore/qsettings.h>
#include <QtCore/qstandardpaths.h>

#include "app/settings/plainfile.h"
#include "app/settings/startplace.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// Desktop Entry Specification, "The Exec key": within double quotes these get a backslash; a
// percent sign is doubled. All of it is then a string, in which each backslash is doubled again.
QString execArgument(QString argument)
{
    static const QRegularExpression reserved(u"([\"`$\\\\])"_s);
    argument.replace(reserved, u"\\\\1"_s);
    argument.replace(u'%', u"%%"_s);
    argument = u'"' + argument + u'"';
    return argument.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s);
}

// As CommandLineToArgvW reads it. Names of files hold no quotes there.
QString windowsArgument(const QString &argument)
{
    static const QRegularExpression backslashesAtTheEnd(u"(\\\\+)$"_s);
    return u'"' + QString(argument).replace(backslashesAtTheEnd, u"\\1\\1"_s) + u'"';
}

#if defined(Q_OS_WIN)
const QString entryName = u"beian-sms-verify"_s;
#else
bool writeEntry(const QString &place, const QString &content)
{
    if (content.isEmpty() || !QDir().mkpath(QFileInfo(place).path()))
        return false;
    QSaveFile file(place);
    return isFreeForFile(place) && file.open(QIODevice::WriteOnly)
        && file.write(content.toUtf8()) >= 0 && file.commit();
}
#endif

} // namespace

QString desktopEntry(const QStringList &command)
{
    // "The name or path of the executable may not contain the equal sign."
    if (command.isEmpty() || command.constFirst().contains(u'='))
        return {};
    QStringList exec;
    for (const QString &argument : command)
        exec << execArgument(argument);
    return u"[Desktop Entry]\nType=Application\nName=Beian SMS Verify\n"
           "Name[zh_CN]=备案短信核验助手\nName[zh_TW]=備案簡訊核驗助手\nIcon=beian-sms-verify\nTerminal=false\n"
           "StartupNotify=false\nExec=%1\n"_s.arg(exec.join(u' '));
}

bool isSwitchedOff(const QString &desktopEntry)
{
    static const QRegularExpression off(
        u"^\\s*(Hidden\\s*=\\s*(true|1)|X-GNOME-Autostart-enabled\\s*=\\s*(false|0))\\s*$"_s,
        QRegularExpression::MultilineOption);
    return off.match(desktopEntry).hasMatch();
}

QString windowsCommandLine(const QStringList &command)
{
    QStringList line;
    for (const QString &argument : command)
        line << windowsArgument(argument);
    return line.join(u' ');
}

QString launchAgent(const QStringList &command)
{
    QString list;
    for (const QString &argument : command)
        list += "        <string>"_L1 + argument.toHtmlEscaped() + "</string>\n"_L1;
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
           "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
           "<plist version=\"1.0\">\n<dict>\n    <key>Label</key>\n"
           "    <string>beian-sms-verify</string>\n    <key>ProgramArguments</key>\n"
           "    <array>\n%1    </array>\n    <key>RunAtLoad</key>\n    <true/>\n</dict>\n"
           "</plist>\n"_s.arg(list);
}

Autostart::Autostart(QString program, QStringList arguments)
    : m_command(QStringList{std::move(program), u"--minimised"_s} + std::move(arguments))
{ }

QString Autostart::ownProgram()
{
    // Inside an AppImage the executable is on a mount that is gone at the next login, and by itself it finds
    // no libraries.
    const QString starter = startPlace().starter();
    return starter.isEmpty() ? QCoreApplication::applicationFilePath() : starter;
}

Result<void> Autostart::setEnabled(bool isOn) const
{
    if (isOn ? write() : remove())
        return {};
    return Error{ErrorKind::AutostartFailed, QDir::toNativeSeparators(entryPlace())};
}

#if defined(Q_OS_WIN)

QString Autostart::entryPlace()
{
    return u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s;
}

bool Autostart::isEnabled() const
{
    return QSettings(entryPlace(), QSettings::NativeFormat).contains(entryName);
}

bool Autostart::write() const
{
    QStringList command = m_command;
    command.first() = QDir::toNativeSeparators(command.constFirst());
    QSettings run(entryPlace(), QSettings::NativeFormat);
    run.setValue(entryName, windowsCommandLine(command));
    run.sync();
    return run.status() == QSettings::NoError;
}

bool Autostart::remove()
{
    QSettings run(entryPlace(), QSettings::NativeFormat);
    run.remove(entryName);
    run.sync();
    return run.status() == QSettings::NoError;
}

#else

QString Autostart::entryPlace()
{
#if defined(Q_OS_MACOS)
    return QDir::homePath() + "/Library/LaunchAgents/beian-sms-verify.plist"_L1;
#else
    return QStandardPaths::writableLocation(QStandardPaths::ConfigLocation)
        + "/autostart/beian-sms-verify.desktop"_L1;
#endif
}

bool Autostart::isEnabled() const
{
    QFile entry(entryPlace());
    return isPlainFile(entryPlace()) && entry.open(QIODevice::ReadOnly)
        && !isSwitchedOff(QString::fromUtf8(entry.readAll()));
}

bool Autostart::write() const
{
#if defined(Q_OS_MACOS)
    return writeEntry(entryPlace(), launchAgent(m_command));
#else
    return writeEntry(entryPlace(), desktopEntry(m_command));
#endif
}

bool Autostart::remove()
{
    return !QFileInfo::exists(entryPlace()) || QFile::remove(entryPlace());
}

#endif

} // namespace beian
