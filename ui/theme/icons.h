// SPDX-License-Identifier: MIT
#pragma once

#include <QtGui/qicon.h>
#include <QtGui/qpainterpath.h>
#include <QtWidgets/qwidget.h>

#include "ui/theme/theme.h"

namespace beian {

// Line drawings of our own, in a square of 16 units; drawn in the colour of the place.
enum class Glyph {
    Check,
    Cross,
    Info,
    Warning,
    Corrected,
    Unknown,
    Phone,
    Copy,
    External,
    Clock,
    Note,
};

void drawGlyph(QPainter &painter, const QRectF &square, Glyph glyph, const QColor &color);
// For buttons: the colour is that of button text (or of `role`) at the time of the call.
[[nodiscard]] QIcon glyphIcon(Glyph glyph, const QColor &color);

// A glyph beside a text, as high as a line of it. Says nothing to a screen reader: the text does.
class ToneIcon final : public QWidget
{
    Q_OBJECT

public:
    explicit ToneIcon(QWidget *parent = nullptr);

    void setGlyph(Glyph glyph, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph = Glyph::Info;
};

} // namespace beian
