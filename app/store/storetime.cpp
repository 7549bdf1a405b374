// SPDX-License-Identifier: MIT
#include "app/store/storetime.h"

#include <chrono>

#include "app/store/sqlstatement.h"
#include "app/support/qtversion.h"

namespace beian {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A long holiday without the program is nothing unusual.
constexpr std::chrono::milliseconds usualPause = 24h * 14;
// Somebody sets the clock right, or another time zone wrong.
constexpr std::chrono::milliseconds usualStep = 24h;

} // namespace

Result<QDateTime> StoreTime::known()
{
    const auto instant = m_access.ask(u"SELECT known_at FROM upkeep"_s);
    if (!instant)
        return m_access.error();
    return instant->isNull() ? QDateTime()
                             : QDateTime::fromMSecsSinceEpoch(instant->toLongLong(), utcZone);
}

Result<void> StoreTime::begin(const QDateTime &now)
{
    const auto before = known();
    if (!before)
        return before.error();
    return before->isValid() ? Result<void>() : confirm(now);
}

Result<QDateTime> StoreTime::doubtAbout(const QDateTime &now)
{
    const auto before = known();
    if (!before || !before->isValid())
        return before;
    const qint64 passed = before->msecsTo(now);
    const bool isBelieved = passed >= -usualStep.count() && passed <= usualPause.count();
    return isBelieved ? QDateTime() : *before;
}

Result<QDateTime> StoreTime::forAges(const QDateTime &now)
{
    const auto doubt = doubtAbout(now);
    const auto before = known();
    if (!doubt || !before)
        return doubt ? before.error() : doubt.error();
    if (doubt->isValid())
        return QDateTime();
    return before->isValid() && before->msecsTo(now) > usualStep.count() ? *before : now;
}

Result<void> StoreTime::goOn(const QDateTime &now)
{
    const auto doubt = doubtAbout(now);
    const auto before = known();
    if (!doubt || !before)
        return doubt ? before.error() : doubt.error();
    // Not back: the next step ahead would look longer than it is.
    if (doubt->isValid() || (before->isValid() && *before >= now))
        return {};
    return confirm(now);
}

Result<void> StoreTime::confirm(const QDateTime &now)
{
    SqlStatement note(m_access, u"UPDATE upkeep SET known_at = ?"_s);
    if (!note.run({now.toMSecsSinceEpoch()}))
        return m_access.error();
    return {};
}

} // namespace beian
