// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/deadlinecalendar.h"
#include "app/rules/rulebook.h"

namespace beian {

// What the calendar of a phone says of the deadline of a number whose SMS has come. The address is
// the one that works on the day of `now`, as on hand-outs.
[[nodiscard]] CalendarWords calendarWords(const FilingRecord &record, NumberId number,
                                          const RuleBook &rules, const QDateTime &now);

// "Subject (138****8000)": whose number it is.
[[nodiscard]] QString maskedNumberText(const FilingRecord &record, NumberId number);

} // namespace beian
