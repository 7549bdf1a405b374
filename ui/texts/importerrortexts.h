// SPDX-License-Identifier: MIT
#pragma once

#include "ui/texts/errortexts.h"

namespace beian {

// The part of errorText() for files that are brought in; empty for other kinds.
[[nodiscard]] ErrorText importErrorText(const Error &error);

} // namespace beian
