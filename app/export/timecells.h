// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qdatetime.h>
#include <QtCore/qstring.h>

namespace beian {

struct TimeOfDay
{
    QTime time;
    std::optional<int> offset; // seconds east of Greenwich, where the text names them
};

// Of what follows a date: "13:42:05", 下午1:42, "T16:00:00.000Z", "08:05 (UTC+8)". CST is China's. Empty
// where it is no time.
[[nodiscard]] std::optional<TimeOfDay> timeIn(const QString &text);

} // namespace beian
