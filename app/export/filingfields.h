// SPDX-License-Identifier: MIT
#pragma once

#include "app/record/filingrecord.h"
#include "app/rules/filingtypenames.h"
#include "app/support/result.h"

namespace beian {

// By id or name, as filingTypeNamed(). ImportTypeUnknown, or FilingTypeWithoutStep.
[[nodiscard]] Result<NamedFilingType> parseType(const QString &text, const RuleBook &rules);
// The name of the type, with the service behind it where that is no website; empty in a draft.
[[nodiscard]] QString typeCell(const FilingRecord &record, const RuleBook &rules);
// 网站, APP, 小程序 or several of them, in any case, each once in the order of the enum. Other words are
// passed over: lists have other things under such a title, too.
[[nodiscard]] QList<ServiceKind> parseServices(const QString &text);
// 主体, 网站 or 主体和网站, and what is like them. Empty for anything else.
[[nodiscard]] std::optional<FilingPart> parsePart(const QString &text);
[[nodiscard]] QString partText(FilingPart part);
// Empty for anything else.
[[nodiscard]] std::optional<RuleChoice> parseRuleChoice(const QString &text);
[[nodiscard]] QString ruleChoiceText(RuleChoice choice);
// Words for the state column.
[[nodiscard]] QString stateText(FilingState state);

} // namespace beian
