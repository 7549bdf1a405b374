// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/sqlaccess.h"
#include "app/store/storefolder.h"
#include "app/store/storereport.h"
#include "app/store/storeschema.h"
#include "app/support/result.h"

namespace beian {

// Opens the file of the kept filings in `access`: checked, recovered if it was damaged, with the
// schema of this program. After an error `access` is closed and the file is as it was before, or
// set aside.
[[nodiscard]] Result<StoreReport> openStore(SqlAccess &access, const StoreFolder &folder,
                                            const StoreSeam &seam, const QDateTime &now,
                                            CheckDepth depth);

// What every connection that writes needs, also a second one to a file that is open.
[[nodiscard]] Result<void> configureStore(SqlAccess &access);

} // namespace beian
