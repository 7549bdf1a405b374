// SPDX-License-Identifier: MIT
#include "ui/forms/ringpainting.h"

#include <QtGui/qpainter.h>

namespace beian {

void paintRing(QPainter &painter, const QRectF &circle, const RingLook &look, double fraction)
{
    painter.setPen(QPen(look.track, look.track == look.left ? 1 : look.stroke));
    painter.drawEllipse(circle);
    painter.setPen(QPen(look.left, look.stroke, Qt::SolidLine, Qt::RoundCap));
    // Qt counts sixteenths of a degree, anticlockwise from three o'clock.
    if (fraction > 0)
        painter.drawArc(circle, 90 * 16, -qRound(fraction * 360 * 16));
    else
        painter.drawPoint(QPointF(circle.center().x(), circle.top()));
}

} // namespace beian
