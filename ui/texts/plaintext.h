// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

class QWidget;

namespace beian {

// Text of a person, a file, an SMS or a site, and texts of our own that hold such, are shown plain.
// What controls is taken out by app/support/repeatable.h; this is the one place that decides for
// windows.

// `text` for what guesses whether it is marked up: tooltips and messages of the system. It reads the
// same and is never taken for rich text. A very long one is cut.
[[nodiscard]] QString plainText(const QString &text);
// The same for a tooltip, which breaks no line of its own: a long one is broken here.
[[nodiscard]] QString plainToolTip(const QString &text);
// The tooltip of the widget says this, plainly.
void setPlainToolTip(QWidget &widget, const QString &text);

} // namespace beian
