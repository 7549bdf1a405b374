// SPDX-License-Identifier: MIT
#include "app/time/timeentry.h"

#include <chrono>
#include <optional>

#include <QtCore/qregularexpression.h>

#include "app/support/textfolding.h"
#include "app/time/beijingtime.h"
#include "app/time/dayentry.h"
#include "app/time/halfofday.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes clockTolerance{10};

// The whole of `text` is a time of day; invalid: it is none.
QTime timeIn(const QString &text)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        u"(?<before>"_s + halfBeforePattern()
        + u")? *(?:(?<hour>\\d{1,2}) *(?:[:.点點时時] *(?<minute>\\d{1,2})"
          "(?: *(?:[:.]|分) *(?<second>\\d{2})秒?)?分?|[点點时時](?<word>半|整)?)"
          "|(?<compact>\\d{3,4})) *(?<after>"_s
        + halfBehindPattern() + u")?"_s));
    const QRegularExpressionMatch match = pattern.match(text);
    const QString compact = match.captured(u"compact"_s);
    const QString minute = compact.isEmpty() ? match.captured(u"minute"_s) : compact.right(2);
    const QString hour = compact.isEmpty() ? match.captured(u"hour"_s) : compact.chopped(2);
    const bool isHalf = match.captured(u"word"_s) == u"半";
    const bool isDigital = !text.contains(QRegularExpression(u"[点點时時]"_s));
    if (!match.hasMatch() || (isDigital && minute.size() != 2))
        return {};
    const int named =
        hourOfDay(hour.toInt(), match.captured(u"before"_s), match.captured(u"after"_s));
    return QTime(named, isHalf ? 30 : minute.toInt(), match.captured(u"second"_s).toInt());
}

// "刚才", "5分钟前": counted back from `now`, to the minute.
std::optional<QDateTime> countedBack(const QString &text, const QDateTime &now)
{
    static const QRegularExpression justNow(
        QRegularExpression::anchoredPattern(u"刚才|刚刚|刚|现在|just now|now"_s));
    static const QRegularExpression ago(QRegularExpression::anchoredPattern(
        u"(?:(\\d{1,4})|半) *个?(?:(分钟?|min(?:ute)?s?)|小时|钟头|hours?|hrs?|h) *(?:之前|以前|前|ago)"_s));
    int minutes = 0;
    if (!justNow.match(text).hasMatch()) {
        const QRegularExpressionMatch match = ago.match(text);
        const bool isHalf = match.hasMatch() && !match.hasCaptured(1);
        if (!match.hasMatch() || (isHalf && match.hasCaptured(2)))
            return std::nullopt;
        minutes = isHalf ? 30 : match.captured(1).toInt() * (match.hasCaptured(2) ? 1 : 60);
    }
    const QDateTime at = inBeijing(now.addSecs(-60LL * minutes));
    return fromBeijing(at.date(), QTime(at.time().hour(), at.time().minute()));
}

TimeEntry timeAlone(QTime time, const QDateTime &now)
{
    const QDateTime today = fromBeijing(beijingDate(now), time);
    // A phone can be some minutes ahead of this clock: that is no time of yesterday.
    if (today <= now.addDuration(clockTolerance))
        return {today, false};
    return {today.addDays(-1), true};
}

QString readable(QStringView text)
{
    return foldToHalfWidth(text).simplified();
}

// "10:32 昨天" as "昨天 10:32".
QString withDayInFront(const QString &text)
{
    static const QRegularExpression behind(QRegularExpression::anchoredPattern(
        u"(?<time>[0-9].*?)[ ,]*(?<day>[今昨前][天日]|today|yesterday)"_s));
    const QRegularExpressionMatch match = behind.match(text);
    return match.hasMatch() ? match.captured(u"day"_s) + u' ' + match.captured(u"time"_s) : text;
}

} // namespace

Result<TimeEntry> readTimeEntry(QStringView text, const QDateTime &now)
{
    const QString folded = readable(text);
    const QString lower = withDayInFront(folded.toLower());
    if (const auto instant = countedBack(lower, now))
        return TimeEntry{*instant, false};
    // First, since "11.28" is a time as long as none follows.
    if (const QTime alone = timeIn(lower); alone.isValid())
        return timeAlone(alone, now);
    const DayEntry day = readDayEntry(lower, beijingDate(now));
    const QTime time = timeIn(lower.sliced(day.length));
    if (time.isValid() && day.day.isValid())
        return TimeEntry{fromBeijing(day.day, time), false};
    const Result<QDateTime> instant = parseInstant(folded);
    if (!instant)
        return instant.error();
    return TimeEntry{*instant, false};
}

Result<QDateTime> parseTimeEntry(QStringView text, const QDateTime &now)
{
    const Result<TimeEntry> entry = readTimeEntry(text, now);
    if (!entry)
        return entry.error();
    return entry->instant;
}

bool isDayAlone(QStringView text, const QDateTime &now)
{
    const QString lower = readable(text).toLower();
    const DayEntry day = readDayEntry(lower, beijingDate(now));
    return day.isNamed && day.day.isValid() && day.length == lower.size();
}

} // namespace beian
