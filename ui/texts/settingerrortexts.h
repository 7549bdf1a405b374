// SPDX-License-Identifier: MIT
#pragma once

#include "ui/texts/errortexts.h"

namespace beian {

// The part of errorText() that is about settings, the person's own and the administrator's. Empty for
// every other kind.
[[nodiscard]] ErrorText settingErrorText(const Error &error);

} // namespace beian
