// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>

#include "app/rules/rulebook.h"

namespace beian {

// What the national system allows for one mobile number in one round. The same figures are in
// resources/rules/national.json with their sources; a test keeps them equal.
inline constexpr int mostWrongInputs = 5;
inline constexpr int mostResends = 2;

// What of it is used up. The pilot's document names no figure: `isReported` says that the national
// system's is shown in its place.
struct Budget
{
    int used = 0;
    int most = 0;
    bool isReported = false;

    [[nodiscard]] int left() const { return std::max(0, most - used); }

    friend bool operator==(const Budget &, const Budget &) = default;
};

// `body` of the filing; RuleBody::None counts as one without figures.
[[nodiscard]] Budget attemptBudget(const RuleBook &rules, RuleBody body, int wrongInputs);
[[nodiscard]] Budget resendBudget(const RuleBook &rules, RuleBody body, int resends);

// How careful the next attempt at the site has to be. Whether wrong inputs count cumulatively or in
// a row is disputed (rules.md): they are counted cumulatively, the safe way.
enum class AttemptStage {
    Free, // the first two
    Careful, // from the third on: compare the three inputs first
    Last, // one is left: a pause, until somebody says that all three were compared
    Spent, // the filing is returned; the provider knows for certain
};

[[nodiscard]] AttemptStage attemptStage(int wrongInputs);

} // namespace beian
