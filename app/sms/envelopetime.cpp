// SPDX-License-Identifier: MIT
#include "app/sms/smsenvelope.h"

#include <QtCore/qregularexpression.h>

#include "app/support/qtversion.h"
#include "app/time/timeentry.h"

using namespace Qt::StringLiterals;

namespace beian {

namespace {

// "28 Nov 2026 at 10:20" and "Nov 28, 2026, 10:20 AM" with the year first.
QString withMonthInDigits(const QString &time)
{
    static const QRegularExpression shape(
        u"^(?:(?<day>[0-9]{1,2}) (?<month>[A-Z]{3})[a-z]*\\.?|(?<month2>[A-Z]{3})[a-z]*\\.? "
        "(?<day2>[0-9]{1,2})),? (?<year>[0-9]{4}),?(?: at)? ?(?<rest>.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(time);
    const QString name = (match.captured(u"month"_s) + match.captured(u"month2"_s)).toLower();
    const qsizetype place = QStringView(u"janfebmaraprmayjunjulaugsepoctnovdec").indexOf(name);
    if (!match.hasMatch() || place % 3 != 0)
        return time;
    return u"%1-%2-%3 %4"_s.arg(match.captured(u"year"_s), QString::number(place / 3 + 1),
                                match.captured(u"day"_s) + match.captured(u"day2"_s),
                                match.captured(u"rest"_s));
}

// Without what machines add to a time: fractions of a second, and the zone where it is Beijing's.
QString plainTime(QString time)
{
    static const QRegularExpression fraction(u"(?<=:[0-9]{2})[.,][0-9]+"_s);
    static const QRegularExpression beijing(
        u" *[(]?(?:(?:GMT|UTC) ?\\+0?8(?::?00)?|CST|北京时间)[)]?|(?<=[0-9]) \\+08:?00$"_s);
    return withMonthInDigits(time.remove(fraction).remove(beijing).simplified());
}

} // namespace

QDateTime envelopeTime(const QString &time, const QDateTime &now)
{
    static const QRegularExpression epoch(QRegularExpression::anchoredPattern(u"1[0-9]{12}"_s));
    static const QRegularExpression year(u"(?:19|20)[0-9]{2} ?[-/.年]"_s);
    static const QRegularExpression longest(QRegularExpression::anchoredPattern(u".{4,60}"_s));
    const QString trimmed = time.trimmed();
    if (epoch.match(trimmed).hasMatch())
        return QDateTime::fromMSecsSinceEpoch(trimmed.toLongLong(), utcZone);
    if (!longest.match(trimmed).hasMatch())
        return {};
    const QString plain = plainTime(trimmed);
    if (!now.isValid() && !year.match(plain).hasMatch())
        return {};
    const Result<QDateTime> instant = parseTimeEntry(plain, now);
    return instant ? *instant : QDateTime();
}

} // namespace beian
