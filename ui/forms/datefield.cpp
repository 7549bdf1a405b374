// SPDX-License-Identifier: MIT
#include "ui/forms/datefield.h"

#include <algorithm>

#include <QtGui/qevent.h>
#include <QtGui/qscreen.h>
#include <QtWidgets/qcalendarwidget.h>

namespace beian {

using namespace Qt::StringLiterals;

DateField::DateField(QWidget *parent)
    : QDateEdit(parent)
{
    setDisplayFormat(u"yyyy-MM-dd"_s);
    setCalendarPopup(true);
}

// Qt takes Alt and an arrow for the arrow alone, and changes the year.
void DateField::keyPressEvent(QKeyEvent *event)
{
    const bool isAltDown =
        event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier);
    if (isAltDown || event->key() == Qt::Key_F4)
        openCalendar();
    else
        QDateEdit::keyPressEvent(event);
}

// Where a click on the arrow shows it: below the field, above it where there is no room.
void DateField::openCalendar()
{
    QWidget *popup = calendarWidget()->window();
    const QSize size = popup->sizeHint();
    const QRect room = screen()->availableGeometry();
    QPoint corner = mapToGlobal(QPoint(0, height()));
    if (corner.y() + size.height() > room.bottom())
        corner.setY(mapToGlobal(QPoint()).y() - size.height());
    corner.setX(std::clamp(corner.x(), room.left(),
                           std::max(room.left(), room.right() - size.width())));
    popup->move(corner);
    popup->show();
    calendarWidget()->setFocus();
}

} // namespace beian
