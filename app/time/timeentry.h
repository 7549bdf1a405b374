// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>

#include "app/support/result.h"

namespace beian {

// A moment as a person copies it from a phone, in Beijing time: "10:32", "下午 3:05", "昨天 10:32",
// "9月12日 10:32", "09-12 10:32", "2018-09-12 10:32" or ISO 8601 with an offset; in any width. A
// time alone is the latest one that is at most ten minutes after `now` (a phone can be ahead); a
// day without a year is the latest such day not after tomorrow. InvalidTime for anything else. The
// value is in UTC and can lie in the future.
[[nodiscard]] Result<QDateTime> parseTimeEntry(QStringView text, const QDateTime &now);

} // namespace beian
