// SPDX-License-Identifier: MIT
#include "app/support/privatefiles.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>

#if defined(Q_OS_WIN)
#include <memory>

#include <qt_windows.h>

#include <aclapi.h>
#include <sddl.h>
#else
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace beian {

#if defined(Q_OS_WIN)

namespace {

using LocalMemory = std::unique_ptr<void, decltype(&LocalFree)>;

// Of the person whose process this is, as text; empty when Windows does not say.
QString ownSid()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return {};
    alignas(TOKEN_USER) BYTE buffer[sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE];
    DWORD size = 0;
    const bool isKnown = GetTokenInformation(token, TokenUser, buffer, sizeof buffer, &size);
    CloseHandle(token);
    LPWSTR text = nullptr;
    if (!isKnown
        || !ConvertSidToStringSidW(reinterpret_cast<TOKEN_USER *>(buffer)->User.Sid, &text))
        return {};
    const LocalMemory owner(text, &LocalFree);
    return QString::fromWCharArray(text);
}

// What lies in the folder takes the list over.
bool setOwnAccess(const QString &path)
{
    const QString sid = ownSid();
    if (sid.isEmpty())
        return false;
    const QString list = QStringLiteral("D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;FA;;;%1)").arg(sid);
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(
            reinterpret_cast<const wchar_t *>(list.utf16()), SDDL_REVISION_1, &descriptor, nullptr))
        return false;
    const LocalMemory owner(descriptor, &LocalFree);
    BOOL isPresent = FALSE;
    BOOL isDefault = FALSE;
    PACL access = nullptr;
    if (!GetSecurityDescriptorDacl(descriptor, &isPresent, &access, &isDefault))
        return false;
    QString native = QDir::toNativeSeparators(path);
    return SetNamedSecurityInfoW(reinterpret_cast<wchar_t *>(native.data()), SE_FILE_OBJECT,
                                 DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION,
                                 nullptr, nullptr, access, nullptr)
        == ERROR_SUCCESS;
}

} // namespace

void createPrivateFiles() { }

bool isPrivateFolder(const QString &folder)
{
    return QFileInfo(folder).isDir();
}

bool makePrivateFolder(const QString &folder)
{
    return QDir().mkpath(folder) && setOwnAccess(folder);
}

void makePrivateFile(const QString &) { } // has the rights of its folder

#else

namespace {

constexpr mode_t forOthers = S_IRWXG | S_IRWXO;

bool isOwn(const struct stat &status)
{
    return status.st_uid == ::geteuid();
}

} // namespace

void createPrivateFiles()
{
    ::umask(forOthers);
}

bool isPrivateFolder(const QString &folder)
{
    struct stat status{};
    return ::lstat(QFile::encodeName(folder).constData(), &status) == 0 && S_ISDIR(status.st_mode)
        && isOwn(status) && (status.st_mode & forOthers) == 0;
}

bool makePrivateFolder(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder);
    if (!QDir().mkpath(QFileInfo(folder).path()))
        return false;
    (void)::mkdir(name.constData(), S_IRWXU); // it can be there already
    struct stat status{};
    if (::lstat(name.constData(), &status) != 0 || !S_ISDIR(status.st_mode) || !isOwn(status))
        return false;
    if (status.st_mode & forOthers)
        (void)::chmod(name.constData(), S_IRWXU);
    return isPrivateFolder(folder);
}

void makePrivateFile(const QString &file)
{
    const QByteArray name = QFile::encodeName(file);
    struct stat status{};
    if (::lstat(name.constData(), &status) == 0 && S_ISREG(status.st_mode) && isOwn(status)
        && (status.st_mode & forOthers) != 0)
        (void)::chmod(name.constData(), S_IRUSR | S_IWUSR);
}

#endif

} // namespace beian
