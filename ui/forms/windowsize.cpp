// SPDX-License-Identifier: MIT
#include "ui/forms/windowsize.h"

#include <algorithm>
#include <cstdlib>

#include <QtCore/qvariant.h>
#include <QtGui/qscreen.h>
#include <QtWidgets/qwidget.h>

#include "ui/theme/grid.h"

namespace beian {

namespace {

constexpr QSize usualFrame(2, 40); // pixels; no desktop has a higher title, or wider borders, by default
constexpr auto openedProperty = "beianOpenedSize";
constexpr auto ownProperty = "beianOwnSize";
constexpr auto gridProperty = "beianOwnGrid";
constexpr auto givenProperty = "beianGivenSize"; // that it got last, in pixels

SizeOfWindow sizeOf(const QWidget &window)
{
    return {window.property(openedProperty).toSizeF(), window.property(ownProperty).toSize(),
            window.property(gridProperty).toDouble()};
}

void setOwnSize(QWidget &window, const QSize &size, double grid)
{
    window.setProperty(ownProperty, size);
    window.setProperty(gridProperty, grid);
}

void give(QWidget &window, const SizeOfWindow &size)
{
    window.setProperty(openedProperty, size.opened);
    setOwnSize(window, size.own, size.grid);
    window.resize(wantedSize(window).boundedTo(roomFor(window)));
    window.setProperty(givenProperty, window.size());
}

QSizeF inType(const QSize &size)
{
    return QSizeF(size) / gridPixels();
}

} // namespace

QSize roomFor(const QWidget &window)
{
    return window.screen()->availableSize() - usualFrame;
}

void resizeWithin(QWidget &window, const QSize &wanted)
{
    give(window, {inType(wanted), {}, 0});
}

void resizeAsLeft(QWidget &window, const QSize &wanted, const QSize &left, double grid)
{
    const QSize before = (inType(wanted) * grid).toSize();
    constexpr int rounding = 4;
    const bool isAsOpened = std::abs(left.width() - before.width()) <= rounding
        && std::abs(left.height() - before.height()) <= rounding;
    give(window, {inType(wanted), isAsOpened ? QSize() : left, grid});
}

QSize wantedSize(const QWidget &window)
{
    const SizeOfWindow size = sizeOf(window);
    const QSize opened = (size.opened * gridPixels()).toSize();
    if (!size.own.isValid())
        return opened;
    const QSize scaled = (QSizeF(size.own) * gridPixels() / size.grid).toSize();
    return gridPixels() < size.grid ? scaled.expandedTo(size.own.boundedTo(opened)) : scaled;
}

void takeOwnSize(QWidget &window)
{
    // The desktop confirms the program's own sizes, too.
    if (window.size() == window.property(givenProperty).toSize())
        return;
    setOwnSize(window, window.size(), gridPixels());
    window.setProperty(givenProperty, window.size());
}

// A window that is larger than it was given has as much as it needs; a smaller one was made so.
SizeOfWindow sizeBefore(const QWidget &window)
{
    const QSize given = window.property(givenProperty).toSize();
    if (!given.isValid())
        return {inType(window.size()), {}, 0};
    SizeOfWindow size = sizeOf(window);
    if (window.size().expandedTo(given) != window.size()) {
        size.own = window.size();
        size.grid = gridPixels();
    }
    return size;
}

void rescaleWindow(QWidget &window, const SizeOfWindow &before)
{
    give(window, before);
    const QRect room = window.screen()->availableGeometry();
    const QSize around = window.frameGeometry().size();
    window.move(std::max(room.left(), std::min(window.x(), room.right() - around.width())),
                std::max(room.top(), std::min(window.y(), room.bottom() - around.height())));
}

} // namespace beian
