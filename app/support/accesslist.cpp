// SPDX-License-Identifier: MIT
#include "app/support/accesslist.h"

#include <array>
#include <memory>
#include <optional>

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>

#include <qt_windows.h>

#include <aclapi.h>
#include <sddl.h>

namespace beian {

namespace {

struct HandleCloser
{
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
struct MemoryFreer
{
    void operator()(void *memory) const { LocalFree(memory); }
};
using Handle = std::unique_ptr<void, HandleCloser>;
using LocalMemory = std::unique_ptr<void, MemoryFreer>;

// What Windows takes for a path: its own separators, in a buffer of its own.
std::wstring nativePath(const QString &path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

// The person whose process this is, and whom Windows makes the owner of what it creates: the same,
// or the administrators where the program was started as one.
class OwnIdentity final
{
public:
    OwnIdentity()
    {
        HANDLE opened = nullptr;
        if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &opened))
            return;
        const Handle token(opened);
        DWORD size = 0;
        m_isKnown = GetTokenInformation(opened, TokenUser, m_user.data(), DWORD(m_user.size()), &size)
            && GetTokenInformation(opened, TokenOwner, m_owner.data(), DWORD(m_owner.size()), &size);
    }
    Q_DISABLE_COPY_MOVE(OwnIdentity)

    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    [[nodiscard]] PSID person() const
    {
        return reinterpret_cast<const TOKEN_USER *>(m_user.data())->User.Sid;
    }
    [[nodiscard]] bool isOwner(PSID sid) const
    {
        return EqualSid(sid, person())
            || EqualSid(sid, reinterpret_cast<const TOKEN_OWNER *>(m_owner.data())->Owner);
    }

private:
    // Each holds a structure of Windows and, behind it, what it points to.
    template<typename Structure>
    using Space = std::array<BYTE, sizeof(Structure) + SECURITY_MAX_SID_SIZE>;

    alignas(TOKEN_USER) Space<TOKEN_USER> m_user{};
    alignas(TOKEN_OWNER) Space<TOKEN_OWNER> m_owner{};
    bool m_isKnown = false;
};

// Those who can do everything anyway, and "whoever creates it" and "its owner", who are one of them.
bool isTrusted(PSID sid, const OwnIdentity &own)
{
    constexpr WELL_KNOWN_SID_TYPE known[] = {WinLocalSystemSid, WinBuiltinAdministratorsSid,
                                             WinCreatorOwnerSid, WinCreatorOwnerRightsSid};
    for (const auto type : known) {
        if (IsWellKnownSid(sid, type))
            return true;
    }
    return EqualSid(sid, own.person());
}

// Null: no list, and that means everybody.
bool letsOnlyTrustedIn(PACL list, const OwnIdentity &own)
{
    if (!list)
        return false;
    for (DWORD i = 0; i < list->AceCount; ++i) {
        void *entry = nullptr;
        if (!GetAce(list, i, &entry))
            return false;
        const BYTE type = static_cast<ACE_HEADER *>(entry)->AceType;
        if (type == ACCESS_DENIED_ACE_TYPE)
            continue;
        // Of the other kinds none is made by hand: what is not understood is taken for open.
        if (type != ACCESS_ALLOWED_ACE_TYPE
            || !isTrusted(&static_cast<ACCESS_ALLOWED_ACE *>(entry)->SidStart, own))
            return false;
    }
    return true;
}

// What Windows keeps of a file or folder; both point into `memory`.
struct Security
{
    LocalMemory memory;
    PSID owner = nullptr;
    PACL list = nullptr;
};

std::optional<Security> securityOf(const QString &path)
{
    std::wstring name = nativePath(path);
    Security security;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (GetNamedSecurityInfoW(name.data(), SE_FILE_OBJECT,
                              OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION,
                              &security.owner, nullptr, &security.list, nullptr, &descriptor)
        != ERROR_SUCCESS)
        return std::nullopt;
    security.memory.reset(descriptor);
    return security.owner ? std::optional(std::move(security)) : std::nullopt;
}

// With each of these somebody can take something away, or let others do so.
constexpr ACCESS_MASK replacing =
    FILE_DELETE_CHILD | DELETE | WRITE_DAC | WRITE_OWNER | GENERIC_ALL;
// With each of these something can be added or changed. Attributes too: they can make an empty folder lead
// elsewhere.
constexpr ACCESS_MASK adding =
    FILE_WRITE_DATA | FILE_APPEND_DATA | FILE_WRITE_EA | FILE_WRITE_ATTRIBUTES | GENERIC_WRITE;

constexpr ACCESS_MASK rightsBeyond(Others others)
{
    return others == Others::MayAdd ? replacing : replacing | adding;
}

bool isAdministrative(PSID sid)
{
    return IsWellKnownSid(sid, WinLocalSystemSid)
        || IsWellKnownSid(sid, WinBuiltinAdministratorsSid);
}

// Does the entry leave all of `rights` to administrators and system?
bool leaves(ACCESS_MASK rights, const ACE_HEADER &entry)
{
    // What only new files take over decides nothing here; they have lists of their own.
    if (entry.AceType == ACCESS_DENIED_ACE_TYPE || (entry.AceFlags & INHERIT_ONLY_ACE) != 0)
        return true;
    if (entry.AceType != ACCESS_ALLOWED_ACE_TYPE)
        return false;
    const auto &allowed = reinterpret_cast<const ACCESS_ALLOWED_ACE &>(entry);
    return (allowed.Mask & rights) == 0
        || isAdministrative(const_cast<DWORD *>(&allowed.SidStart));
}

bool areLeftToAdministrators(ACCESS_MASK rights, PSID owner, PACL list)
{
    if (!owner || !isAdministrative(owner) || !list)
        return false;
    for (DWORD i = 0; i < list->AceCount; ++i) {
        void *entry = nullptr;
        if (!GetAce(list, i, &entry) || !leaves(rights, *static_cast<ACE_HEADER *>(entry)))
            return false;
    }
    return true;
}

// The list itself; null where Windows does not say who the person is. P: nothing is taken over.
LocalMemory ownList(bool isFolder, const OwnIdentity &own)
{
    LPWSTR person = nullptr;
    if (!own.isKnown() || !ConvertSidToStringSidW(own.person(), &person))
        return {};
    const LocalMemory words(person);
    // What is made in a folder takes it over.
    const QString flags = isFolder ? QStringLiteral("OICI") : QString();
    const std::wstring text = QStringLiteral("D:P(A;%1;FA;;;SY)(A;%1;FA;;;BA)(A;%1;FA;;;%2)")
                                  .arg(flags, QString::fromWCharArray(person))
                                  .toStdWString();
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(text.c_str(), SDDL_REVISION_1,
                                                              &descriptor, nullptr))
        return {};
    return LocalMemory(descriptor);
}

} // namespace

bool isAccessOwn(const QString &path)
{
    const OwnIdentity own;
    const auto security = securityOf(path);
    return own.isKnown() && security && isTrusted(security->owner, own)
        && letsOnlyTrustedIn(security->list, own);
}

bool isLeftToAdministrators(const QString &path, Others others)
{
    const auto security = securityOf(path);
    return security && areLeftToAdministrators(rightsBeyond(others), security->owner, security->list);
}

bool isListLeftToAdministrators(const QString &words, Others others)
{
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(
            words.toStdWString().c_str(), SDDL_REVISION_1, &descriptor, nullptr))
        return false;
    const LocalMemory memory(descriptor);
    PSID owner = nullptr;
    PACL list = nullptr;
    BOOL isThere = FALSE;
    BOOL isDefault = FALSE;
    return GetSecurityDescriptorOwner(descriptor, &owner, &isDefault)
        && GetSecurityDescriptorDacl(descriptor, &isThere, &list, &isDefault)
        && areLeftToAdministrators(rightsBeyond(others), owner, isThere ? list : nullptr);
}

// Not SetNamedSecurityInfo(), which walks through all that lies in the folder: ours is closed file by
// file, and the rest is not ours. Wine, besides, has that function take over what it is told not to.
bool setOwnAccess(const QString &path)
{
    const OwnIdentity own;
    const auto security = securityOf(path);
    const LocalMemory list = ownList(QFileInfo(path).isDir(), own);
    return list && security && own.isOwner(security->owner)
        && SetFileSecurityW(nativePath(path).c_str(),
                            DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION,
                            list.get());
}

bool makeFolderWithOwnAccess(const QString &folder)
{
    const OwnIdentity own;
    const LocalMemory list = ownList(true, own);
    SECURITY_ATTRIBUTES attributes{sizeof attributes, list.get(), FALSE};
    return list && CreateDirectoryW(nativePath(folder).c_str(), &attributes);
}

} // namespace beian
