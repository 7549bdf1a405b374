// SPDX-License-Identifier: MIT
#pragma once

#include "ui/texts/errortexts.h"

namespace beian {

// The part of errorText() for the texts of SMS: each tells what such a text is instead, and what
// to do. Empty for other kinds.
[[nodiscard]] ErrorText smsErrorText(const Error &error);

} // namespace beian
