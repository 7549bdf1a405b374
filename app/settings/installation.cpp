// SPDX-License-Identifier: MIT
#include "app/settings/installation.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qsettings.h>

#include "app/settings/places.h"
#include "app/settings/startplace.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

QString installerFolder()
{
#if defined(Q_OS_WIN)
    for (const auto hive : {"HKEY_LOCAL_MACHINE"_L1, "HKEY_CURRENT_USER"_L1}) {
        const QSettings registry(hive + "\\Software\\beian-sms-verify"_L1,
                                 QSettings::Registry64Format);
        const QString folder = registry.value(u"InstallFolder"_s).toString();
        if (!folder.isEmpty())
            return QDir::fromNativeSeparators(folder);
    }
#endif
    return {};
}

bool isBelow(const QString &path, const QString &folder)
{
    return !folder.isEmpty() && path.startsWith(QDir::cleanPath(folder) + u'/');
}

} // namespace

Installation installationOf(const InstallationSigns &signs)
{
    const QString &here = signs.executableFolder;
    // The package for the stores of UOS and Kylin is the folder of an AppImage, at the stores' place.
    if (isBelow(here, signs.appImageFolder))
        return isBelow(here, u"/opt/apps"_s) ? Installation::SystemPackage : Installation::AppImage;
    if (here.endsWith(".app/Contents/MacOS"_L1))
        return Installation::DiskImage;
    if (signs.hasPortableMarker)
        return Installation::PortableFolder;
    // Names of folders on Windows know no case.
    if (!signs.installerFolder.isEmpty()
        && QDir::cleanPath(signs.installerFolder).compare(here, Qt::CaseInsensitive) == 0)
        return Installation::WindowsInstaller;
    if (here == "/usr/bin"_L1)
        return Installation::SystemPackage;
    return Installation::Source;
}

InstallationSigns systemInstallationSigns()
{
    const QString folder = QCoreApplication::applicationDirPath();
    return {
        .executableFolder = folder,
        .appImageFolder = startPlace().folder,
        .installerFolder = installerFolder(),
        .hasPortableMarker = QFileInfo::exists(folder + u'/' + portableMarkerName()),
    };
}

} // namespace beian
