// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qrect.h>
#include <QtGui/qcolor.h>
#include <QtGui/qfont.h>

class QPainter;

namespace beian {

// How a text is set on paper. `points` are those of a sheet that nothing was shrunk on.
struct PaperStyle
{
    qreal points = 10.5;
    bool isBold = false;
    QColor color;
    int mostLines = 0; // what does not fit is elided; 0: as many as it takes
    Qt::Alignment alignment = Qt::AlignLeft;
};

// Text and boxes on a sheet that is measured in 600ths of an inch, whatever it is painted on: a
// screen, a file and a printer then break their lines at the same places. Smaller type is a larger
// sheet, painted smaller: every size of a font is then measured once only.
class PaperPen final
{
public:
    static constexpr qreal pixelsPerPoint = 600.0 / 72.0;

    // Without a painter everything is measured and nothing drawn.
    PaperPen(QPainter *painter, const QFont &base);

    // Points in units of the sheet.
    [[nodiscard]] static constexpr qreal units(qreal points) { return points * pixelsPerPoint; }
    // The height of the text when it is broken into lines of `width`.
    [[nodiscard]] qreal heightOf(const QString &text, qreal width, const PaperStyle &style) const;
    // The style, smaller where the text would not fit into one line of `width`.
    [[nodiscard]] PaperStyle fittedToLine(const QString &text, qreal width,
                                          const PaperStyle &style) const;

    // Draws with the top left corner at `place`; gives the height. Lines end at line feeds too.
    qreal text(const QString &text, const QPointF &place, qreal width,
               const PaperStyle &style) const;
    void rule(const QPointF &from, qreal width, qreal points, const QColor &color) const;
    void box(const QRectF &rect, const QColor &ground, const QColor &line) const;
    [[nodiscard]] QPainter *painter() const { return m_painter; }

private:
    [[nodiscard]] QFont fontOf(const PaperStyle &style) const;

    QPainter *m_painter;
    QFont m_base;
};

} // namespace beian
