// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

namespace beian {

// What a forwarder hands over as JSON, {"from":"12381","content":"…","time":"…"}, as lines with a
// label each: sender and times first, then the text. An array gives one SMS after the other. Of
// values under names that no envelope has nothing is taken. `paste` itself where it is no JSON, or
// names no text. Pure.
[[nodiscard]] QString withoutJson(QStringView paste);

} // namespace beian
