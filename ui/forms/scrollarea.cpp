// SPDX-License-Identifier: MIT
#include "ui/forms/scrollarea.h"

#include <QtCore/qcoreevent.h>
#include <QtWidgets/qlayout.h>
#include <QtWidgets/qscrollbar.h>

#include "ui/forms/controls.h"
#include "ui/theme/theme.h"

namespace beian {

namespace {
constexpr int leastHeight = 15; // steps of the grid: a line or two stay in view
}

UprightScroll::UprightScroll(const QString &objectName, QWidget *content)
{
    nameControl(this, objectName, [] { return tr("Content of the window"); });
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int least, int most) {
        setFocusPolicy(most > least ? Qt::StrongFocus : Qt::NoFocus);
    });
}

int UprightScroll::contentHeight(int width) const
{
    const QLayout &layout = *widget()->layout();
    return layout.hasHeightForWidth() ? layout.totalHeightForWidth(width)
                                      : layout.totalSizeHint().height();
}

QSize UprightScroll::sizeHint() const
{
    const int width = widget()->sizeHint().width();
    return {width, contentHeight(width)};
}

QSize UprightScroll::minimumSizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    return {widget()->minimumSizeHint().width() + bar, gap(leastHeight)};
}

bool UprightScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool isHandled = QScrollArea::eventFilter(watched, event);
    // What grows in an area that scrolls asks the area alone for room.
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return isHandled;
}

} // namespace beian
