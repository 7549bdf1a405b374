// SPDX-License-Identifier: MIT
#include "ui/theme/programicon.h"

#include <algorithm>
#include <array>

#include <QtGui/qpainter.h>
#include <QtGui/qpainterpath.h>

#include "ui/theme/tokens.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array sizes{16, 20, 22, 24, 32, 48, 64, 128, 256};
constexpr int largestCount = 99;

// In a square of 16 units, without the theme's own colours: a task bar or a tray has a ground of
// its own, and the sign stays the same on all of them.
void drawSign(QPainter &painter)
{
    const Tokens tokens = lightTokens();
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(QRectF(0, 0, 16, 16), 3.5, 3.5);
    painter.setBrush(tokens.onAccent);
    painter.drawRoundedRect(QRectF(4, 1.5, 8, 13), 1.6, 1.6);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{5.7, 7.6}, {7.3, 9.4}, {10.3, 5.6}});
    painter.setPen(QPen(tokens.accent, 0.8, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(7.2, 12.7), QPointF(8.8, 12.7));
}

// The number takes the lower two thirds: at 16 pixels a smaller one could not be read.
void drawCount(QPainter &painter, int count)
{
    const Tokens tokens = lightTokens();
    const QString text = count > largestCount ? u"99+"_s : QString::number(count);
    const bool isNarrow = text.size() == 1;
    const QRectF badge(isNarrow ? 5 : 0, 5, isNarrow ? 11 : 16, 11);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.bad);
    painter.drawRoundedRect(badge, 4, 4);
    QFont font;
    font.setBold(true);
    QPainterPath digits;
    digits.addText(0, 0, font, text);
    const QRectF box = digits.boundingRect();
    const QRectF room = badge.adjusted(1.2, 1.6, -1.2, -1.6);
    const double scale = std::min(room.width() / box.width(), room.height() / box.height());
    painter.translate(room.center());
    painter.scale(scale, scale);
    painter.translate(-box.center());
    painter.fillPath(digits, tokens.onAccent);
}

QPixmap pixmapOf(int size, int count)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 16.0, size / 16.0);
    drawSign(painter);
    if (count > 0)
        drawCount(painter, count);
    return pixmap;
}

} // namespace

QIcon programIcon()
{
    return countedProgramIcon(0);
}

QIcon countedProgramIcon(int count)
{
    QIcon icon;
    for (const int size : sizes)
        icon.addPixmap(pixmapOf(size, count));
    return icon;
}

} // namespace beian
