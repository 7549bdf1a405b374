// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qnamespace.h>
#include <QtCore/qtimezone.h>

// What Qt 6.4 and newer Qt spell in different ways, each with its reason. Nowhere else in app/ is
// the version of Qt asked; what is here goes when the oldest Qt knows the new way.
namespace beian {

// UTC for whatever makes a QDateTime. The zone came with Qt 6.5; Qt 6.9 deprecates the other. What
// the older QTimeZone::utc() makes is another kind of time, whose timeSpec() is not Qt::UTC.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
inline constexpr auto utcZone = QTimeZone::UTC;
#else
inline constexpr auto utcZone = Qt::UTC;
#endif

} // namespace beian
