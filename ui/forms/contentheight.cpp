// SPDX-License-Identifier: MIT
#include "ui/forms/contentheight.h"

#include <algorithm>

#include <QtCore/qcoreevent.h>
#include <QtGui/qscreen.h>
#include <QtWidgets/qlayout.h>
#include <QtWidgets/qscrollarea.h>

#include "ui/theme/theme.h"

namespace beian {

namespace {

class ContentHeight final : public QObject
{
public:
    ContentHeight(QWidget &window, QScrollArea &area)
        : QObject(&window)
        , m_window(window)
        , m_area(area)
    {
        window.installEventFilter(this);
        // What grows in an area that scrolls asks the area alone for room.
        area.widget()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
            grow();
        return QObject::eventFilter(watched, event);
    }

private:
    void grow()
    {
        const QSize view = m_area.viewport()->size();
        const QLayout &content = *m_area.widget()->layout();
        const int needed = content.hasHeightForWidth() ? content.totalHeightForWidth(view.width())
                                                       : content.totalSizeHint().height();
        const int wanted = m_window.height() - view.height() + needed;
        // Below the bar of the title.
        const int room = m_window.screen()->availableGeometry().height() - gap(10);
        m_window.resize(m_window.width(), std::min(std::max(m_window.height(), wanted), room));
    }

    QWidget &m_window;
    QScrollArea &m_area;
};

} // namespace

void keepAsHighAsContent(QWidget &window, QScrollArea &area)
{
    new ContentHeight(window, area);
}

} // namespace beian
