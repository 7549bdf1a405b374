// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

namespace beian {

// Input as an error may repeat it: what has digits could hold a document number or a code that was
// put in the wrong place, and becomes "…", like what is too long.
[[nodiscard]] QString repeatable(const QString &text);

} // namespace beian
