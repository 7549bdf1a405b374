// SPDX-License-Identifier: MIT
#include "app/settings/places.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qsettings.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qtemporaryfile.h>

#include "app/settings/administratorfile.h"
#include "app/settings/settings.h"
#include "app/settings/startplace.h"
#include "app/support/privatefiles.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

const QString settingsName = u"settings.ini"_s;

bool isPortable(const PlaceSources &sources)
{
    return QFileInfo::exists(sources.programFolder + u'/' + portableMarkerName());
}

QString portableFolder(const PlaceSources &sources)
{
    return sources.programFolder + "/data"_L1;
}

QString folderFor(DataOrigin origin, const QString &chosen, const PlaceSources &sources)
{
    if (origin == DataOrigin::Portable)
        return portableFolder(sources);
    // An administrator can also pin the system's place, with an empty value.
    return chosen.isEmpty() || origin == DataOrigin::System ? sources.systemDataFolder
                                                            : QDir::cleanPath(chosen);
}

} // namespace

QString portableMarkerName()
{
    return u"beian-sms-verify.portable"_s;
}

QString programFolder(const QString &executableFolder, const QString &starter)
{
    if (!starter.isEmpty())
        return QFileInfo(starter).absolutePath();
    // Writing inside a bundle would break its signature.
    const auto insideBundle = ".app/Contents/MacOS"_L1;
    if (executableFolder.endsWith(insideBundle))
        return QDir::cleanPath(executableFolder + "/../../.."_L1);
    return executableFolder;
}

PlaceSources systemPlaceSources(const QString &dataOption)
{
    return {
        .dataOption = dataOption.isEmpty() ? QString() : QDir().absoluteFilePath(dataOption),
        .programFolder =
            programFolder(QCoreApplication::applicationDirPath(), startPlace().starter()),
        // Not the roaming place: a database does not travel well between machines.
        .systemDataFolder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation),
        .systemSettingsFolder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation),
        .administratorFile = administratorPlace(),
    };
}

bool isFolderWritable(const QString &folder)
{
    if (!createPrivateFolder(folder))
        return false;
    QTemporaryFile probe(folder + "/probe-XXXXXX"_L1);
    return probe.open();
}

Result<Places> findPlaces(const PlaceSources &sources)
{
    Places places;
    places.administratorFile = sources.administratorFile;
    if (!sources.dataOption.isEmpty()) {
        places.dataFolder = QDir::cleanPath(sources.dataOption);
        places.origin = DataOrigin::CommandLine;
        places.settingsFile = places.dataFolder + u'/' + settingsName;
        return places;
    }
    places.settingsFile = sources.systemSettingsFolder + u'/' + settingsName;
    if (isPortable(sources)) {
        const QString folder = portableFolder(sources);
        places.origin = DataOrigin::Portable;
        places.settingsFile = folder + u'/' + settingsName;
        if (!isFolderWritable(folder))
            return Error{ErrorKind::PortableFolderUnwritable, folder};
    }
    const Settings settings(places.settingsFile, sources.administratorFile);
    const QString chosen = settings.text(Setting::DataFolder);
    if (settings.isDecided(Setting::DataFolder))
        places.origin = DataOrigin::Administrator;
    else if (!chosen.isEmpty() && places.origin != DataOrigin::Portable)
        places.origin = DataOrigin::Setting;
    places.dataFolder = folderFor(places.origin, chosen, sources);
    return places;
}

} // namespace beian
