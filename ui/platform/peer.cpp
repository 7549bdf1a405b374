// SPDX-License-Identifier: MIT
#include "ui/platform/peer.h"

#include <QtNetwork/qlocalsocket.h>

#if defined(Q_OS_WIN)
#include <array>
#include <memory>

#include <qt_windows.h>
#else
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>
#endif

namespace beian {

#if defined(Q_OS_WIN)

namespace {

using Handle = std::unique_ptr<void, decltype(&CloseHandle)>;

struct TokenUserSpace
{
    alignas(TOKEN_USER) std::array<BYTE, sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE> bytes{};

    // Null when Windows does not say.
    [[nodiscard]] PSID read(HANDLE process)
    {
        HANDLE token = nullptr;
        if (!OpenProcessToken(process, TOKEN_QUERY, &token))
            return nullptr;
        const Handle owner(token, &CloseHandle);
        DWORD size = 0;
        if (!GetTokenInformation(token, TokenUser, bytes.data(), DWORD(bytes.size()), &size))
            return nullptr;
        return reinterpret_cast<TOKEN_USER *>(bytes.data())->User.Sid;
    }
};

// Of the two ends of a pipe, the one that is not this process.
ULONG peerProcess(HANDLE pipe)
{
    ULONG server = 0;
    ULONG client = 0;
    if (!GetNamedPipeServerProcessId(pipe, &server) || !GetNamedPipeClientProcessId(pipe, &client))
        return 0;
    return server == GetCurrentProcessId() ? client : server;
}

} // namespace

bool isOwnPeer(const QLocalSocket &socket)
{
    const auto pipe = HANDLE(socket.socketDescriptor());
    const Handle process(OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, peerProcess(pipe)),
                         &CloseHandle);
    TokenUserSpace theirs;
    TokenUserSpace ours;
    PSID peer = process ? theirs.read(process.get()) : nullptr;
    PSID own = ours.read(GetCurrentProcess());
    return peer && own && EqualSid(peer, own);
}

#else

bool isOwnPeer(const QLocalSocket &socket)
{
    const int descriptor = int(socket.socketDescriptor());
#if defined(Q_OS_LINUX)
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && size == sizeof peer && peer.uid == ::geteuid();
#else
    uid_t user = 0;
    gid_t group = 0;
    return ::getpeereid(descriptor, &user, &group) == 0 && user == ::geteuid();
#endif
}

#endif

} // namespace beian
