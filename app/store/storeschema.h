// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/sqlaccess.h"
#include "app/support/result.h"

namespace beian {

// The number of the last step in resources/store, which is the version of the schema.
[[nodiscard]] int schemaVersion();

// StoreTooNew for a file of a newer program; StoreDamaged for one that is not ours at all.
[[nodiscard]] Result<void> checkVersion(SqlAccess &access);
// StoreDamaged when a table is missing, as in a backup that is no backup.
[[nodiscard]] Result<void> checkTables(SqlAccess &access);
// Takes the steps that are missing, each in a transaction of its own.
[[nodiscard]] Result<void> bringUpToDate(SqlAccess &access);

enum class CheckDepth {
    Quick, // the structure: for every start
    Full, // also whether indexes and rows agree and every word is one of ours: ten times as long
};
// StoreDamaged when the file is.
[[nodiscard]] Result<void> checkIntegrity(SqlAccess &access, CheckDepth depth);

} // namespace beian
