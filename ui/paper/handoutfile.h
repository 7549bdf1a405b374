// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/handout.h"

namespace beian {

// What a PDF of these hand-outs is called where nobody says otherwise, without a folder:
// "告知单 陈先生 2026-11-23.pdf". Takes at least one hand-out.
[[nodiscard]] QString proposedPdfName(const QList<Handout> &handouts);

} // namespace beian
