// SPDX-License-Identifier: MIT
#include "app/reminders/closingreminder.h"

#include <algorithm>

#include "app/time/beijingtime.h"

namespace beian {

using std::chrono::milliseconds;

QDateTime nextClosing(const CounterHours &hours, const QDateTime &now)
{
    const QDate today = beijingDate(now);
    const QDateTime closing = fromBeijing(today, hours.closing);
    return closing > now ? closing : fromBeijing(today.addDays(1), hours.closing);
}

QDateTime openingAfter(const CounterHours &hours, const QDateTime &closing)
{
    const QDate day = beijingDate(closing);
    const QDateTime opening = fromBeijing(day, hours.opening);
    return opening > closing ? opening : fromBeijing(day.addDays(1), hours.opening);
}

ClosingReminder::ClosingReminder(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ClosingReminder::check);
}

void ClosingReminder::start(const CounterHours &hours)
{
    m_hours = hours;
    m_next = nextClosing(hours, m_clock.now());
    arm();
}

void ClosingReminder::stop()
{
    m_timer.stop();
    m_next = {};
}

void ClosingReminder::check()
{
    if (!m_next.isValid())
        return;
    const QDateTime now = m_clock.now();
    const QDateTime told = m_next;
    // A clock that was set back brings the closing nearer again.
    m_next = nextClosing(m_hours, now);
    arm();
    if (now >= told && now < told.addDuration(lateness))
        Q_EMIT closing(openingAfter(m_hours, told));
}

void ClosingReminder::arm()
{
    const milliseconds ahead(m_clock.now().msecsTo(m_next));
    m_timer.start(std::clamp<milliseconds>(ahead, milliseconds(0), longestWait));
}

} // namespace beian
