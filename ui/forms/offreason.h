// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

class QAbstractButton;
class QLabel;
class QWidget;

namespace beian {

// A button that is off says why, in words that are seen near it: Tab passes it by, and no tool tip comes up
// for it by keyboard. Screen readers read the reason with the button.

// On where `reason` is empty, else off. `shown` says the reason, among what else it says; it may be the
// button itself.
void setOff(QAbstractButton &button, const QString &reason, const QWidget &shown);
// The same with a line for this alone, which is hidden while the button is on.
void setOffBeside(QAbstractButton &button, const QString &reason, QLabel &line);
// Of a button that Qt itself puts on and off.
void tellOff(QAbstractButton &button, const QString &reason, const QWidget &shown);

// Where tests find it: properties of the button, the second with the widget that says it.
inline constexpr const char *offReasonProperty = "offReason";
inline constexpr const char *offShownProperty = "offShown";

} // namespace beian
