// SPDX-License-Identifier: MIT
#pragma once

#include "app/record/filingrecord.h"
#include "app/rules/rulebook.h"

namespace beian {

// Who files; the order number or the mask of the first number when that was left empty. Masked,
// only the first character stays: 陈**.
[[nodiscard]] QString applicantText(const FilingRecord &record, bool isMasked);
// For the title of a window: the name, or what is known in its place; empty: nothing is.
[[nodiscard]] QString windowName(const FilingRecord &record, const RuleBook &rules, bool isMasked);

} // namespace beian
