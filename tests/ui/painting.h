// SPDX-License-Identifier: MIT
#pragma once

#include <QtGui/qimage.h>
#include <QtWidgets/qwidget.h>

namespace beian {

// The widget as it is painted now, one dot a pixel.
[[nodiscard]] inline QImage painted(QWidget &widget)
{
    QImage picture(widget.size(), QImage::Format_RGB32);
    picture.fill(widget.palette().color(QPalette::Window));
    widget.render(&picture);
    return picture;
}

// How many dots within `area` have exactly this colour.
[[nodiscard]] inline int dotsOf(const QColor &color, const QImage &picture, const QRect &area)
{
    int count = 0;
    const QRect inside = area & picture.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            count += picture.pixel(x, y) == color.rgb();
    }
    return count;
}

[[nodiscard]] inline int dotsOf(const QColor &color, const QImage &picture)
{
    return dotsOf(color, picture, picture.rect());
}

} // namespace beian
