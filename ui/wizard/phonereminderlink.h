// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

class QPushButton;

namespace beian {

class WizardSession;

// The way from a number to its reminder in the phone. `session` must outlive the button; the
// caller's layout takes ownership.
[[nodiscard]] QPushButton *makePhoneReminderLink(WizardSession &session, const QString &phone,
                                                 const QString &objectName);

} // namespace beian
