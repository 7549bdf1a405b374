// SPDX-License-Identifier: MIT
#include "ui/theme/theme.h"

#include <array>
#include <utility>

#include <QtCore/qcoreevent.h>
#include <QtCore/qfile.h>
#include <QtCore/qpointer.h>
#include <QtCore/qvariant.h>
#include <QtGui/qfontdatabase.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qstyle.h>
#include <QtWidgets/qstylefactory.h>
#include <QtWidgets/qwidget.h>

#include "ui/platform/appearance.h"
#include "ui/platform/keeping.h"
#include "ui/theme/tokens.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr double offscreenPointSize = 10.5;

// The system's own family first; behind it the families that hold simplified Chinese, since a
// Japanese face would otherwise lend its glyphs on a system that is not Chinese.
QFont uiFont(double scale)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    QStringList families = font.families();
    if (families.isEmpty())
        families << font.family();
    families << u"Microsoft YaHei UI"_s << u"PingFang SC"_s << u"Noto Sans CJK SC"_s
             << u"Source Han Sans SC"_s << u"WenQuanYi Micro Hei"_s;
    families.removeDuplicates();
    font.setFamilies(families);
    // Without a window system there is no type size of the system.
    if (QGuiApplication::platformName() == "offscreen"_L1)
        font.setPointSizeF(offscreenPointSize);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    else
        font.setPixelSize(qRound(font.pixelSize() * scale));
    return font;
}

Tokens tokensFor(ThemeMode mode, const QPalette &system)
{
    switch (mode) {
    case ThemeMode::Light:
        return lightTokens();
    case ThemeMode::Dark:
        return darkTokens();
    case ThemeMode::System:
        break;
    }
    const bool isDark = isSystemDark(system);
    if (isSystemHighContrast())
        return highContrastTokens(system, isDark);
    return isDark ? darkTokens() : lightTokens();
}

// The style sheet names tokens as @accent and sizes as @gap3 or @type88 (88 % of the type size). A part
// with a border that is a pixel wider takes @less3, a pixel less than @gap3, so that nothing moves for it.
QString styleSheetFor(const Tokens &tokens)
{
    QFile file(u":/theme/app.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::array<std::pair<QLatin1StringView, QColor>, 20> colors{{
        {"@accent-soft"_L1, tokens.accentSoft},
        {"@good-soft"_L1, tokens.goodSoft},
        {"@warn-soft"_L1, tokens.warnSoft},
        {"@bad-soft"_L1, tokens.badSoft},
        {"@on-accent"_L1, tokens.onAccent},
        {"@disabled-ground"_L1, tokens.disabledGround},
        {"@disabled"_L1, tokens.disabled},
        {"@on-selected"_L1, tokens.onSelected},
        {"@selected"_L1, tokens.selected},
        {"@edge"_L1, tokens.edge},
        {"@window"_L1, tokens.window},
        {"@card"_L1, tokens.card},
        {"@rail"_L1, tokens.rail},
        {"@line"_L1, tokens.line},
        {"@text"_L1, tokens.text},
        {"@muted"_L1, tokens.muted},
        {"@accent"_L1, tokens.accent},
        {"@good"_L1, tokens.good},
        {"@warn"_L1, tokens.warn},
        {"@bad"_L1, tokens.bad},
    }};
    for (const auto &[name, color] : colors)
        sheet.replace(name, color.name());
    const bool isLightOnAccent = tokens.onAccent.lightness() > tokens.accent.lightness();
    sheet.replace("@check"_L1, isLightOnAccent ? "check-light"_L1 : "check-dark"_L1);
    sheet.replace("@link-line"_L1, tokens.hasUnderlinedLinks ? "underline"_L1 : "none"_L1);
    // A radius that is more than half of the size is none.
    sheet.replace("@radio"_L1, QString::number((gap(3) + 4) / 2) + "px"_L1);
    for (int steps = 16; steps > 0; --steps) {
        sheet.replace(u"@gap%1"_s.arg(steps), QString::number(gap(steps)) + "px"_L1);
        sheet.replace(u"@less%1"_s.arg(steps), QString::number(gap(steps) - 1) + "px"_L1);
    }
    const int pixels = gridPixels();
    for (const int percent : {200, 160, 140, 130, 124, 110, 88})
        sheet.replace(u"@type%1"_s.arg(percent),
                      QString::number(qRound(pixels * percent / 100.0)) + "px"_L1);
    return sheet;
}

// As the system has it now, whatever the program set.
QPalette systemPalette()
{
    const QPalette own = QApplication::palette();
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    QApplication::setPalette(own);
    return system;
}

// The parts that have the focus in their windows. Rows of buttons are laid out again with a new
// style, and take it then.
QList<QPointer<QWidget>> focusedParts()
{
    QList<QPointer<QWidget>> parts;
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (window->focusWidget())
            parts << window->focusWidget();
    }
    return parts;
}

const char *toneName(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return "neutral";
    case Tone::Accent:
        return "accent";
    case Tone::Good:
        return "good";
    case Tone::Warn:
        return "warn";
    case Tone::Bad:
        return "bad";
    }
    Q_UNREACHABLE();
}

} // namespace

void applyTheme(QApplication &application, const ThemeOptions &options)
{
    const int before = gridPixels();
    if (application.styleSheet().isEmpty())
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const bool isSystems = options.mode == ThemeMode::System;
    const Tokens tokens = tokensFor(options.mode, isSystems ? systemPalette() : QPalette());
    QApplication::setFont(uiFont(options.scale));
    QApplication::setPalette(paletteFrom(tokens));
    const QString sheet = styleSheetFor(tokens);
    if (sheet == application.styleSheet())
        return;
    const QList<QPointer<QWidget>> focused = focusedParts();
    // First: the sheet gives its own least sizes, which are of the new size already.
    rescaleGrid(before);
    application.setStyleSheet(sheet);
    for (const QPointer<QWidget> &part : focused) {
        if (part && part->window()->focusWidget() != part)
            part->setFocus(Qt::OtherFocusReason);
    }
    const QWidgetList all = QApplication::allWidgets();
    // What is told of it may delete others.
    for (const QPointer<QWidget> &widget : QList<QPointer<QWidget>>(all.begin(), all.end())) {
        QEvent change(lookChangeEvent());
        if (widget)
            QCoreApplication::sendEvent(widget, &change);
    }
}

void setTone(QWidget *widget, Tone tone)
{
    setStyleMark(widget, "tone", QLatin1StringView(toneName(tone)));
}

void setStyleMark(QWidget *widget, const char *property, const QVariant &value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace beian
