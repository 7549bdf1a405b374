// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstringlist.h>

#include "app/support/result.h"

namespace beian {

// Starts the program, minimised, when the person logs in: an entry of their own account.
class Autostart final
{
public:
    // `arguments` follow --minimised.
    explicit Autostart(QString program, QStringList arguments = {});
    // The AppImage, or AppRun of its folder, where the program runs from one; its executable otherwise.
    [[nodiscard]] static QString ownProgram();

    // There is an entry, and the desktop's own settings have not switched it off.
    [[nodiscard]] bool isEnabled() const;
    // Writes the entry or removes it. AutostartFailed with the place.
    Result<void> setEnabled(bool isOn) const;
    // The file, or the key of the registry, that holds the entry.
    [[nodiscard]] static QString entryPlace();

private:
    [[nodiscard]] bool write() const;
    [[nodiscard]] static bool remove();

    QStringList m_command;
};

// The entries of the systems, as pure texts. `command`: program, then its arguments.

// A .desktop file. Empty where the standard has no way to name the program.
[[nodiscard]] QString desktopEntry(const QStringList &command);
// A desktop leaves the .desktop file and writes into it that it is off: Hidden of the Desktop Entry
// Specification, or GNOME's key, which others read too.
[[nodiscard]] bool isSwitchedOff(const QString &desktopEntry);
[[nodiscard]] QString windowsCommandLine(const QStringList &command);
// A property list for LaunchAgents.
[[nodiscard]] QString launchAgent(const QStringList &command);

} // namespace beian
