// SPDX-License-Identifier: MIT
#pragma once

#include "ui/texts/errortexts.h"

namespace beian {

// The part of errorText() that is about rule sets that were published after the program. Empty for
// every other kind.
[[nodiscard]] ErrorText ruleErrorText(const Error &error);

} // namespace beian
