// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "app/record/filingrecord.h"

namespace beian {

// One person in words: "网站（自加、移动）", with what sets them apart from what the rules expect.
[[nodiscard]] QString personText(const KeptPerson &person, const RuleBook &rules);
[[nodiscard]] std::optional<KeptPerson> parsePerson(const QString &text, const RuleBook &rules);

// What tells a person from the others of a filing: "主体", or "网站2" where a role has several.
[[nodiscard]] QString personLabel(const QList<KeptPerson> &persons, qsizetype index);
// The index of the one who is meant; -1: nobody.
[[nodiscard]] qsizetype personLabelled(const QList<KeptPerson> &persons, const QString &label);

} // namespace beian
