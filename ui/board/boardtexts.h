// SPDX-License-Identifier: MIT
#pragma once

#include "app/record/recordsummary.h"
#include "app/rules/rulebook.h"
#include "ui/theme/theme.h"

namespace beian {

// What the board says about a filing, in words; its name is in ui/texts/filingnames.h.

// "陈先生 · 浙江 · 首次备案"
[[nodiscard]] QString titleText(const FilingRecord &record, const RuleBook &rules);
[[nodiscard]] QString provinceText(const FilingRecord &record, const RuleBook &rules);
[[nodiscard]] QString typeText(const FilingRecord &record, const RuleBook &rules);
// "1 / 2"; "—" while no SMS of it has come.
[[nodiscard]] QString verifiedText(const RecordSummary &summary);
// The time left, or the state in a word.
[[nodiscard]] QString timeText(const RecordSummary &summary);
// What to do next. `now` for how long somebody waits already.
[[nodiscard]] QString nextStepText(const NextStep &step, const QDateTime &now);
// The whole row in one sentence, for screen readers and the clipboard.
[[nodiscard]] QString rowText(const FilingRecord &record, const RecordSummary &summary,
                              const RuleBook &rules, bool isMasked);
// "备注：…". `note` is not empty.
[[nodiscard]] QString noteText(const QString &note);
// A line of the history, without its time; in a center with the counter.
[[nodiscard]] QString eventText(const FilingEvent &event, ServiceKind service, const RuleBook &rules);
// "主体负责人（尾号 8000）"
[[nodiscard]] QString numberText(const FilingRecord &record, NumberId number);

[[nodiscard]] Tone toneOf(const RecordSummary &summary);
// The part of 24 hours that is left, 0 to 1; full for what is over, well or badly.
[[nodiscard]] double ringFraction(const RecordSummary &summary);

} // namespace beian
