// SPDX-License-Identifier: MIT
#include "app/export/timecells.h"

#include <QtCore/qregularexpression.h>

#include "app/time/halfofday.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &shapeOfTime()
{
    static const QRegularExpression shape(
        u"\\AT?\\s*(?<before>"_s + halfBeforePattern()
            + u")?\\s*(?<hour>[0-9]{1,2})\\s*[:时点]\\s*"
              "(?:(?<minute>[0-9]{1,2})\\s*分?)?(?::?\\s*(?<second>[0-9]{2})(?:[.,][0-9]+)?秒?)?"
              "\\s*(?<behind>"_s
            + halfBehindPattern()
            + u")?\\s*(?:(?<zone>z|utc|gmt|北京时间|cst)"
              "|[(]?(?:utc|gmt)?(?<sign>[+-])(?<hours>[0-9]{1,2})(?::?(?<minutes>[0-9]{2}))?[)]?"
              "(?:\\s*(?:cst|[(][^()]*[)]))?)?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return shape;
}

// Those that clocks anywhere have, from -12:00 to +14:00.
bool isOffset(int seconds)
{
    constexpr int hour = 60 * 60;
    return seconds >= -12 * hour && seconds <= 14 * hour;
}

} // namespace

std::optional<TimeOfDay> timeIn(const QString &text)
{
    const QRegularExpressionMatch match = shapeOfTime().match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](const QString &name) { return match.captured(name).toInt(); };
    const int hour = hourOfDay(number(u"hour"_s), match.captured(u"before"_s).toLower(),
                               match.captured(u"behind"_s).toLower());
    TimeOfDay result{QTime(hour, number(u"minute"_s), number(u"second"_s)), std::nullopt};
    const QString zone = match.captured(u"zone"_s).toLower();
    if (zone == "z"_L1 || zone == "utc"_L1 || zone == "gmt"_L1)
        result.offset = 0;
    else if (const QString sign = match.captured(u"sign"_s); !sign.isEmpty())
        result.offset =
            (sign == "-"_L1 ? -60 : 60) * (number(u"hours"_s) * 60 + number(u"minutes"_s));
    const bool isTime =
        result.time.isValid() && isOffset(result.offset.value_or(0)) && number(u"minutes"_s) < 60;
    return isTime ? std::optional(result) : std::nullopt;
}

} // namespace beian
