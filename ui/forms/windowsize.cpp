// SPDX-License-Identifier: MIT
#include "ui/forms/windowsize.h"

#include <QtGui/qscreen.h>
#include <QtWidgets/qwidget.h>

namespace beian {

namespace {
constexpr int titleBar = 40; // pixels; no desktop has a higher one by default
} // namespace

QSize roomFor(const QWidget &window)
{
    return window.screen()->availableSize() - QSize(0, titleBar);
}

void resizeWithin(QWidget &window, const QSize &wanted)
{
    window.resize(wanted.boundedTo(roomFor(window)));
}

} // namespace beian
