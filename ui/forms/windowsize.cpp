// SPDX-License-Identifier: MIT
#include "ui/forms/windowsize.h"

#include <QtGui/qscreen.h>
#include <QtWidgets/qwidget.h>

namespace beian {

namespace {
constexpr QSize frame(2, 40); // pixels; no desktop has a higher title, or wider borders, by default
} // namespace

QSize roomFor(const QWidget &window)
{
    return window.screen()->availableSize() - frame;
}

void resizeWithin(QWidget &window, const QSize &wanted)
{
    window.resize(wanted.boundedTo(roomFor(window)));
}

} // namespace beian
