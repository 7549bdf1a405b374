// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>

#include "app/support/result.h"

namespace beian {

// The day at the beginning of a text in which a person names a moment.
struct DayEntry
{
    QDate day; // invalid: none is named, or one that does not exist
    bool isNamed = false;
    qsizetype length = 0; // of what names it, with the blanks and commas after it
};

// Reads "昨天", "前日", "yesterday", "2018-09-12", "2018年9月12日", "09-12", "9月12日", "Sep 12", "12 Sep
// 2018", "周六" and "Saturday", or one of them and its day of the week ("9月12日 周三"), from `text`:
// folded to half width and in lower case. `today` decides what has no year: the latest such day that
// is not after tomorrow; a day of the week alone is the latest one.
[[nodiscard]] DayEntry readDayEntry(const QString &text, QDate today);

// A whole text that names a day and nothing else, in any of these ways, with / or . between, or as
// "20180912"; in any width. InvalidDate for anything else, and for a day that does not exist, its detail
// the text as it was read.
[[nodiscard]] Result<QDate> readDateEntry(QStringView text, QDate today);

} // namespace beian
