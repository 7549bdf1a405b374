// SPDX-License-Identifier: MIT
#include "app/time/beijingtime.h"

#include <optional>

#include <QtCore/qregularexpression.h>

#include "app/support/qtversion.h"
#include "app/support/textfolding.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr int beijingOffset = 8 * 60 * 60;
// No zone of the world is further from UTC.
constexpr int widestOffset = 14 * 60 * 60;

// Seconds east of UTC that "Z", "+08:00", "+0800" or "+08" mean; Beijing's for no text.
std::optional<int> offsetOf(const QRegularExpressionMatch &match)
{
    const QString zone = match.captured(u"zone");
    if (zone.isEmpty())
        return beijingOffset;
    if (zone.compare("z"_L1, Qt::CaseInsensitive) == 0)
        return 0;
    const int minutes = match.captured(u"offsetMinutes").toInt();
    const int seconds = (match.captured(u"offsetHours").toInt() * 60 + minutes) * 60;
    if (minutes > 59 || seconds > widestOffset)
        return std::nullopt;
    return zone.startsWith(u'-') ? -seconds : seconds;
}

QTime timeOf(const QRegularExpressionMatch &match)
{
    // "5" after the point is 500 ms; what is finer than a millisecond is cut.
    const QString fraction = match.captured(u"fraction").left(3).leftJustified(3, u'0');
    return QTime(match.captured(u"hour").toInt(), match.captured(u"minute").toInt(),
                 match.captured(u"second").toInt(), fraction.toInt());
}

} // namespace

QDateTime inBeijing(const QDateTime &instant)
{
    return instant.toOffsetFromUtc(beijingOffset);
}

QDateTime fromBeijing(QDate date, QTime time)
{
    return QDateTime(date, time, utcZone).addSecs(-beijingOffset);
}

QDate beijingDate(const QDateTime &instant)
{
    return inBeijing(instant).date();
}

QString beijingText(const QDateTime &instant)
{
    return inBeijing(instant).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString beijingIsoText(const QDateTime &instant)
{
    return inBeijing(instant).toString(Qt::ISODate);
}

Result<QDateTime> parseInstant(QStringView text)
{
    static const QRegularExpression shape(
        u"\\A(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ](?<hour>[0-9]{2}):(?<minute>[0-9]{2})"
        "(?::(?<second>[0-9]{2})(?:[.,](?<fraction>[0-9]{1,9}))?)?"
        "(?<zone>[Zz]|[+-](?<offsetHours>[0-9]{2})(?::?(?<offsetMinutes>[0-9]{2}))?)?\\z"_s);

    const Error error{ErrorKind::InvalidTime, text.toString()};
    const QRegularExpressionMatch match = shape.match(foldToHalfWidth(text).trimmed());
    if (!match.hasMatch())
        return error;
    const QDate date = QDate::fromString(match.captured(u"date"), Qt::ISODate);
    const QTime time = timeOf(match);
    const std::optional<int> offset = offsetOf(match);
    if (!date.isValid() || !time.isValid() || !offset)
        return error;
    return QDateTime(date, time, utcZone).addSecs(-*offset);
}

Result<QDate> parseDate(QStringView text)
{
    static const QRegularExpression shape(
        u"\\A(?<year>[0-9]{4})(?<mark>[-/.])(?<month>[0-9]{1,2})\\k<mark>(?<day>[0-9]{1,2})\\z"_s);

    const QRegularExpressionMatch match = shape.match(foldToHalfWidth(text).trimmed());
    const QDate date(match.captured(u"year").toInt(), match.captured(u"month").toInt(),
                     match.captured(u"day").toInt());
    if (!match.hasMatch() || !date.isValid())
        return Error{ErrorKind::InvalidDate, text.toString()};
    return date;
}

} // namespace beian
