// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qsize.h>

class QWidget;

namespace beian {

// What a window can have of its screen, within its frame and below the bar of its title.
[[nodiscard]] QSize roomFor(const QWidget &window);

// The size of a window goes by its type. It has what it was opened with, in proportion; where a person made
// it wider or higher, or less so, it has the person's size from then on. Smaller type makes that smaller only
// down to what the window was opened with, which is what its content asks for.

// The size that a window opens with: `wanted`, as far as its screen has room for it. Large type on
// a small screen wants more than there is; what is in the window scrolls then.
void resizeWithin(QWidget &window, const QSize &wanted);
// The same for a window that a person left with the size `left`, with type of which 100 steps of the grid had
// `grid` pixels.
void resizeAsLeft(QWidget &window, const QSize &wanted, const QSize &left, int grid);
// It needs this height now; it may have more.
void growWithin(QWidget &window, int height);

// What it should have with the type of now. A small screen may give less.
[[nodiscard]] QSize wantedSize(const QWidget &window);
// Before the size of the type changes: a window that was not opened by the above has the size of now.
void rememberSize(QWidget &window);
// After it changed: gives the window what it should have now, and keeps it on its screen.
void rescaleWindow(QWidget &window);

} // namespace beian
