// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

namespace beian {

// How the program came onto this machine.
enum class Installation {
    AppImage,
    SystemPackage, // a DEB or another package of the system
    WindowsInstaller,
    PortableFolder, // the unpacked ZIP
    DiskImage, // an application bundle of macOS
    Source,
};

// What tells it. systemInstallationSigns() asks the system; tests fill it themselves.
struct InstallationSigns
{
    QString executableFolder;
    QString appImageFolder; // that AppRun is in (StartPlace); empty: none
    QString installerFolder; // that the Windows installer noted in the registry; empty: none
    bool hasPortableMarker = false; // portableMarkerName() is beside the program
};

[[nodiscard]] Installation installationOf(const InstallationSigns &signs);
// Needs an application object. On Windows the installer notes its folder as InstallFolder under
// Software\beian-sms-verify, for the machine or for the person.
[[nodiscard]] InstallationSigns systemInstallationSigns();

} // namespace beian
