// SPDX-License-Identifier: MIT
#pragma once

#include "ui/texts/errortexts.h"

namespace beian {

// The part of errorText() that is about the center. Empty for every other kind.
[[nodiscard]] ErrorText centerErrorText(const Error &error);

} // namespace beian
