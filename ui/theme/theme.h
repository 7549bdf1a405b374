// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

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
    double scale = 1.0; // of the system's type size; 1.25 and 1.5 at counters
};

// Sets type size, palette and style sheet of the whole program. Call it once, before the first
// window.
void applyTheme(QApplication &application, const ThemeOptions &options);

// `steps` of the spacing grid (4 pixels at 100 %), derived from the height of the type.
[[nodiscard]] int gap(int steps);

// Marks a widget for the style sheet: its tone, or another property that a rule selects by.
void setTone(QWidget *widget, Tone tone);
void setStyleMark(QWidget *widget, const char *property, const QVariant &value);

} // namespace beian
