// SPDX-License-Identifier: MIT
#pragma once

#include "app/record/filingmerge.h"
#include "app/rules/rulebook.h"

namespace beian {

// A line of the history: what was entered and did not stay, since another counter entered something else.
// Who and when stand beside it.
[[nodiscard]] QString gaveWaySentence(const GaveWay &gaveWay, const RuleBook &rules);

} // namespace beian
