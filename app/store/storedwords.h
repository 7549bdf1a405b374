// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "app/outcome/outcome.h"
#include "app/rules/words.h"

namespace beian {

// The words in the file for the values of an enum; the schema lists them too.
template <typename Enum>
[[nodiscard]] QString storedWord(Enum value)
{
    return wordOf(value);
}
template <>
QString storedWord(EventKind value);
template <>
QString storedWord(OutcomeState value);
template <>
QString storedWord(ReturnCause value);
// Empty for a word that there is not.
template <typename Enum>
[[nodiscard]] std::optional<Enum> fromStoredWord(const QString &word)
{
    return fromWord<Enum>(word);
}
template <>
std::optional<EventKind> fromStoredWord(const QString &word);
template <>
std::optional<OutcomeState> fromStoredWord(const QString &word);
template <>
std::optional<ReturnCause> fromStoredWord(const QString &word);

} // namespace beian
