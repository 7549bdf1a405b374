// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtCore/qcoreevent.h>

#include "app/support/words.h"

class QWidget;

namespace beian {

// Runs `set` now, and again with every change of the language while `owner` lives: what shows texts
// that are not refreshed otherwise. What it touches lives as long as `owner`.
void keepTexts(QWidget *owner, const std::function<void()> &set);

// The same for what is computed from the size of the type or drawn in colours of the theme.
// Distances of the grid in layouts, sizes of icons, least and greatest sizes, but for the least one of a
// window, follow by themselves: rescaleGrid().
void keepLook(QWidget *owner, const std::function<void()> &set);

// Sent to every widget once a new theme or size of the type holds everywhere.
[[nodiscard]] QEvent::Type lookChangeEvent();

} // namespace beian
