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
    const QString format = u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s;
    QDateTime site = QLocale::c().toDateTime(QString::fromLatin1(date.trimmed()), format);
    if (!site.isValid())
        return {};
    site = QDateTime(site.date(), site.time(), utcZone);
    return std::chrono::seconds(site.secsTo(machine));
}

} // namespace beian
