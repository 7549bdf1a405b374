// SPDX-License-Identifier: MIT
#include "ui/number/suffixboxes.h"

#include <QtGui/qfontinfo.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qapplication.h>

#include "ui/theme/theme.h"

namespace beian {

namespace {
constexpr int boxCount = 6;
}

SuffixBoxes::SuffixBoxes(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void SuffixBoxes::setSuffix(const Secret &suffix)
{
    m_suffix = suffix;
    update();
}

int SuffixBoxes::scaled(int steps) const
{
    ensurePolished();
    return gap(steps) * QFontInfo(font()).pixelSize() / QFontInfo(QApplication::font()).pixelSize();
}

QSize SuffixBoxes::sizeHint() const
{
    return {boxCount * scaled(13) + (boxCount - 1) * scaled(2), scaled(15)};
}

QSize SuffixBoxes::minimumSizeHint() const
{
    return {boxCount * scaled(8) + (boxCount - 1) * scaled(2), scaled(15)};
}

void SuffixBoxes::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont large = font();
    large.setPixelSize(scaled(7));
    painter.setFont(large);
    const double boxWidth = (width() - (boxCount - 1.0) * scaled(2)) / boxCount;
    for (int i = 0; i < boxCount; ++i) {
        const QRectF box(i * (boxWidth + scaled(2)) + 0.5, 0.5, boxWidth - 1, scaled(15) - 1);
        painter.setPen(palette().color(QPalette::Dark));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(box, scaled(2), scaled(2));
        painter.setPen(palette().color(QPalette::Text));
        const QString character = m_suffix.reveal().mid(i, 1);
        // What has its blank on one side, as a full-width bracket, stands in the middle all the same.
        const QRectF ink = painter.fontMetrics().tightBoundingRect(character);
        const double width = painter.fontMetrics().horizontalAdvance(character);
        painter.drawText(box.translated(width / 2 - ink.center().x(), 0), Qt::AlignCenter, character);
    }
}

} // namespace beian
