// SPDX-License-Identifier: MIT
#include "app/time/timeentry.h"

#include <chrono>
#include <optional>

#include <QtCore/qregularexpression.h>

#include "app/support/textfolding.h"
#include "app/time/beijingtime.h"
#include "app/time/dayentry.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes clockTolerance{10};

enum class Half { None, Morning, Noon, Afternoon, Night };

Half halfOf(const QString &word)
{
    if (word.isEmpty())
        return Half::None;
    if (word.startsWith(u'a') || word == u"上午" || word == u"凌晨" || word.startsWith(u'早')
        || word.startsWith(u'清') || word == u"晨")
        return Half::Morning;
    if (word == u"中午" || word == u"正午")
        return Half::Noon;
    return word.startsWith(u'晚') ? Half::Night : Half::Afternoon;
}

// -1: this half of the day has no such hour. What has 24 hours needs no word: "下午 15:05" is 15:05.
int hourOf(int hour, Half half)
{
    switch (half) {
    case Half::None:
        return hour;
    case Half::Morning:
        return hour > 12 ? -1 : hour % 12;
    case Half::Noon:
        return hour < 3 ? hour + 12 : hour;
    case Half::Afternoon:
        return hour < 12 ? hour + 12 : hour;
    case Half::Night: // "晚上 12:10" is of this day for some and of the next for others
        return hour == 12 ? -1 : hour < 12 ? hour + 12 : hour;
    }
    Q_UNREACHABLE();
}

// The whole of `text` is a time of day; invalid: it is none.
QTime timeIn(const QString &text)
{
    static const QString halfBefore =
        u"(?<before>上午|凌晨|清晨|早上|早晨|早|晨|中午|正午|下午|午后|傍晚|晚上|晚间|晚|[ap]\\.?m\\.?)"_s;
    static const QString halfAfter = u"(?<after>[ap]\\.?m\\.?)"_s;
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        halfBefore
        + u"? *(?:(?<hour>\\d{1,2}) *(?:[:.点點时時] *(?<minute>\\d{1,2})"
          "(?: *(?:[:.]|分) *(?<second>\\d{2})秒?)?分?|[点點时時](?<word>半|整)?)"
          "|(?<compact>\\d{3,4})) *"_s
        + halfAfter + u'?'));
    const QRegularExpressionMatch match = pattern.match(text);
    const QString compact = match.captured(u"compact"_s);
    const QString minute = compact.isEmpty() ? match.captured(u"minute"_s) : compact.right(2);
    const QString hour = compact.isEmpty() ? match.captured(u"hour"_s) : compact.chopped(2);
    const bool isHalf = match.captured(u"word"_s) == u"半";
    const bool isDigital = !text.contains(QRegularExpression(u"[点點时時]"_s));
    if (!match.hasMatch() || (isDigital && minute.size() != 2))
        return {};
    const Half before = halfOf(match.captured(u"before"_s));
    const Half after = halfOf(match.captured(u"after"_s));
    const int named = hourOf(hour.toInt(), before != Half::None ? before : after);
    // "下午3:40 PM" says the same twice, "上午3:40 PM" two things.
    if (after != Half::None && hourOf(hour.toInt(), after) != named)
        return {};
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
