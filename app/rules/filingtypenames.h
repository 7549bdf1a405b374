// SPDX-License-Identifier: MIT
#pragma once

#include "app/rules/rulebook.h"

namespace beian {

// A type as it was read somewhere.
struct NamedFilingType
{
    FilingType type = FilingType::First;
    FilingPart part = FilingPart::None;
    std::optional<ServiceKind> service; // empty: not named

    friend bool operator==(const NamedFilingType &, const NamedFilingType &) = default;
};

// By id as it is spelled; or by its name in either language or one of FilingTypeText::names, in any
// width and case; with remarks in brackets or behind a comma, of which one can name the service;
// with the verb behind (主体变更); and with 核准, the word for games, in place of 备案. Else
// UnknownFilingType, FilingTypeWithoutStep with its name, FilingTypeUnsaid where only the service
// is named (APP备案), or FilingTypeOfEmptySubject and FilingTypeOfEmptySite (空壳主体, 空壳网站).
[[nodiscard]] Result<NamedFilingType> filingTypeNamed(const RuleBook &rules, QStringView text);

} // namespace beian
