// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qsize.h>

class QWidget;

namespace beian {

// The size of a window goes by its type: it has what it was opened with, or what a person made it since, in
// proportion. Smaller type makes a person's size smaller only down to what the window opens with, which is
// what its content needs.

// What a window can have of its screen, within its frame and below the bar of its title.
[[nodiscard]] QSize roomFor(const QWidget &window);
// The size that a window opens with: `wanted`, as far as its screen has room for it. Large type on
// a small screen wants more than there is; what is in the window scrolls then.
void resizeWithin(QWidget &window, const QSize &wanted);
// The same for a window that was left with the size `left` when the grid had `grid` pixels: see gridPixels().
void resizeAsLeft(QWidget &window, const QSize &wanted, const QSize &left, double grid);
// What it should have with the type of now. A small screen may give less.
[[nodiscard]] QSize wantedSize(const QWidget &window);

// The window has another size now that a person gave it, by its edge.
void takeOwnSize(QWidget &window);
// What the size of a window goes by.
struct SizeOfWindow
{
    QSizeF opened; // in heights of the type
    QSize own; // as a person made it, in pixels; invalid: a person did not
    double grid = 0; // of then
};
// Before the size of the type changes: while it does, the content asks for sizes of its own. What was not told by
// the above is what the window has now.
[[nodiscard]] SizeOfWindow sizeBefore(const QWidget &window);
// After it: gives the window what it should have now, and keeps it on its screen.
void rescaleWindow(QWidget &window, const SizeOfWindow &before);

} // namespace beian
