// SPDX-License-Identifier: MIT
#include "app/export/timecells.h"

#include <QtCore/qregularexpression.h>

namespace beian {

using namespace Qt::StringLiterals;

std::optional<TimeOfDay> timeIn(const QString &text)
{
    static const QRegularExpression shape(
        u"\\AT?\\s*(?<half>上午|下午|晚上|凌晨|中午|am|pm)?\\s*(?<hour>[0-9]{1,2})\\s*[:时点]\\s*"
        "(?:(?<minute>[0-9]{1,2})\\s*分?)?(?::?\\s*(?<second>[0-9]{2})(?:[.,](?<part>[0-9]+))?秒?)?"
        "\\s*(?<after>am|pm)?\\s*(?:(?<zone>z|utc|gmt|北京时间|cst)"
        "|[(]?(?:utc|gmt)?(?<sign>[+-])(?<hours>[0-9]{1,2})(?::?(?<minutes>[0-9]{2}))?[)]?"
        "(?:\\s*(?:cst|[(][^()]*[)]))?)?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(u"hour"_s).toInt();
    const QString half = (match.captured(u"half"_s) + match.captured(u"after"_s)).toLower();
    const bool isLater = half == u"下午" || half == u"晚上" || half == "pm"_L1;
    if ((isLater || (half == u"中午" && hour < 3)) && hour < 12)
        hour += 12;
    if ((half == u"上午" || half == u"凌晨" || half == "am"_L1) && hour == 12)
        hour = 0;
    TimeOfDay result{
        QTime(hour, match.captured(u"minute"_s).toInt(), match.captured(u"second"_s).toInt()),
        std::nullopt};
    const QString zone = match.captured(u"zone"_s).toLower();
    if (zone == "z"_L1 || zone == "utc"_L1 || zone == "gmt"_L1)
        result.offset = 0;
    else if (const QString sign = match.captured(u"sign"_s); !sign.isEmpty())
        result.offset = (sign == "-"_L1 ? -60 : 60)
            * (match.captured(u"hours"_s).toInt() * 60 + match.captured(u"minutes"_s).toInt());
    return result.time.isValid() ? std::optional(result) : std::nullopt;
}

} // namespace beian
