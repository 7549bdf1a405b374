// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qsize.h>

class QWidget;

namespace beian {

// What a window can have of its screen, within its frame and below the bar of its title.
[[nodiscard]] QSize roomFor(const QWidget &window);
// The size that a window opens with: `wanted`, as far as its screen has room for it. Large type on
// a small screen wants more than there is; what is in the window scrolls then.
void resizeWithin(QWidget &window, const QSize &wanted);
// What it should have, in heights of the type: as it was opened, or as a person made it since. A small screen
// may give less.
[[nodiscard]] QSizeF wantedSize(const QWidget &window);
// Larger type needs more of the screen: gives the window what it should have now, and keeps it on its screen.
void rescaleWindow(QWidget &window, const QSizeF &wanted);

} // namespace beian
