// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/filingcolumns.h"
#include "app/record/filingrecord.h"
#include "app/support/result.h"

namespace beian {

// The cells that say who verifies and with which number.
[[nodiscard]] RowCells personCells(const FilingRecord &record, const RuleBook &rules,
                                   bool hasFullNumbers);

// Gives `record`, which knows province, date and type, its persons and numbers: those that the
// cells name, or those that the rules demand, with the numbers of their roles. Numbers of roles
// that the rules do not ask for are not even examined.
[[nodiscard]] Result<void> readPersons(const RowCells &cells, const RuleBook &rules,
                                               FilingRecord &record);

// `record` with its numbers in the order in which its persons name them, which is that of the
// cells.
[[nodiscard]] FilingRecord withNumbersInOrder(const FilingRecord &record);

} // namespace beian
