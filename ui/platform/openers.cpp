// SPDX-License-Identifier: MIT
#include "ui/platform/openers.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <QtCore/qprocess.h>
#include <QtCore/qurl.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// A desktop by its name in XDG_CURRENT_DESKTOP, and what opens an address there.
struct DesktopOpener
{
    QLatin1StringView desktop;
    QStringList command;
};

QList<DesktopOpener> desktopOpeners()
{
    return {{"Deepin"_L1, {u"dde-open"_s}},
            {"DDE"_L1, {u"dde-open"_s}},
            {"UKUI"_L1, {u"gio"_s, u"open"_s}},
            {"GNOME"_L1, {u"gio"_s, u"open"_s}},
            {"MATE"_L1, {u"gio"_s, u"open"_s}},
            {"XFCE"_L1, {u"exo-open"_s}},
            {"KDE"_L1, {u"kde-open"_s}},
            {"KDE"_L1, {u"kde-open5"_s}},
            {"KDE"_L1, {u"kfmclient"_s, u"exec"_s}}};
}

// After Debian's two names for the chosen one: those of UOS and Kylin, then what is met elsewhere.
QStringList browserNames()
{
    return {u"x-www-browser"_s,       u"sensible-browser"_s,  u"uos-browser-stable"_s,
            u"browser"_s,             u"qaxbrowser-safe"_s,   u"qaxbrowser-safe-stable"_s,
            u"browser360-cn-stable"_s, u"firefox"_s,          u"firefox-esr"_s,
            u"chromium"_s,            u"chromium-browser"_s,  u"google-chrome"_s,
            u"google-chrome-stable"_s, u"microsoft-edge"_s};
}

QStringList fileManagerNames()
{
    return {u"dde-file-manager"_s, u"peony"_s,   u"caja"_s,    u"nautilus"_s,
            u"thunar"_s,           u"dolphin"_s, u"pcmanfm"_s, u"pcmanfm-qt"_s};
}

// BROWSER may say with %s where the address belongs: ours comes last anyway.
QList<QStringList> commandsIn(const QString &browsers)
{
    QList<QStringList> commands;
    for (const QString &entry : browsers.split(u':', Qt::SkipEmptyParts)) {
        QStringList command = QProcess::splitCommand(entry);
        command.removeAll(u"%s"_s);
        if (!command.isEmpty())
            commands << command;
    }
    return commands;
}

} // namespace

QList<QStringList> openersOf(const QUrl &url, const QString &desktop, const QString &browsers)
{
    QList<QStringList> openers{{u"xdg-open"_s}};
    const QStringList names = desktop.split(u':');
    QList<QStringList> ofOthers;
    for (const DesktopOpener &opener : desktopOpeners())
        (names.contains(opener.desktop, Qt::CaseInsensitive) ? openers : ofOthers)
            << opener.command;
    openers += ofOthers;
    if (!url.isLocalFile())
        openers += commandsIn(browsers);
    for (const QString &program : url.isLocalFile() ? fileManagerNames() : browserNames())
        openers << QStringList{program};
    QList<QStringList> once;
    std::ranges::copy_if(openers, std::back_inserter(once), [&once](const QStringList &command) {
        return !once.contains(command);
    });
    return once;
}

} // namespace beian
