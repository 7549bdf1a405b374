// SPDX-License-Identifier: MIT
#pragma once

#include "app/site/sitereport.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace beian {

// What a check of the site found, in words.

// Short, for the badge: "Reachable · 0.4 s".
[[nodiscard]] QString siteBadgeText(const SiteReport &report);
[[nodiscard]] Tone toneOf(const SiteReport &report);

// One line of the four.
[[nodiscard]] QString siteStepName(SiteStep step);
[[nodiscard]] QString siteStepText(SiteStep step, const SiteReport &report);
[[nodiscard]] Tone toneOf(StepResult result);
[[nodiscard]] Glyph glyphOf(StepResult result);

// What the person should know and do next: about the trouble, else about a clock that is wrong.
// Both empty where all is well.
struct SiteAdvice
{
    QString title;
    QString text;
};
[[nodiscard]] SiteAdvice siteAdvice(const SiteReport &report);

} // namespace beian
