// SPDX-License-Identifier: MIT
#include "app/rulesets/administratorsown.h"

#include <algorithm>

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>

#if defined(Q_OS_WIN)
#include <qt_windows.h>

#include <aclapi.h>
#else
#include <sys/stat.h>
#endif

namespace beian {

namespace {

#if defined(Q_OS_WIN)

bool isSafe(const QString &path)
{
    QString native = QDir::toNativeSeparators(path);
    PSID owner = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (GetNamedSecurityInfoW(reinterpret_cast<wchar_t *>(native.data()), SE_FILE_OBJECT,
                              OWNER_SECURITY_INFORMATION, &owner, nullptr, nullptr, nullptr,
                              &descriptor)
        != ERROR_SUCCESS)
        return false;
    const bool isOfSystem = IsWellKnownSid(owner, WinBuiltinAdministratorsSid)
        || IsWellKnownSid(owner, WinLocalSystemSid);
    LocalFree(descriptor);
    return isOfSystem;
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
