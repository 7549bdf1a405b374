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
    QColor line;
    QColor text;
    QColor muted;
    QColor accent;
    QColor accentSoft;
    QColor onAccent;
    QColor good;
    QColor goodSoft;
    QColor warn;
    QColor warnSoft;
    QColor bad;
    QColor badSoft;
};

[[nodiscard]] Tokens lightTokens();
[[nodiscard]] Tokens darkTokens();
// System high contrast: every role is one of the system's own.
[[nodiscard]] Tokens systemTokens(const QPalette &system);

// Ink and paper, in every theme: what a camera or a printer takes.
[[nodiscard]] QColor inkColor();
[[nodiscard]] QColor paperColor();

[[nodiscard]] QPalette paletteFrom(const Tokens &tokens);

} // namespace beian
