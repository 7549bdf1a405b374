// SPDX-License-Identifier: MIT
#include "app/reminders/reminderclock.h"

#include <algorithm>

#include <QtCore/qset.h>

namespace beian {

using std::chrono::milliseconds;

ReminderClock::ReminderClock(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ReminderClock::check);
}

void ReminderClock::setSwitches(const ReminderSwitches &switches)
{
    // A kind that was off until now has nothing to make up for.
    check();
    m_queue.setSwitches(switches);
    arm();
}

void ReminderClock::append(const QList<FilingRecord> &records)
{
    const QDateTime now = m_clock.now();
    const QHash<QUuid, QList<Reminder>> past = m_queue.append(records, now);
    arm();
    const QList<Reminder> urgent = m_queue.urgentAt(now);
    const auto isNew = [&past](const Reminder &reminder) {
        return past.value(reminder.filing).contains(reminder);
    };
    if (std::ranges::any_of(urgent, isNew))
        Q_EMIT missed(urgent);
}

void ReminderClock::update(const FilingRecord &record)
{
    m_queue.update(record, m_clock.now());
    arm();
}

void ReminderClock::remove(const QUuid &filing)
{
    m_queue.remove(filing);
    arm();
}

void ReminderClock::check()
{
    const QDateTime now = m_clock.now();
    const QList<Reminder> reminders = m_queue.takeDue(now);
    // Before the listeners, who may bring in changes of their own.
    arm();
    if (reminders.isEmpty())
        return;
    if (isSummary(reminders, now))
        Q_EMIT missed(foldReminders(reminders, now));
    else
        Q_EMIT due(reminders);
}

bool ReminderClock::isSummary(const QList<Reminder> &reminders, const QDateTime &now) const
{
    QSet<QUuid> filings;
    for (const Reminder &reminder : reminders)
        filings.insert(reminder.filing);
    return filings.size() > severalFilings
        || reminders.constFirst().dueAt.addDuration(lateness) < now;
}

void ReminderClock::arm()
{
    const QDateTime now = m_clock.now();
    const QDateTime next = m_queue.nextDue();
    const QDateTime last = m_queue.isEmpty() ? QDateTime() : m_queue.lastGiven();
    if (next.isValid()) {
        const milliseconds ahead(now.msecsTo(next));
        m_timer.start(std::clamp<milliseconds>(ahead, milliseconds(0), longestWait));
    } else if (last.isValid() && now < last.addDuration(doubt)) {
        m_timer.start(longestWait);
    } else {
        m_timer.stop();
    }
}

} // namespace beian
