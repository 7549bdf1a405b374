// SPDX-License-Identifier: MIT
#pragma once

#include "app/record/filingrecord.h"

namespace beian {

// What is left of a filing when what was typed is discarded.
enum class DiscardEffect {
    Removed, // it was only begun: it goes off the board
    Reverted, // it becomes what it was when it was opened
    Kept, // an SMS came, or the site answered, since then: that happened, and stays
};

// `before`: the filing as it was opened, null for a new one. `typed`: as it is now.
[[nodiscard]] DiscardEffect discardEffect(const FilingRecord *before, const FilingRecord &typed);

} // namespace beian
