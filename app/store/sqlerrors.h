// SPDX-License-Identifier: MIT
#pragma once

#include "app/support/error.h"

namespace beian {

// The primary result codes of SQLite that the store has to tell apart.
inline constexpr int sqliteError = 1;
inline constexpr int sqliteCorrupt = 11;

// With the path of the file, in the system's spelling, as the detail.
[[nodiscard]] Error fileError(ErrorKind kind, const QString &file);
// What an SQLite result code, primary or extended, means for the person. `file` is the detail.
[[nodiscard]] Error storeError(int sqliteCode, const QString &file);

} // namespace beian
