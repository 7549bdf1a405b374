// SPDX-License-Identifier: MIT
#pragma once

#include "app/record/filingrecord.h"
#include "app/support/result.h"

namespace beian {

// A type together with the part that it concerns, where it was named: 变更主体.
struct TypeAndPart
{
    FilingType type = FilingType::First;
    FilingPart part = FilingPart::None;
};

// By id or name, also the short forms of the field. ImportTypeUnknown.
[[nodiscard]] Result<TypeAndPart> parseType(const QString &text, const RuleBook &rules);
// 主体, 网站 or 主体和网站, and what is like them. Empty for anything else.
[[nodiscard]] std::optional<FilingPart> parsePart(const QString &text);
[[nodiscard]] QString partText(FilingPart part);
// Empty for anything else.
[[nodiscard]] std::optional<RuleChoice> parseRuleChoice(const QString &text);
[[nodiscard]] QString ruleChoiceText(RuleChoice choice);
// A date as people and spreadsheets write it, also with a time behind it. InvalidDate.
[[nodiscard]] Result<QDate> parseDateCell(const QString &text);
// Words for the state column.
[[nodiscard]] QString stateText(FilingState state);

} // namespace beian
