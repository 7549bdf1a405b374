// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/sqlaccess.h"
#include "app/support/result.h"

namespace beian {

// Deletes the filings that were removed or finished before these instants, and notes their ids for
// the backups. Returns how many.
[[nodiscard]] Result<qsizetype> deleteOldFilings(SqlAccess &access, const QDateTime &removedBefore,
                                                 const QDateTime &finishedBefore);
// Takes out the full numbers; masks stay.
[[nodiscard]] Result<void> deleteFullNumbers(SqlAccess &access);
// After either: rewrites the file, so that no byte of what was deleted stays in it or in its log.
// Does nothing when that was done already.
[[nodiscard]] Result<void> eraseTraces(SqlAccess &access);

// The ids of purged filings that backups may still hold, and that they no longer do.
[[nodiscard]] Result<QList<QByteArray>> purgedFilings(SqlAccess &access);
[[nodiscard]] Result<void> forgetPurged(SqlAccess &access);

} // namespace beian
