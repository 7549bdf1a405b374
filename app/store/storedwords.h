// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "app/record/filingrecord.h"

namespace beian {

// The words that stand in the file for the values of an enum. A word, once written, never changes
// its meaning; the schema lists them too.
template <typename Enum>
[[nodiscard]] QString storedWord(Enum value);
// Empty for a word that there is not.
template <typename Enum>
[[nodiscard]] std::optional<Enum> fromStoredWord(const QString &word);

} // namespace beian
