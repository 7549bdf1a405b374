// SPDX-License-Identifier: MIT
#pragma once

#include "app/rulesets/rulechanges.h"

namespace beian {

// Which rules these are, since when they are in force, where they come from and who signed them, and
// when newer ones were last asked for.
[[nodiscard]] QString ruleBookText(const RuleBook &rules);
// Who verifies, within what time and where: "nobody has to verify" as well.
[[nodiscard]] QString underRulesText(const FilingUnderRules &under);

} // namespace beian
