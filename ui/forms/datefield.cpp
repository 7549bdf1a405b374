// SPDX-License-Identifier: MIT
#include "ui/forms/datefield.h"

#include <algorithm>
#include <utility>

#include <QtGui/qaction.h>
#include <QtGui/qevent.h>
#include <QtGui/qscreen.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcalendarwidget.h>
#include <QtWidgets/qtoolbutton.h>

#include "app/time/dayentry.h"
#include "ui/forms/controls.h"
#include "ui/platform/assistive.h"
#include "ui/platform/keeping.h"

namespace beian {

using namespace Qt::StringLiterals;

DateField::DateField(const std::function<QDate()> &today, QWidget *parent)
    : QLineEdit(parent)
    , m_today(today)
    , m_popup(new QFrame(this, Qt::Popup))
    , m_calendar(new QCalendarWidget)
{
    m_popup->setProperty("kind", u"popup"_s);
    auto *layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins({});
    layout->addWidget(m_calendar);
    dressCalendar();
    QAction *open = addAction(QIcon(u":/theme/chevron.png"_s), QLineEdit::TrailingPosition);
    for (QToolButton *button : findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly))
        keepTexts(button, [button, open] {
            open->setText(tr("Calendar"));
            setAssistiveName(*button, open->text());
        });
    connect(open, &QAction::triggered, this, &DateField::openCalendar);
    for (const auto chosen : {&QCalendarWidget::activated, &QCalendarWidget::clicked})
        connect(m_calendar, chosen, this, [this](QDate date) {
            m_popup->hide();
            take(date);
        });
    connect(this, &QLineEdit::textChanged, this, [this] {
        // What assistive technology writes into a field without the focus is complete.
        m_isTyping = hasFocus();
        Q_EMIT changed();
    });
    connect(this, &QLineEdit::editingFinished, this, &DateField::settle);
}

// Weeks have no numbers in a filing, and Qt's arrows no colour of the theme.
void DateField::dressCalendar()
{
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const auto part = [this](const QString &name) {
        return m_calendar->findChild<QToolButton *>("qt_calendar_"_L1 + name);
    };
    part(u"prevmonth"_s)->setArrowType(Qt::LeftArrow);
    part(u"nextmonth"_s)->setArrowType(Qt::RightArrow);
    keepTexts(m_calendar, [this, part] {
        // The corner of the table, which nobody sees, is a button, too.
        for (QAbstractButton *button : m_calendar->findChildren<QAbstractButton *>())
            setAssistiveName(*button, tr("Calendar"));
        setAssistiveName(*part(u"prevmonth"_s), tr("Previous month"));
        setAssistiveName(*part(u"nextmonth"_s), tr("Next month"));
        setAssistiveName(*part(u"monthbutton"_s), tr("Choose the month"));
        setAssistiveName(*part(u"yearbutton"_s), tr("Choose the year"));
    });
}

QDate DateField::date() const
{
    const Result<QDate> read = readDateEntry(text(), m_today());
    return read ? *read : QDate();
}

void DateField::setDate(QDate date)
{
    m_isTyping = false;
    showText(*this, date.toString(Qt::ISODate));
}

Result<void> DateField::check() const
{
    const Result<QDate> read = readDateEntry(text(), m_today());
    if (read || m_isTyping)
        return {};
    return read.error();
}

void DateField::take(QDate date)
{
    setDate(date);
    Q_EMIT changed();
}

// Also sent by a field that is only passed through.
void DateField::settle()
{
    if (!std::exchange(m_isTyping, false))
        return;
    if (const QDate read = date(); read.isValid())
        setDate(read);
    Q_EMIT changed();
}

// editingFinished comes only where the text was changed since Enter.
void DateField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_isTyping && isLeft(*event))
        settle();
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const bool isAlt = event->modifiers() & Qt::AltModifier;
    const int days = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if ((isAlt && days < 0) || event->key() == Qt::Key_F4)
        openCalendar();
    else if (days != 0 && date().isValid())
        take(date().addDays(days));
    else
        QLineEdit::keyPressEvent(event);
}

// Below the field, above it where there is no room, and no further to the right than the field.
void DateField::openCalendar()
{
    m_calendar->setSelectedDate(date().isValid() ? date() : m_today());
    const QSize size = m_popup->sizeHint();
    const QRect room = screen()->availableGeometry();
    QPoint corner = mapToGlobal(QPoint(width() - size.width(), height()));
    if (corner.y() + size.height() > room.bottom())
        corner.setY(mapToGlobal(QPoint()).y() - size.height());
    corner.setX(std::clamp(corner.x(), room.left(),
                           std::max(room.left(), room.right() - size.width())));
    m_popup->move(corner);
    m_popup->show();
    m_calendar->setFocus();
}

} // namespace beian
