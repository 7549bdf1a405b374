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
    // All must outlive the display.
    ReminderDisplay(FilingDesk &desk, BoardWindow &board, Notifier &notifier,
                    QObject *parent = nullptr);

    void showDue(const QList<Reminder> &reminders);
    // One summary.
    void showMissed(const QList<Reminder> &reminders);
    // What expires before the counter opens again; nothing when there is none.
    void showClosing(const QDateTime &opening);

Q_SIGNALS:
    void openRequested(const QUuid &id);

private:
    void show(const QString &title, const QString &text, const QUuid &filing);
    void show(const QString &title, const QList<Reminder> &reminders);

    FilingDesk &m_desk;
    BoardWindow &m_board;
    Notifier &m_notifier;
};

} // namespace beian
