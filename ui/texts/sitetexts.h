// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

#include "app/record/siteoutcome.h"
#include "app/verification/budget.h"
#include "ui/theme/theme.h"

namespace beian {

// What the site still allows, and what its answers mean, in words.

// "4 of 5 inputs left"; where the figure is only reported it says so.
[[nodiscard]] QString attemptsText(const Budget &budget);
[[nodiscard]] QString resendsText(const Budget &budget);
// Both in one line.
[[nodiscard]] QString budgetsText(const Budget &attempts, const Budget &resends);
// What a click that copied shows for as long as it lies on the clipboard.
[[nodiscard]] QString copiedText(std::chrono::seconds left);
// Why nothing is copied once every input is used up.
[[nodiscard]] QString noInputLeftText();
[[nodiscard]] Tone toneOf(AttemptStage stage);

[[nodiscard]] Tone toneOf(SiteMessageEffect effect);
// Asked before an answer that does not fit is taken over. Not for None.
struct ConflictText
{
    QString title;
    QString text;
    QString site; // to believe the site
    QString here; // to keep what is noted here
};
[[nodiscard]] ConflictText conflictText(AnswerConflict conflict);

} // namespace beian
