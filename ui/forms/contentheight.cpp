// SPDX-License-Identifier: MIT
#include "ui/forms/contentheight.h"
#include "ui/forms/windowsize.h"

#include <algorithm>

#include <QtCore/qcoreevent.h>
#include <QtWidgets/qlayout.h>
#include <QtWidgets/qscrollarea.h>

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
        resizeWithin(m_window, {m_window.width(), std::max(m_window.height(), wanted)});
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
