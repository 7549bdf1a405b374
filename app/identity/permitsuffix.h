// SPDX-License-Identifier: MIT
#pragma once

#include "app/identity/documentinput.h"
#include "app/identity/documentsuffix.h"

namespace beian {

// The 港澳居民来往内地通行证: the number of its front, or, where `side` is Back (浙江, the 2019
// document), the Hong Kong or Macao identity number on its back. `input` is not empty.
[[nodiscard]] SuffixResult checkPermitSuffix(const DocumentRules &document, CardSide side,
                                             const DocumentInput &input);

} // namespace beian
