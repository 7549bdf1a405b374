// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/filingtable.h"

namespace beian {

// The rows of a file that could not be taken, as a table to mend and import again: the columns of the
// file, and behind them one with the reasons, which an import does not read. What looks like a code or
// a document number is left out, and so is every cell of a column that is not read. `reasons` has
// a sentence for each of `faults`. FileUnwritable.
[[nodiscard]] Result<void> writeFaults(const TableHeader &header, const QList<RowFault> &faults,
                                       const QStringList &reasons, const TableFormat &format,
                                       QIODevice &device);

// A table without rows that has the columns a person fills in. FileUnwritable.
[[nodiscard]] Result<void> writeTemplate(const RuleBook &rules, const TableFormat &format,
                                         QIODevice &device);

} // namespace beian
