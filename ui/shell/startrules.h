// SPDX-License-Identifier: MIT
#pragma once

#include "app/rulesets/rulesinforce.h"
#include "ui/shell/startoptions.h"

namespace beian {

// The rules that the program starts with. A folder that was named for trying rules out counts alone; the
// tour shows the built-in ones.
[[nodiscard]] Result<RulesInForce> startRules(const StartOptions &options);
// Where newer ones are looked for while it runs. Rules that are tried out stay: without a key, nowhere.
[[nodiscard]] RuleSources updateSources(const StartOptions &options, const Places &places);

} // namespace beian
