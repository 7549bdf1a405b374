// SPDX-License-Identifier: MIT
#include "app/settings/privateplaces.h"

#include <algorithm>

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>

#include "app/support/privatefiles.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

bool isOurs(const QString &name)
{
    return name.startsWith("filings"_L1) || name.startsWith("settings.ini"_L1)
        || name == "backups"_L1 || name == "rules"_L1;
}

// Does not create what is not there.
void makeFolderPrivate(const QString &folder)
{
    const QFileInfo place(folder);
    if (!place.isDir())
        return;
    const QDir dir(place.canonicalFilePath());
    const QStringList names =
        dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (std::ranges::all_of(names, isOurs))
        (void)makePrivateFolder(dir.path());
    for (const QString &name : names) {
        if (isOurs(name))
            makePrivateFile(dir.filePath(name));
    }
}

} // namespace

void makePrivate(const Places &places)
{
    makeFolderPrivate(places.dataFolder);
    makeFolderPrivate(places.dataFolder + "/backups"_L1);
    makeFolderPrivate(QFileInfo(places.settingsFile).path());
}

} // namespace beian
