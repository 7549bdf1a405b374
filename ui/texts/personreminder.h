// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/handout.h"
#include "app/rules/rulebook.h"

namespace beian {

// What somebody is sent who has to verify, by WeChat or as an SMS: who, until when, where and which
// characters. Like a hand-out it holds no code, no full number and nothing of a document but its kind.

// The wording in the language of the program, with its fields in braces.
[[nodiscard]] QString standardReminder();
// The fields that a wording can have, as that language calls them: "{deadline}".
[[nodiscard]] QStringList reminderFields();
// `wording` with its fields, in either language, filled in for one of `handout.numbers`. The standard
// one when it is empty. Braces around anything else stay as they are.
[[nodiscard]] QString personReminder(const Handout &handout, qsizetype number,
                                     const RuleBook &rules, const QString &wording);

} // namespace beian
