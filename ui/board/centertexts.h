// SPDX-License-Identifier: MIT
#pragma once

#include "app/center/centerstate.h"
#include "app/record/filingrecord.h"
#include "ui/theme/icons.h"

namespace beian {

// What the board says where counters share their filings. Names of counters are foreign text.

// "三号窗口正在办理"
[[nodiscard]] QString atWorkText(const QString &counter);
// The cell: a name, or a stroke.
[[nodiscard]] QString responsibleText(const FilingRecord &record);
// Read aloud: "responsible: 三号窗口".
[[nodiscard]] QString responsibleSpoken(const FilingRecord &record);
// Of a row, until somebody has looked.
[[nodiscard]] QString gaveWayHint();

// The line below the rows: what is kept on this machine only, what is with the center, whether it is
// reached, and that its other end is not proved. Empty without a center.
[[nodiscard]] QString centerLineText(const CenterState &state, const QDateTime &now);
[[nodiscard]] Tone centerTone(const CenterState &state);
[[nodiscard]] Glyph centerGlyph(const CenterState &state);

} // namespace beian
