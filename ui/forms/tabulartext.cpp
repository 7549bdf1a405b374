// SPDX-License-Identifier: MIT
#include "ui/forms/tabulartext.h"

#include <QtGui/qpainter.h>

namespace beian {

namespace {

int digitWidth(const QFontMetrics &metrics)
{
    int widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = qMax(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

} // namespace

int tabularWidth(const QFontMetrics &metrics, const QString &text)
{
    int width = 0;
    for (const QChar c : text)
        width += c.isDigit() ? digitWidth(metrics) : metrics.horizontalAdvance(c);
    return width;
}

void drawTabular(QPainter &painter, const QPointF &baseline, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    double x = baseline.x();
    for (const QChar c : text) {
        const int advance = metrics.horizontalAdvance(c);
        const int cell = c.isDigit() ? digitWidth(metrics) : advance;
        painter.drawText(QPointF(x + (cell - advance) / 2.0, baseline.y()), QString(c));
        x += cell;
    }
}

} // namespace beian
