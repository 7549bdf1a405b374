// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qfile.h>

#if defined(Q_OS_UNIX)
#include <sys/stat.h>
#endif

namespace beian {

// Makes a pipe of this name. False where the system has none in folders, or it cannot be made.
[[nodiscard]] inline bool makeNamedPipe(const QString &path)
{
#if defined(Q_OS_UNIX)
    return ::mkfifo(QFile::encodeName(path).constData(), S_IRUSR | S_IWUSR) == 0;
#else
    Q_UNUSED(path)
    return false;
#endif
}

// Is there still a pipe of this name?
[[nodiscard]] inline bool isStillNamedPipe(const QString &path)
{
#if defined(Q_OS_UNIX)
    struct stat status{};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 && S_ISFIFO(status.st_mode);
#else
    Q_UNUSED(path)
    return false;
#endif
}

} // namespace beian
