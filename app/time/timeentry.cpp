// SPDX-License-Identifier: MIT
#include "app/time/timeentry.h"

#include <chrono>
#include <optional>

#include <QtCore/qregularexpression.h>

#include "app/support/textfolding.h"
#include "app/time/beijingtime.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes clockTolerance{10};

std::optional<QTime> timeOf(const QRegularExpressionMatch &match)
{
    int hour = match.captured(u"hour"_s).toInt();
    const QString half = match.captured(u"half"_s);
    const bool isAfternoon = half == u"下午" || half == u"晚上";
    if (isAfternoon && hour < 12)
        hour += 12;
    if ((half == u"上午" || half == u"凌晨") && hour == 12)
        hour = 0;
    const QTime time(hour, match.captured(u"minute"_s).toInt(),
                     match.captured(u"second"_s).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

// The day that was named, or an invalid one; `now` decides what "yesterday" and no year mean.
QDate dayOf(const QRegularExpressionMatch &match, const QDateTime &now)
{
    const QDate today = beijingDate(now);
    const QString word = match.captured(u"word"_s);
    if (!word.isEmpty())
        return word == u"今天" ? today : today.addDays(word == u"昨天" ? -1 : -2);
    const int month = match.captured(u"month"_s).toInt();
    const int day = match.captured(u"day"_s).toInt();
    if (!match.captured(u"year"_s).isEmpty())
        return QDate(match.captured(u"year"_s).toInt(), month, day);
    const QDate thisYear(today.year(), month, day);
    return thisYear.isValid() && thisYear <= today.addDays(1) ? thisYear
                                                              : QDate(today.year() - 1, month, day);
}

} // namespace

Result<QDateTime> parseTimeEntry(QStringView text, const QDateTime &now)
{
    static const QRegularExpression pattern(
        u"^(?:(?<word>今天|昨天|前天)|(?:(?<year>\\d{4})[-/.年])?(?<month>\\d{1,2})[-/.月]"
        "(?<day>\\d{1,2})日?)?[ T]*"
        "(?<half>上午|下午|晚上|凌晨)? *(?<hour>\\d{1,2})[:点](?<minute>\\d{2})"
        "(?::(?<second>\\d{2}))?分?$"_s);
    const QString folded = foldToHalfWidth(text).trimmed();
    const QRegularExpressionMatch match = pattern.match(folded);
    if (!match.hasMatch())
        return parseInstant(folded);
    const std::optional<QTime> time = timeOf(match);
    if (!time)
        return Error{ErrorKind::InvalidTime, folded};
    const bool hasDay = !match.captured(u"word"_s).isEmpty() || !match.captured(u"day"_s).isEmpty();
    if (!hasDay) {
        const QDateTime today = fromBeijing(beijingDate(now), *time);
        // A phone can be some minutes ahead of this clock: that is no time of yesterday.
        return today <= now.addDuration(clockTolerance) ? today : today.addDays(-1);
    }
    const QDate day = dayOf(match, now);
    if (!day.isValid())
        return Error{ErrorKind::InvalidTime, folded};
    return fromBeijing(day, *time);
}

} // namespace beian
