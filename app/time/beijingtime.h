// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>

#include "app/support/result.h"

namespace beian {

// Beijing time is UTC+8 all year (no daylight saving since 1991), so no zone database is needed.

// The same instant, as Beijing reads it.
[[nodiscard]] QDateTime inBeijing(const QDateTime &instant);
// The instant at which Beijing's clocks show this date and time.
[[nodiscard]] QDateTime fromBeijing(QDate date, QTime time);
// The calendar day in Beijing at this instant.
[[nodiscard]] QDate beijingDate(const QDateTime &instant);

// "2018-09-13 10:32", in Beijing time, for people.
[[nodiscard]] QString beijingText(const QDateTime &instant);
// "2018-09-13T10:32:00+08:00", for programs.
[[nodiscard]] QString beijingIsoText(const QDateTime &instant);

// ISO 8601 date and time, "T" or one blank between them, seconds optional. Without an offset it is
// Beijing time. InvalidTime for anything else. The value is in UTC.
[[nodiscard]] Result<QDateTime> parseInstant(QStringView text);
// "2018-09-12", also with full-width digits or with / or . between, and with one digit for month
// or day, as spreadsheets write it ("2018/9/2"). InvalidDate for anything else.
[[nodiscard]] Result<QDate> parseDate(QStringView text);

} // namespace beian
