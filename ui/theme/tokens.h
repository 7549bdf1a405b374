// SPDX-License-Identifier: MIT
#pragma once

#include <QtGui/qcolor.h>
#include <QtGui/qpalette.h>

namespace beian {

// The colours of the house. Nothing else names a colour.
struct Tokens
{
    QColor window;
    QColor card;
    QColor rail;
    QColor line; // hairlines between parts, which say nothing
    QColor edge; // what shows where a field, a button or a handle is: 3 : 1
    QColor text;
    QColor muted;
    QColor disabled; // what cannot be used now
    QColor disabledGround;
    QColor accent;
    QColor accentSoft;
    QColor onAccent;
    QColor selected; // a row that is selected; a line of `accent` tells it, too
    QColor onSelected;
    QColor good;
    QColor goodSoft;
    QColor warn;
    QColor warnSoft;
    QColor bad;
    QColor badSoft;
    bool hasUnderlinedLinks = false; // where no colour tells a link from a text
};

[[nodiscard]] Tokens lightTokens();
[[nodiscard]] Tokens darkTokens();
// High contrast: every role is one of the system's own. Where its palette is not one of high contrast
// (on Linux a portal asks for contrast and gives no colours): black and white, `isDark` telling which
// is the ground.
[[nodiscard]] Tokens highContrastTokens(const QPalette &system, bool isDark);
// Two colours' contrast by WCAG 2.1, from 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
// What it asks of text (1.4.3), and of what shows where something is and in which state (1.4.11).
constexpr double textContrast = 4.5;
constexpr double shapeContrast = 3;

// Ink and paper, in every theme: what a camera or a printer takes.
[[nodiscard]] QColor inkColor();
[[nodiscard]] QColor paperColor();

[[nodiscard]] QPalette paletteFrom(const Tokens &tokens);

} // namespace beian
