// SPDX-License-Identifier: MIT
#pragma once

#include "app/record/filingrecord.h"
#include "app/reminders/reminder.h"

namespace beian {

// What happened or comes near, as the title of a message.
[[nodiscard]] QString reminderTitle(ReminderKind kind);
// Which filing and number: "陈先生 · 浙江 · 主体负责人（尾号 8000）".
[[nodiscard]] QString reminderText(const Reminder &reminder, const FilingRecord &record,
                                   const RuleBook &rules, bool isMasked);

} // namespace beian
