// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "app/outcome/outcomereport.h"

namespace beian {

// "2026-11", "Q4 2026", "2026".
[[nodiscard]] QString spanTitle(const DaySpan &span, ReportLength length);
// A row of the report: "2026-11-29", "11-23 to 11-29", "2026-11".
[[nodiscard]] QString stepName(const DaySpan &step, ReportStep kind);
// The same under its bar, as short as it can be: "29", "11-23", "11".
[[nodiscard]] QString stepMark(const DaySpan &step, ReportStep kind);
// "2 h 14 min"; a dash for none.
[[nodiscard]] QString durationText(const std::optional<std::chrono::seconds> &duration);
// "97.8 %"; a dash where there is no whole.
[[nodiscard]] QString shareText(int part, int whole);
[[nodiscard]] QString causeName(ReturnCause cause);
// In a sentence: when a submission counts so.
[[nodiscard]] QString causeMeaning(ReturnCause cause);
// The same for what each submission can become.
[[nodiscard]] QString begunMeaning();
[[nodiscard]] QString inTimeMeaning();
[[nodiscard]] QString lateMeaning();
[[nodiscard]] QString returnedMeaning();
[[nodiscard]] QString medianMeaning();
[[nodiscard]] QString slowTenthMeaning();

} // namespace beian
