// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsonobject.h>

namespace beian {

// What an independent parser (python3-icalendar) finds in a calendar or in one event: "name", its
// properties by their names, and "parts". Empty where it refuses it.
[[nodiscard]] QJsonObject readCalendar(const QByteArray &calendar);
// The parts with this name.
[[nodiscard]] QList<QJsonObject> partsOf(const QJsonObject &component, const QString &name);
// How long before the start its alarms are, in seconds.
[[nodiscard]] QList<int> alarmLeadsOf(const QJsonObject &event);

} // namespace beian
