// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>

#include "app/reminders/reminder.h"

namespace beian {

class BoardWindow;
class FilingDesk;
class Notifier;

// Reminders as messages outside the windows and, always, as a notice on the board.
class ReminderDisplay final : public QObject
{
    Q_OBJECT

public:
    ReminderDisplay(FilingDesk &desk, BoardWindow &board, Notifier &notifier,
                    QObject *parent = nullptr);

    void showDue(const QList<Reminder> &reminders);
    // One summary.
    void showMissed(const QList<Reminder> &reminders);
    // What expires before the counter opens again; nothing when there is none.
    void showClosing(const QDateTime &opening);

    // Shows those that still hold, the earliest deadline first; with names as the board shows them.
    void refresh();

Q_SIGNALS:
    void openRequested(const QUuid &id);

private:
    void add(const QList<Reminder> &reminders);
    [[nodiscard]] bool holds(const Reminder &reminder) const;
    [[nodiscard]] QDateTime deadlineOf(const Reminder &reminder) const;
    [[nodiscard]] QString lineOf(const Reminder &reminder) const;

    FilingDesk &m_desk;
    BoardWindow &m_board;
    Notifier &m_notifier;
    QList<Reminder> m_open; // neither settled nor dismissed; one for each number
};

} // namespace beian
