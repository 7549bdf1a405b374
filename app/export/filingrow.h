// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/filingcolumns.h"
#include "app/export/filingtable.h"

namespace beian {

// exportedColumns() as a table has them.
[[nodiscard]] QList<TableColumn> exportedTable(const RuleBook &rules);
// The row of one record: a text for each of them.
[[nodiscard]] QStringList rowOf(const FilingRecord &record, const RuleBook &rules,
                                const ExportOptions &options);

} // namespace beian
