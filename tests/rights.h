// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>

#if defined(Q_OS_WIN)
#include <memory>

#include <qt_windows.h>

#include <aclapi.h>
#include <sddl.h>
#endif

// Who may look into a file or folder, as the system itself tells it: by mode, on Windows by access list.
namespace beian {

#if defined(Q_OS_WIN)

using LocalMemory = std::unique_ptr<void, decltype(&LocalFree)>;

// The access list that Windows keeps of it, in its own words ("D:P(A;…"); empty when it cannot be read.
[[nodiscard]] inline QString accessTo(const QString &path)
{
    std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (GetNamedSecurityInfoW(name.data(), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, nullptr,
                              nullptr, nullptr, nullptr, &descriptor)
        != ERROR_SUCCESS)
        return {};
    const LocalMemory owner(descriptor, &LocalFree);
    LPWSTR text = nullptr;
    if (!ConvertSecurityDescriptorToStringSecurityDescriptorW(
            descriptor, SDDL_REVISION_1, DACL_SECURITY_INFORMATION, &text, nullptr))
        return {};
    const LocalMemory words(text, &LocalFree);
    return QString::fromWCharArray(text);
}

// Gives it that owner or list, in the same words.
[[nodiscard]] inline bool setSecurity(const QString &path, SECURITY_INFORMATION what,
                                      const QString &words)
{
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(
            words.toStdWString().c_str(), SDDL_REVISION_1, &descriptor, nullptr))
        return false;
    const LocalMemory owner(descriptor, &LocalFree);
    return SetFileSecurityW(QDir::toNativeSeparators(path).toStdWString().c_str(), what, descriptor);
}

// Everybody, and everybody with an account, may do something.
[[nodiscard]] inline bool isOpenToOthers(const QString &path)
{
    const QString access = accessTo(path);
    return access.isEmpty() || access.contains(QStringLiteral(";;;WD)"))
        || access.contains(QStringLiteral(";;;BU)")) || access.contains(QStringLiteral(";;;AU)"));
}

[[nodiscard]] inline bool openToOthers(const QString &path)
{
    return setSecurity(path, DACL_SECURITY_INFORMATION,
                       QFileInfo(path).isDir() ? QStringLiteral("D:(A;OICI;FA;;;WD)")
                                               : QStringLiteral("D:(A;;FA;;;WD)"));
}

#else

constexpr auto rightsOfOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup
    | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther
    | QFileDevice::ExeOther;

[[nodiscard]] inline bool isOpenToOthers(const QString &path)
{
    return bool(QFile::permissions(path) & rightsOfOthers);
}

[[nodiscard]] inline bool openToOthers(const QString &path)
{
    return QFile::setPermissions(path, QFile::permissions(path) | rightsOfOthers);
}

#endif

} // namespace beian
