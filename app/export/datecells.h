// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qdatetime.h>

#include "app/support/result.h"

namespace beian {

// Dates as people and spreadsheets have them in a cell. What could be another day as well is
// refused, never guessed: a year of two digits, "10/05/2026", a day without its year, a weekday
// that is not that day's.

// The day in Beijing: "2026-11-02", "2026/11/2 13:42", "2026年11月2日 星期一", "2 Nov 2026",
// "2026-11-01T17:00:00Z" (which is the 2nd there), or the serial number of a spreadsheet, days
// since the end of 1899, "46328.57". InvalidDate with the cell's text, as far as it is no secret;
// ImportWeekdayWrong where it is a date with the weekday of another one.
[[nodiscard]] Result<QDate> parseDateCell(const QString &text);

// A moment with its year in Beijing time, also as a serial number; without a time it is the day's
// beginning. Empty for anything else.
[[nodiscard]] std::optional<QDateTime> parseMomentCell(const QString &text, const QDateTime &now);

// On which the rules for filings came into force: 非经营性互联网信息服务备案管理办法, order 33 of the
// Ministry of Information Industry, article 33.
[[nodiscard]] QDate firstFilingDay();

} // namespace beian
