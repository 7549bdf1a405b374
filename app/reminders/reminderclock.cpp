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

void ReminderClock::setDuty(const ReminderDuty &duty)
{
    m_duty = duty;
    check();
}

void ReminderClock::note(const FilingRecord &record)
{
    if (record.responsible.isEmpty())
        m_responsible.remove(record.id);
    else
        m_responsible.insert(record.id, record.responsible);
}

QList<Reminder> ReminderClock::ownOf(const QList<Reminder> &reminders, const QDateTime &now)
{
    QList<Reminder> own;
    for (const Reminder &reminder : reminders) {
        if (m_duty.isOurs(reminder.filing, m_responsible.value(reminder.filing), now))
            own << reminder;
        else
            m_left.insert({reminder.filing, reminder.number});
    }
    return own;
}

QList<Reminder> ReminderClock::takeFromOthers(const QDateTime &now)
{
    if (m_left.isEmpty())
        return {};
    QList<Reminder> urgent = m_queue.urgentAt(now);
    urgent.removeIf([this](const Reminder &reminder) {
        return !m_left.contains({reminder.filing, reminder.number});
    });
    // What is settled or over by now is nothing to take over; what stays others' is noted again.
    m_left.clear();
    return ownOf(urgent, now);
}

void ReminderClock::append(const QList<FilingRecord> &records)
{
    const QDateTime now = m_clock.now();
    const QHash<QUuid, QList<Reminder>> past = m_queue.append(records, now);
    for (const FilingRecord &record : records)
        note(record);
    const QList<Reminder> urgent = ownOf(m_queue.urgentAt(now), now);
    arm();
    const auto isNew = [&past](const Reminder &reminder) {
        return past.value(reminder.filing).contains(reminder);
    };
    if (std::ranges::any_of(urgent, isNew))
        Q_EMIT missed(urgent);
}

void ReminderClock::update(const FilingRecord &record)
{
    note(record);
    m_queue.update(record, m_clock.now());
    if (m_left.isEmpty())
        arm();
    else
        check(); // it may have been handed over
}

void ReminderClock::remove(const QUuid &filing)
{
    m_queue.remove(filing);
    m_responsible.remove(filing);
    arm();
}

void ReminderClock::check()
{
    const QDateTime now = m_clock.now();
    const QList<Reminder> taken = takeFromOthers(now);
    const QList<Reminder> reminders = ownOf(m_queue.takeDue(now), now) + taken;
    // Before the listeners, who may bring in changes of their own.
    arm();
    if (reminders.isEmpty())
        return;
    if (!taken.isEmpty() || isSummary(reminders, now))
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
    } else if (!m_left.isEmpty()) {
        m_timer.start(longestWait);
    } else if (last.isValid() && now < last.addDuration(doubt)) {
        m_timer.start(longestWait);
    } else {
        m_timer.stop();
    }
}

} // namespace beian
