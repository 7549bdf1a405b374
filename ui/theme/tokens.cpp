// SPDX-License-Identifier: MIT
#include "ui/theme/tokens.h"

namespace beian {

Tokens lightTokens()
{
    return {.window = 0xF4F6FA,
            .card = 0xFFFFFF,
            .rail = 0xFFFFFF,
            .line = 0xDDE3EC,
            .text = 0x1B2430,
            .muted = 0x5B6878,
            .accent = 0x1456C8,
            .accentSoft = 0xE7EFFC,
            .onAccent = 0xFFFFFF,
            // A shade under the 1A7F4B of the drafts, which is 4.44 : 1 on its soft ground.
            .good = 0x187B49,
            .goodSoft = 0xE4F5EB,
            .warn = 0x9A5B00,
            .warnSoft = 0xFFF3DC,
            .bad = 0xB3261E,
            .badSoft = 0xFCE8E6};
}

Tokens darkTokens()
{
    return {.window = 0x14181F,
            .card = 0x1D232D,
            .rail = 0x191E27,
            .line = 0x333C4A,
            .text = 0xE8EDF4,
            .muted = 0x9AA7B8,
            .accent = 0x7FB0FF,
            .accentSoft = 0x22324D,
            .onAccent = 0x14181F,
            .good = 0x6CD39B,
            .goodSoft = 0x183528,
            .warn = 0xF2BC66,
            .warnSoft = 0x3A2E17,
            .bad = 0xFF8F86,
            .badSoft = 0x43211F};
}

Tokens systemTokens(const QPalette &system)
{
    const QColor ground = system.color(QPalette::Window);
    const QColor text = system.color(QPalette::WindowText);
    const QColor base = system.color(QPalette::Base);
    return {.window = ground,
            .card = base,
            .rail = ground,
            .line = text,
            .text = text,
            .muted = text,
            .accent = text,
            .accentSoft = base,
            .onAccent = ground,
            .good = text,
            .goodSoft = base,
            .warn = text,
            .warnSoft = base,
            .bad = text,
            .badSoft = base};
}

QColor inkColor()
{
    return qRgb(0, 0, 0);
}

QColor paperColor()
{
    return qRgb(255, 255, 255);
}

QPalette paletteFrom(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.card);
    palette.setColor(QPalette::AlternateBase, tokens.rail);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.muted);
    palette.setColor(QPalette::Button, tokens.card);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.bad);
    palette.setColor(QPalette::Mid, tokens.line);
    palette.setColor(QPalette::Midlight, tokens.line);
    palette.setColor(QPalette::Dark, tokens.line);
    palette.setColor(QPalette::Light, tokens.card);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.onAccent);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::ToolTipBase, tokens.card);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.muted);
    return palette;
}

} // namespace beian
