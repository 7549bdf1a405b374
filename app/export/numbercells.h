// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/filingcolumns.h"
#include "app/record/filingrecord.h"

namespace beian {

// The cells with one value for each distinct number, in the order of the numbers.
[[nodiscard]] RowCells numberCells(const FilingRecord &record, const RuleBook &rules);
// Reads them into the numbers of `record`: one value for each, or for each that the rules ask for,
// so that persons who are optional or were added need none. ImportCellInvalid where they are not as
// many.
[[nodiscard]] Result<void> readNumberCells(const RowCells &cells, const RuleBook &rules,
                                                   const QDateTime &now, FilingRecord &record);

// Yes and no as people write them; empty for anything else.
[[nodiscard]] std::optional<bool> parseYesNo(const QString &text);
[[nodiscard]] QString yesText();
// Blank for a null one. As short as it can be said exactly.
[[nodiscard]] QString momentText(const QDateTime &instant);

} // namespace beian
