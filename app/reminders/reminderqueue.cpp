// SPDX-License-Identifier: MIT
#include "app/reminders/reminderqueue.h"

#include <algorithm>
#include <limits>

#include "app/support/qtversion.h"

namespace beian {

namespace {

constexpr std::array allKinds{ReminderKind::SixHours,       ReminderKind::OneHour,
                              ReminderKind::FifteenMinutes, ReminderKind::Expired,
                              ReminderKind::NoSms,          ReminderKind::ResendOverdue};
static_assert(allKinds.size() == reminderKindCount);

// As kinds of a number that still has time.
constexpr std::array urgentKinds{ReminderKind::SixHours, ReminderKind::OneHour,
                                 ReminderKind::FifteenMinutes};

void sortByTime(QList<Reminder> &reminders)
{
    std::ranges::stable_sort(reminders, {}, &Reminder::dueAt);
}

} // namespace

ReminderQueue::Place ReminderQueue::placeOf(const Reminder &reminder)
{
    return {reminder.dueAt.toMSecsSinceEpoch(), reminder.filing, reminder.number};
}

Reminder ReminderQueue::reminderAt(const Place &place, ReminderKind kind)
{
    return {place.filing, place.number, kind, QDateTime::fromMSecsSinceEpoch(place.due, utcZone)};
}

// Time has come to `now`. If the clock was set back, what was past becomes future again.
void ReminderQueue::observe(const QDateTime &now)
{
    const qint64 instant = now.toMSecsSinceEpoch();
    if (!m_seen)
        m_taken = instant;
    else if (instant < *m_seen) {
        for (const ReminderKind kind : allKinds)
            wake(kind, instant, *m_seen);
        m_taken = std::min(m_taken, instant);
    }
    m_seen = instant;
}

void ReminderQueue::wake(ReminderKind kind, qint64 after, qint64 until)
{
    const bool wasUntrue = std::chrono::milliseconds(until - after) > correction;
    Line &line = lineOf(kind);
    const auto end = line.lower_bound(startOf(until + 1));
    for (auto it = line.lower_bound(startOf(after + 1)); it != end;) {
        if (it->second == State::Given && !wasUntrue) {
            ++it;
        } else if (const Reminder reminder = reminderAt(it->first, kind);
                   m_planned.value(reminder.filing).contains(reminder)) {
            it->second = State::Pending;
            ++it;
        } else {
            it = line.erase(it);
        }
    }
}

QHash<QUuid, QList<Reminder>> ReminderQueue::append(const QList<FilingRecord> &records,
                                                    const QDateTime &now)
{
    QHash<QUuid, QList<Reminder>> past;
    for (const FilingRecord &record : records) {
        if (const QList<Reminder> came = take(record, now); !came.isEmpty())
            past.insert(record.id, came);
    }
    return past;
}

QList<Reminder> ReminderQueue::take(const FilingRecord &record, const QDateTime &now)
{
    observe(now);
    const QList<Reminder> reminders = remindersOf(record);
    for (const Reminder &old : m_planned.value(record.id)) {
        if (!reminders.contains(old))
            erase(old);
    }
    QList<Reminder> past;
    for (const Reminder &reminder : reminders) {
        const bool isAhead = reminder.dueAt > now;
        // What is there already keeps its state.
        const bool isNew = lineOf(reminder.kind)
                               .try_emplace(placeOf(reminder), isAhead ? State::Pending : State::Quiet)
                               .second;
        if (isNew && !isAhead)
            past << reminder;
    }
    if (reminders.isEmpty())
        m_planned.remove(record.id);
    else
        m_planned.insert(record.id, reminders);
    return past;
}

// What was past is told, one by one or as a summary: it is not told again when the filing comes back.
void ReminderQueue::remove(const QUuid &filing)
{
    for (const Reminder &reminder : m_planned.take(filing)) {
        Line &line = lineOf(reminder.kind);
        if (const auto it = line.find(placeOf(reminder));
            it != line.end() && it->second == State::Quiet)
            it->second = State::Given;
        erase(reminder);
    }
}

void ReminderQueue::erase(const Reminder &reminder)
{
    Line &line = lineOf(reminder.kind);
    const auto it = line.find(placeOf(reminder));
    if (it != line.end() && it->second != State::Given)
        line.erase(it);
}

// Another number of the filing missed its deadline: it goes back, and this one has no deadline that
// matters.
bool ReminderQueue::isVoid(const Reminder &reminder, const QDateTime &now) const
{
    const QList<Reminder> planned = m_planned.value(reminder.filing);
    const auto isOver = [&now](const Reminder &other) {
        return other.kind == ReminderKind::Expired && other.dueAt <= now;
    };
    return std::ranges::any_of(planned, isOver)
        && std::ranges::none_of(planned, [&](const Reminder &other) {
               return isOver(other) && other.number == reminder.number;
           });
}

QList<Reminder> ReminderQueue::takeDue(const QDateTime &now)
{
    observe(now);
    const qint64 instant = now.toMSecsSinceEpoch();
    QList<Reminder> due;
    for (const ReminderKind kind : allKinds) {
        if (!m_switches.isOn(kind))
            continue;
        Line &line = lineOf(kind);
        for (auto it = line.lower_bound(startOf(m_taken + 1)); it != line.end(); ++it) {
            if (it->first.due > instant)
                break;
            if (it->second == State::Pending) {
                it->second = State::Given;
                if (const Reminder reminder = reminderAt(it->first, kind); !isVoid(reminder, now))
                    due << reminder;
            }
        }
    }
    m_taken = instant;
    if (!due.isEmpty())
        m_lastGiven = now;
    sortByTime(due);
    return due;
}

QList<Reminder> ReminderQueue::urgentAt(const QDateTime &now) const
{
    QList<Reminder> urgent;
    for (const ReminderKind kind : urgentKinds) {
        if (!m_switches.isOn(kind))
            continue;
        // Later than this, the deadline is still ahead.
        const qint64 first = now.addDuration(-*leadOf(kind)).toMSecsSinceEpoch() + 1;
        const Line &line = lineOf(kind);
        for (auto it = line.lower_bound(startOf(first)); it != line.end(); ++it) {
            const Reminder reminder = reminderAt(it->first, kind);
            if (reminder.dueAt > now)
                break;
            if (m_planned.value(reminder.filing).contains(reminder) && !isVoid(reminder, now))
                urgent << reminder;
        }
    }
    return foldReminders(urgent, now);
}

QDateTime ReminderQueue::nextDue() const
{
    std::optional<qint64> next;
    for (const ReminderKind kind : allKinds) {
        if (!m_switches.isOn(kind))
            continue;
        const Line &line = lineOf(kind);
        auto it = line.lower_bound(startOf(m_taken + 1));
        while (it != line.end() && it->second != State::Pending)
            ++it;
        if (it != line.end() && (!next || it->first.due < *next))
            next = it->first.due;
    }
    return next ? QDateTime::fromMSecsSinceEpoch(*next, utcZone) : QDateTime();
}

} // namespace beian
