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

// Digits one by one, and what is between them in one piece: characters of two units, marks and what
// joins them are drawn as what they are together.
QStringList piecesOf(const QString &text)
{
    QStringList pieces;
    bool wasDigit = true;
    for (const QChar c : text) {
        if (c.isDigit() || wasDigit)
            pieces << QString();
        pieces.last() += c;
        wasDigit = c.isDigit();
    }
    return pieces;
}

bool isDigit(const QString &piece)
{
    return piece.front().isDigit();
}

} // namespace

int tabularWidth(const QFontMetrics &metrics, const QString &text)
{
    int width = 0;
    for (const QString &piece : piecesOf(text))
        width += isDigit(piece) ? digitWidth(metrics) : metrics.horizontalAdvance(piece);
    return width;
}

void drawTabular(QPainter &painter, const QPointF &baseline, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    double x = baseline.x();
    for (const QString &piece : piecesOf(text)) {
        const int advance = metrics.horizontalAdvance(piece);
        const int cell = isDigit(piece) ? digitWidth(metrics) : advance;
        painter.drawText(QPointF(x + (cell - advance) / 2.0, baseline.y()), piece);
        x += cell;
    }
}

} // namespace beian
