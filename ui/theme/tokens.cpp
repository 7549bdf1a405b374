// SPDX-License-Identifier: MIT
#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace beian {

namespace {

// WCAG 2.1, 1.4.6.
constexpr double highContrast = 7;

// WCAG 2.1: relative luminance.
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

bool isReadable(const QColor &front, const QPalette &palette)
{
    return contrast(front, palette.color(QPalette::Window)) >= textContrast
        && contrast(front, palette.color(QPalette::Base)) >= textContrast;
}

// The usual palettes have text of high contrast, too; what they lack is a selection of high contrast
// and one ground for all.
bool hasHighContrast(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    return contrast(text, palette.color(QPalette::Window)) >= highContrast
        && contrast(text, palette.color(QPalette::Base)) >= highContrast
        && contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight))
            >= highContrast;
}

QPalette blackAndWhite(bool isDark)
{
    const QColor ground = isDark ? inkColor() : paperColor();
    const QColor text = isDark ? paperColor() : inkColor();
    QPalette palette;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::HighlightedText})
        palette.setColor(role, ground);
    for (const auto role : {QPalette::WindowText, QPalette::Highlight})
        palette.setColor(role, text);
    return palette;
}

} // namespace

Tokens lightTokens()
{
    return {.window = 0xF4F6FA,
            .card = 0xFFFFFF,
            .rail = 0xFFFFFF,
            .line = 0xDDE3EC,
            .edge = 0x7F8A9A,
            .text = 0x1B2430,
            .muted = 0x5B6878,
            .disabled = 0x556170,
            .disabledGround = 0xDDE3EC,
            .accent = 0x1456C8,
            .accentSoft = 0xE7EFFC,
            .onAccent = 0xFFFFFF,
            .selected = 0xE7EFFC,
            .onSelected = 0x1B2430,
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
            .edge = 0x717C8D,
            .text = 0xE8EDF4,
            .muted = 0x9AA7B8,
            .disabled = 0x9AA7B8,
            .disabledGround = 0x333C4A,
            .accent = 0x7FB0FF,
            .accentSoft = 0x22324D,
            .onAccent = 0x14181F,
            .selected = 0x22324D,
            .onSelected = 0xE8EDF4,
            .good = 0x6CD39B,
            .goodSoft = 0x183528,
            .warn = 0xF2BC66,
            .warnSoft = 0x3A2E17,
            .bad = 0xFF8F86,
            .badSoft = 0x43211F};
}

Tokens highContrastTokens(const QPalette &system, bool isDark)
{
    const QPalette palette = hasHighContrast(system) ? system : blackAndWhite(isDark);
    const QColor ground = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    const QColor base = palette.color(QPalette::Base);
    const bool hasAccent = isReadable(palette.color(QPalette::Highlight), palette)
        && contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight))
            >= textContrast;
    const QColor accent = hasAccent ? palette.color(QPalette::Highlight) : text;
    const QColor onAccent = hasAccent ? palette.color(QPalette::HighlightedText) : ground;
    const QColor disabled = palette.color(QPalette::Disabled, QPalette::WindowText);
    return {.window = ground,
            .card = base,
            .rail = ground,
            .line = text,
            .edge = text,
            .text = text,
            .muted = text,
            .disabled = isReadable(disabled, palette) ? disabled : text,
            .disabledGround = base,
            .accent = accent,
            .accentSoft = base,
            .onAccent = onAccent,
            .selected = accent,
            .onSelected = onAccent,
            .good = text,
            .goodSoft = base,
            .warn = text,
            .warnSoft = base,
            .bad = text,
            .badSoft = base,
            .hasUnderlinedLinks = true};
}

double contrast(const QColor &a, const QColor &b)
{
    const double bright = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (bright + 0.05) / (dark + 0.05);
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
    palette.setColor(QPalette::Dark, tokens.edge);
    palette.setColor(QPalette::Light, tokens.card);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.onAccent);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::ToolTipBase, tokens.card);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.disabled);
    return palette;
}

} // namespace beian
