// SPDX-License-Identifier: MIT
#include "app/site/sitereport.h"

#include <QtCore/qlocale.h>

#include "app/support/qtversion.h"

namespace beian {

using namespace Qt::StringLiterals;

std::optional<std::chrono::seconds> clockDifference(const QByteArray &date, const QByteArray &age,
                                                    const QDateTime &machine)
{
    if (age.toInt() > 0)
        return {};
    // Day and time are read each for itself: as a local time together, one that is skipped when
    // clocks are set forward would be moved by an hour.
    const QString text = QString::fromLatin1(date.trimmed());
    constexpr qsizetype dayLength = 16; // "Mon, 23 Nov 2026"
    const QDate day = QLocale::c().toDate(text.left(dayLength), u"ddd, dd MMM yyyy"_s);
    const QTime time = QTime::fromString(text.mid(dayLength), u" HH:mm:ss 'GMT'"_s);
    if (!day.isValid() || !time.isValid())
        return {};
    return std::chrono::seconds(QDateTime(day, time, utcZone).secsTo(machine));
}

} // namespace beian
