// SPDX-License-Identifier: MIT
#include "app/store/sqlerrors.h"

#include <QtCore/qdir.h>

namespace beian {

namespace {

// https://www.sqlite.org/rescode.html
constexpr int permissionDenied = 3;
constexpr int busy = 5;
constexpr int locked = 6;
constexpr int readOnly = 8;
constexpr int full = 13;
constexpr int protocol = 15; // gave up waiting for another process that opens a WAL file
constexpr int authorisation = 23;
constexpr int notADatabase = 26;
constexpr int primaryMask = 0xff;

ErrorKind kindOf(int primaryCode)
{
    switch (primaryCode) {
    case busy:
    case locked:
    case protocol:
        return ErrorKind::StoreLocked;
    case permissionDenied:
    case readOnly:
    case authorisation:
        return ErrorKind::StoreReadOnly;
    case full:
        return ErrorKind::StoreFull;
    case sqliteCorrupt:
    case notADatabase:
        return ErrorKind::StoreDamaged;
    default:
        return ErrorKind::StoreUnavailable;
    }
}

} // namespace

Error fileError(ErrorKind kind, const QString &file)
{
    return {kind, QDir::toNativeSeparators(file)};
}

Error storeError(int sqliteCode, const QString &file)
{
    return fileError(kindOf(sqliteCode & primaryMask), file);
}

} // namespace beian
