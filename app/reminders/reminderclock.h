// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>

#include "app/reminders/reminderduty.h"
#include "app/reminders/reminderqueue.h"
#include "app/time/clock.h"

namespace beian {

// Tells when a reminder is due. Wakes for the next one only, and once a minute at least while one
// lies ahead or one was told within a day, so that sleep and a clock that was set cost a minute at
// most; runs whether a window is shown or not. Otherwise nothing runs. Where counters share their filings,
// those of the others are left to them; what is urgent of one that becomes ours is told in a summary.
class ReminderClock final : public QObject
{
    Q_OBJECT

public:
    // Nothing is waited for longer than this in one go.
    static constexpr std::chrono::seconds longestWait{60};
    // What is later than this comes as a summary.
    static constexpr std::chrono::minutes lateness{2};
    // The clock that the last one was told by may turn out to be wrong so long, while no window is
    // there to notice it.
    static constexpr std::chrono::hours doubt{24};
    // More filings than this at one moment come as a summary, too.
    static constexpr qsizetype severalFilings = 1;

    explicit ReminderClock(const Clock &clock, QObject *parent = nullptr);

    void setSwitches(const ReminderSwitches &switches);
    void setDuty(const ReminderDuty &duty);

    // Many at once: those of the program's start, of an import, or of an undone removal. What was due before
    // is not given one by one: where any of them has six hours or less, `missed` is emitted once, for all
    // that have; not for what was told before the filing went. Connect before.
    void append(const QList<FilingRecord> &records);
    void update(const FilingRecord &record);
    void remove(const QUuid &filing);

    // Gives what is due now and waits for the next one. Runs on its own; call it when the
    // wall clock was seen to jump, and after the clock of a test was moved.
    void check();

    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
    // How long it sleeps in this go, while it is running.
    [[nodiscard]] std::chrono::milliseconds wait() const { return m_timer.intervalAsDuration(); }
    // Null: none.
    [[nodiscard]] QDateTime nextDue() const { return m_queue.nextDue(); }

Q_SIGNALS:
    // One moment's reminders, seldom more than one. Never empty.
    void due(const QList<Reminder> &reminders);
    // One summary after sleep, after a jump of the clock, at the start, or when many come at once:
    // one reminder for each number, its latest kind. Never empty.
    void missed(const QList<Reminder> &reminders);

private:
    using Place = std::pair<QUuid, NumberId>;

    void note(const FilingRecord &record);
    void arm();
    // Leaves those that are others' to them.
    [[nodiscard]] QList<Reminder> ownOf(const QList<Reminder> &reminders, const QDateTime &now);
    // What was left to others, is urgent, and is ours now.
    [[nodiscard]] QList<Reminder> takeFromOthers(const QDateTime &now);
    [[nodiscard]] bool isSummary(const QList<Reminder> &reminders, const QDateTime &now) const;

    const Clock &m_clock;
    ReminderQueue m_queue;
    ReminderDuty m_duty;
    QHash<QUuid, QString> m_responsible; // of the filings that have a counter
    QSet<Place> m_left; // came due, and were left to another counter
    QTimer m_timer;
};

} // namespace beian
