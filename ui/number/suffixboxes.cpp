// SPDX-License-Identifier: MIT
#include "ui/number/suffixboxes.h"

#include <QtGui/qpainter.h>

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

QSize SuffixBoxes::sizeHint() const
{
    return {boxCount * gap(13) + (boxCount - 1) * gap(2), gap(15)};
}

QSize SuffixBoxes::minimumSizeHint() const
{
    return {boxCount * gap(8) + (boxCount - 1) * gap(2), gap(15)};
}

void SuffixBoxes::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont large = font();
    large.setPixelSize(gap(7));
    painter.setFont(large);
    const double boxWidth = (width() - (boxCount - 1.0) * gap(2)) / boxCount;
    for (int i = 0; i < boxCount; ++i) {
        const QRectF box(i * (boxWidth + gap(2)) + 0.5, 0.5, boxWidth - 1, gap(15) - 1);
        painter.setPen(palette().color(QPalette::Dark));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(box, gap(2), gap(2));
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(box, Qt::AlignCenter, m_suffix.reveal().mid(i, 1));
    }
}

} // namespace beian
