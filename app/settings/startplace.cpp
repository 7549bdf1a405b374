// SPDX-License-Identifier: MIT
#include "app/settings/startplace.h"

#include <QtCore/qbytearraylist.h>
#include <QtCore/qdir.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

StartPlace &foundPlace()
{
    static StartPlace place;
    return place;
}

// AppRun has put our folders before what the person had there.
void takeOutOfLibraryPath(const QString &folder)
{
    constexpr auto name = "LD_LIBRARY_PATH";
    if (!qEnvironmentVariableIsSet(name))
        return;
    QByteArrayList left = qgetenv(name).split(':');
    left.removeIf([ours = QByteArray(QFile::encodeName(folder) + '/')](const QByteArray &entry) {
        return entry.startsWith(ours);
    });
    if (left.isEmpty())
        qunsetenv(name);
    else
        qputenv(name, left.join(':'));
}

} // namespace

QString StartPlace::starter() const
{
    if (folder.isEmpty())
        return {};
    return image.isEmpty() ? QString(folder + "/AppRun"_L1) : image;
}

void takeStartPlace(const QString &executable)
{
    foundPlace() = {};
    const QString folder = qEnvironmentVariable("APPDIR");
    if (folder.isEmpty() || !executable.startsWith(QDir::cleanPath(folder) + u'/'))
        return;
    foundPlace() = {QDir::cleanPath(folder), qEnvironmentVariable("APPIMAGE")};
    takeOutOfLibraryPath(foundPlace().folder);
    for (const char *name : {"APPDIR", "APPIMAGE", "ARGV0", "OWD"})
        qunsetenv(name);
}

const StartPlace &startPlace()
{
    return foundPlace();
}

} // namespace beian
