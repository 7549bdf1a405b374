// SPDX-License-Identifier: MIT
#pragma once

#include "app/record/filingrecord.h"
#include "app/rules/rulebook.h"

namespace beian {

// Who the rules demand or offer for this filing, in their order. Where an SMS came although they
// name nobody, both roles are offered. Empty while province or type is not known.
[[nodiscard]] QList<KeptPerson> expectedPersons(const FilingRecord &record, const RuleBook &rules);

} // namespace beian
