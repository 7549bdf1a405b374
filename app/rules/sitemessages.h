// SPDX-License-Identifier: MIT
#pragma once

#include "app/rules/rulebook.h"

namespace beian {

// The messages of the site that a pasted or retyped text holds, each once, in the order of the
// rules. Width, punctuation and white space do not matter, nor what is around it; a part of a
// message, or one with a few other characters, counts when it can be no other one. Empty: unknown.
// Several: it is for a person to say which.
[[nodiscard]] QList<const SiteMessage *> siteMessagesIn(const RuleBook &rules, QStringView text);

// By id; null when there is none.
[[nodiscard]] const SiteMessage *siteMessage(const RuleBook &rules, const QString &id);

} // namespace beian
