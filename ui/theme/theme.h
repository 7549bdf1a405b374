// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

#include "ui/theme/grid.h"

class QApplication;
class QWidget;

namespace beian {

enum class ThemeMode {
    System, // light or dark as the system is; its high contrast wins
    Light,
    Dark,
};

// The meaning of a coloured part. Words and an icon always say the same.
enum class Tone {
    Neutral,
    Accent,
    Good,
    Warn,
    Bad,
};

struct ThemeOptions
{
    ThemeMode mode = ThemeMode::System;
    double scale = 1.0; // of the system's type size; 1.25, 1.5 and 2 at counters
};

// Sets type size, palette and style sheet of the whole program, in windows that are open, too:
// their distances follow (rescaleGrid()), and keepLook() runs again. Does nothing where all is so
// already.
void applyTheme(QApplication &application, const ThemeOptions &options);

// Marks a widget for the style sheet: its tone, or another property that a rule selects by.
void setTone(QWidget *widget, Tone tone);
void setStyleMark(QWidget *widget, const char *property, const QVariant &value);

} // namespace beian
