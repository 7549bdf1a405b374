// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qstringlist.h>

#include "app/rules/rulebook.h"

namespace beian {

// The one word for each value of FilingType, FilingPart, ServiceKind, RuleChoice, Role, Carrier and
// DocumentKind: in the rules, in the file, in settings, in tables and on the command line. A word,
// once written, never changes its meaning.
template <typename Enum>
[[nodiscard]] QString wordOf(Enum value);
// Empty for a word that there is not.
template <typename Enum>
[[nodiscard]] std::optional<Enum> fromWord(QStringView word);
// In the order of the values.
template <typename Enum>
[[nodiscard]] QStringList allWords();

} // namespace beian
