// SPDX-License-Identifier: MIT
#include "app/rulesets/administratorsown.h"

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

#else

bool isSafe(const QString &path)
{
    struct stat status{};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 && status.st_uid == 0
        && (status.st_mode & (S_IWGRP | S_IWOTH)) == 0;
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

} // namespace beian
