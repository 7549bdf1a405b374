// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qobject.h>

#include "app/reminders/reminder.h"
#include "app/reminders/reminderduty.h"
#include "ui/board/noticestack.h"

namespace beian {

class BoardWindow;
class FilingCache;
class Notifier;

// Reminders as messages outside the windows and, always, as a notice on the board, which says what
// is true at the moment. Where no message can be shown, the board's entry in the task bar asks for
// attention.
class ReminderDisplay final : public QObject
{
    Q_OBJECT

public:
    ReminderDisplay(FilingCache &cache, BoardWindow &board, Notifier &notifier,
                    QObject *parent = nullptr);

    void showDue(const QList<Reminder> &reminders);
    // One summary.
    void showMissed(const QList<Reminder> &reminders);
    // What expires before the counter opens again; nothing when there is none.
    void showClosing(const QDateTime &opening);

    // Where counters share their filings: what is another one's is not told here.
    void setDuty(const ReminderDuty &duty);
    // Shows those that still hold, the earliest deadline first; with names as the board shows them.
    void refresh();
    // Time went on, or was set back: refreshes when that makes a notice say something else.
    void tick(const QDateTime &now);

Q_SIGNALS:
    void openRequested(const QUuid &id);

private:
    struct Message
    {
        QString title;
        QString text;
    };

    void add(const QList<Reminder> &reminders);
    [[nodiscard]] QList<Reminder> presentOnes(const QList<Reminder> &reminders);
    [[nodiscard]] std::optional<Reminder> presentOf(const Reminder &reminder);
    void waitFor(const QDateTime &moment);
    [[nodiscard]] QDateTime deadlineOf(const Reminder &reminder) const;
    [[nodiscard]] QString lineOf(const Reminder &reminder) const;
    void notify(const QString &title, const QString &text, const QUuid &filing);
    void pointAtBoard();
    void showReminders();
    void refreshClosing();
    [[nodiscard]] QList<FilingRecord> dueBefore(const QDateTime &opening) const;
    // `lines` name numbers or filings; of many, the first ones and how many more there are.
    [[nodiscard]] static QString numbersListed(const QStringList &lines, qsizetype most);
    [[nodiscard]] static QString filingsListed(const QStringList &lines, qsizetype most);
    // Returns what the message says.
    Message showClosingNotice(const QList<FilingRecord> &due, NoticeStack::Place place);

    FilingCache &m_cache;
    BoardWindow &m_board;
    Notifier &m_notifier;
    ReminderDuty m_duty;
    // Not dismissed; one for each number. Also those that do not hold at the moment: what settled
    // them can be undone, and a clock be put right.
    QList<Reminder> m_open;
    QList<Reminder> m_told; // what the notice says
    QDateTime m_opening; // of the notice of the closing
    QDateTime m_refreshedAt;
    QDateTime m_nextChange; // null: time alone changes nothing
};

} // namespace beian
