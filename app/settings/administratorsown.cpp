// SPDX-License-Identifier: MIT
#include "app/settings/administratorsown.h"

#include <algorithm>

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>

#if defined(Q_OS_WIN)
#include "app/support/accesslist.h"
#else
#include <sys/stat.h>
#endif

namespace beian {

namespace {

#if defined(Q_OS_WIN)

bool isSafe(const QString &path)
{
    return isLeftToAdministrators(path);
}

bool isSafePlace(const QString &folder)
{
    return isLeftToAdministrators(folder, Others::MayAdd);
}

#else

bool isSafe(const QString &path)
{
    struct stat status{};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 && status.st_uid == 0
        && (status.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

// Who may write to a folder may replace what is in it.
bool isSafePlace(const QString &folder)
{
    return isSafe(folder);
}

#endif

} // namespace

bool isAdministratorsOwn(const QString &folder)
{
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    return isSafe(folder) && std::ranges::all_of(files, [](const QFileInfo &file) {
        return isSafe(file.filePath());
    });
}

bool isAdministratorsFile(const QString &file)
{
    return isSafe(file) && isSafePlace(QFileInfo(file).absolutePath());
}

} // namespace beian
