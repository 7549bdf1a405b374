// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>

#include "app/support/result.h"

namespace beian {

// A moment as a person typed it.
struct TimeEntry
{
    QDateTime instant; // in UTC; can lie in the future
    // A time alone that today still lies ahead, so that the instant is yesterday's: to be asked about.
    bool isYesterdayGuessed = false;
};

// A moment as a person copies it from a phone, in Beijing time: "10:32", "1032", "10.32", "10时32分",
// "下午 3:05", "3:05 PM", "昨天 10:32", "昨晚 9:30", "周六 10:32", "9月12日 10:32", "09-12 10:32",
// "Sep 12, 10:32", "2018-09-12 10:32", ISO 8601 with an offset; "刚才" and "5分钟前" count from `now`.
// In any width. A time alone is the latest one that is at most ten minutes after `now` (a phone can be
// ahead); a day without a year is the latest such day not after tomorrow; a day of the week is the
// latest such day. InvalidTime for anything else, its detail the text as it was read.
[[nodiscard]] Result<TimeEntry> readTimeEntry(QStringView text, const QDateTime &now);
// The instant of it alone.
[[nodiscard]] Result<QDateTime> parseTimeEntry(QStringView text, const QDateTime &now);

// A day without its time: "昨天", "11月28日". It is no time yet, and more than nothing.
[[nodiscard]] bool isDayAlone(QStringView text, const QDateTime &now);

} // namespace beian
