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

// Those of resources/icons, drawn for their size.
constexpr std::array sizes{16, 20, 22, 24, 32, 48, 64, 128, 256};
constexpr int largestCount = 99;

// In a square of 16 units. The number takes the lower two thirds: at 16 pixels a smaller one could
// not be read.
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
    QPixmap pixmap(u":/icons/%1.png"_s.arg(size));
    if (count > 0) {
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(size / 16.0, size / 16.0);
        drawCount(painter, count);
    }
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
