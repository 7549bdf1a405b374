// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qrect.h>
#include <QtGui/qcolor.h>

class QPainter;

namespace beian {

// How a ring of the time left is drawn.
struct RingLook
{
    QColor left; // what is left of the time
    QColor track; // all of it
    double stroke = 1; // in pixels
};

// `fraction` of the circle, clockwise from noon as on a clock; a dot where nothing is left. Where both
// colours are the same, as in high contrast, the track is a hairline.
void paintRing(QPainter &painter, const QRectF &circle, const RingLook &look, double fraction);

} // namespace beian
