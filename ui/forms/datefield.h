// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtCore/qdatetime.h>
#include <QtWidgets/qlineedit.h>

#include "app/support/result.h"

class QCalendarWidget;
class QFrame;

namespace beian {

// A date, shown as 2018-09-13 and typed in any way that readDateEntry() knows: what it does not know stays
// in the field and is refused, never made into another date. With a calendar that opens by key, too:
// Alt+Down or F4, as the list of a combo box. The arrow keys lead from day to day.
class DateField final : public QLineEdit
{
    Q_OBJECT

public:
    // `today` decides what was typed without its year.
    explicit DateField(const std::function<QDate()> &today, QWidget *parent = nullptr);

    // Invalid while the text is none.
    [[nodiscard]] QDate date() const;
    // Of the program: changed() does not tell of it.
    void setDate(QDate date);
    // Why the text is no date, as InvalidDate; good while it is still being typed.
    [[nodiscard]] Result<void> check() const;
    // Was it changed since it was left, or Enter pressed? A date on the way to another one is none yet.
    [[nodiscard]] bool isTyping() const { return m_isTyping; }
    [[nodiscard]] QCalendarWidget *calendarWidget() const { return m_calendar; }

Q_SIGNALS:
    // By a person: date() or check() may be another one.
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void dressCalendar();
    void openCalendar();
    void take(QDate date);
    void settle();

    std::function<QDate()> m_today;
    QFrame *m_popup;
    QCalendarWidget *m_calendar; // in m_popup
    bool m_isTyping = false;
};

} // namespace beian
