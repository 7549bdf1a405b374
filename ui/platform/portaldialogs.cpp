// SPDX-License-Identifier: MIT
#include "ui/platform/portaldialogs.h"

#include <algorithm>

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qstandardpaths.h>

#include "app/settings/startplace.h"
#include "ui/platform/sessionbus.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr auto themeVariable = "QT_QPA_PLATFORMTHEME";

bool isForFiles(const QString &description)
{
    QFile file(description);
    return file.open(QIODevice::ReadOnly) && file.readAll().contains("portal.FileChooser");
}

} // namespace

bool hasFilePortal(const QStringList &dataFolders)
{
    return std::any_of(dataFolders.begin(), dataFolders.end(), [](const QString &folder) {
        const QDir portals(folder + "/xdg-desktop-portal/portals"_L1);
        const QStringList names = portals.entryList({u"*.portal"_s}, QDir::Files);
        return std::any_of(names.begin(), names.end(), [&portals](const QString &name) {
            return isForFiles(portals.filePath(name));
        });
    });
}

PortalDialogs::PortalDialogs(const StartPlace &place)
    : m_isAsked(
        !place.folder.isEmpty() && !qEnvironmentVariableIsSet(themeVariable) && hasSessionBus()
        && hasFilePortal(QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation)))
{
    if (m_isAsked)
        qputenv(themeVariable, "xdgdesktopportal");
}

PortalDialogs::~PortalDialogs()
{
    if (m_isAsked)
        qunsetenv(themeVariable);
}

} // namespace beian
