// SPDX-License-Identifier: MIT
#pragma once

#include "app/record/filingrecord.h"
#include "app/rules/rulebook.h"

namespace beian {

// Who the rules demand or offer for this filing, in their order. Where an SMS came although they
// name nobody, both roles are offered. Empty while province or type is not known.
[[nodiscard]] QList<KeptPerson> expectedPersons(const FilingRecord &record, const RuleBook &rules);

// The same for an order of several services: whoever verifies for one of them. `services` may be empty.
[[nodiscard]] QList<KeptPerson> expectedPersons(const FilingRecord &record,
                                                const QList<ServiceKind> &services,
                                                const RuleBook &rules);

// Filings as they were read. One that has no person at all although the rules name some has those
// then: that nobody has to verify is said by the rules alone, and not by rows that are missing.
[[nodiscard]] QList<FilingRecord> withPersonsOfTheRules(QList<FilingRecord> records,
                                                        const RuleBook &rules);

} // namespace beian
