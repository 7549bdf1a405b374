// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/sqlaccess.h"

namespace beian {

// Reads everything that is kept, as the program would: SQLite's own checks do not know what the
// cells mean. StoreDamaged for what cannot be so: a cell, a reference to nothing, two filings of
// one id.
[[nodiscard]] Result<void> proveReadable(SqlAccess &access);
// Of that, whether there is the one row of what the file knows of itself: without it no backup can be told
// from another. Reads one page, so that every opening can ask.
[[nodiscard]] Result<void> proveUpkeep(SqlAccess &access);
// Of that, whether persons, numbers and events belong to filings that are there: otherwise filings
// are missing.
[[nodiscard]] Result<void> proveReferences(SqlAccess &access);

} // namespace beian
