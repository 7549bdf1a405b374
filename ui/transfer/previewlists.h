// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/filingtable.h"

class QTreeWidget;

namespace beian {

// The lists of an ImportPreview, each newly made and without a parent. A list of everything takes the time
// of everything: each shows the beginning of what there is.

// The filings as they were understood, one in a row, with what drafts lack. Numbers are masked.
[[nodiscard]] QTreeWidget *makeFilingList(const ImportResult &result, const RuleBook &rules,
                                          const QDateTime &now);
// How many filings that list shows at most.
constexpr qsizetype mostListedFilings = 100;

// Each column of the file, and as what it is read.
[[nodiscard]] QTreeWidget *makeColumnList(const TableHeader &header);

// The rows that do not become a filing of their own, with the reason.
[[nodiscard]] QTreeWidget *makeRowList(const ImportResult &result);

} // namespace beian
