// SPDX-License-Identifier: MIT
#pragma once

#include "ui/texts/errortexts.h"

namespace beian {

// The part of errorText() that is about copies of the kept filings, saved or taken back. Empty for
// every other kind.
[[nodiscard]] ErrorText copyErrorText(const Error &error);

} // namespace beian
