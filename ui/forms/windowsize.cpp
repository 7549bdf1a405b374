// SPDX-License-Identifier: MIT
#include "ui/forms/windowsize.h"

#include <algorithm>

#include <QtCore/qvariant.h>
#include <QtGui/qscreen.h>
#include <QtWidgets/qwidget.h>

#include "ui/theme/grid.h"

namespace beian {

namespace {
constexpr QSize usualFrame(2, 40); // pixels; no desktop has a higher title, or wider borders, by default
constexpr auto wantedProperty = "beianWantedSize";
constexpr auto givenProperty = "beianGivenSize";
} // namespace

QSize roomFor(const QWidget &window)
{
    return window.screen()->availableSize() - usualFrame;
}

void resizeWithin(QWidget &window, const QSize &wanted)
{
    window.resize(wanted.boundedTo(roomFor(window)));
    window.setProperty(wantedProperty, QSizeF(wanted) / gridPixels());
    window.setProperty(givenProperty, window.size());
}

// A window that is larger than it was given has as much as it needs; a smaller one was made so.
QSizeF wantedSize(const QWidget &window)
{
    const QSize given = window.property(givenProperty).toSize();
    return given.isValid() && window.size().expandedTo(given) == window.size()
        ? window.property(wantedProperty).toSizeF()
        : QSizeF(window.size()) / gridPixels();
}

void rescaleWindow(QWidget &window, const QSizeF &wanted)
{
    resizeWithin(window, (wanted * gridPixels()).toSize());
    const QRect room = window.screen()->availableGeometry();
    const QSize around = window.frameGeometry().size();
    window.move(std::max(room.left(), std::min(window.x(), room.right() - around.width())),
                std::max(room.top(), std::min(window.y(), room.bottom() - around.height())));
}

} // namespace beian
