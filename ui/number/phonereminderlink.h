// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

class QPushButton;

namespace beian {

class NumberSession;

// The way from a number to its reminder in the phone. The caller's layout takes ownership.
[[nodiscard]] QPushButton *makePhoneReminderLink(NumberSession &number, const QString &objectName);

} // namespace beian
