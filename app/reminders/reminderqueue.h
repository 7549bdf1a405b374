// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <chrono>
#include <compare>
#include <map>
#include <optional>

#include <QtCore/qhash.h>

#include "app/reminders/reminder.h"

namespace beian {

// The reminders of all filings in the order of time. Each is given once at most for the same
// filing, number, kind and moment: also after the filing was changed, or removed and put back. A
// clock that is set back before it by more than a correction makes what was given untrue: it is given
// again when its time comes. What is past when a filing comes in is not given, unless the clock is set
// back before it.
class ReminderQueue final
{
public:
    // What a time service takes back in one go, and nobody would call untrue.
    static constexpr std::chrono::minutes correction{1};

    ReminderQueue() = default;
    Q_DISABLE_COPY_MOVE(ReminderQueue)

    // Kinds that are off neither come due nor count as the next one.
    void setSwitches(const ReminderSwitches &switches) { m_switches = switches; }
    [[nodiscard]] const ReminderSwitches &switches() const { return m_switches; }

    // Adds many filings at once, or replaces those with the same ids. Gives back by filing what was past when
    // it came in, without what is known: of a filing that was here before, or still is.
    QHash<QUuid, QList<Reminder>> append(const QList<FilingRecord> &records, const QDateTime &now);
    // Adds the filing or replaces the one with its id.
    void update(const FilingRecord &record, const QDateTime &now) { (void)append({record}, now); }
    void remove(const QUuid &filing);

    // What came due since the last call, the earliest first.
    [[nodiscard]] QList<Reminder> takeDue(const QDateTime &now);
    // What is due at `now` of the numbers that are open and have six hours or less, given or not:
    // their present kind, the earliest first.
    [[nodiscard]] QList<Reminder> urgentAt(const QDateTime &now) const;
    // The moment of the next one; null: there is none.
    [[nodiscard]] QDateTime nextDue() const;
    // No filing has anything to remind of, neither ahead nor past.
    [[nodiscard]] bool isEmpty() const { return m_planned.isEmpty(); }
    // When one was given last, by the clock of that moment; null: never.
    [[nodiscard]] QDateTime lastGiven() const { return m_lastGiven; }

private:
    // The order within a kind.
    struct Place
    {
        qint64 due; // milliseconds since the epoch
        QUuid filing;
        NumberId number;

        friend bool operator==(const Place &, const Place &) = default;
        friend std::strong_ordering operator<=>(const Place &, const Place &) = default;
    };
    enum class State {
        Pending,
        Quiet, // was past when its filing came in
        Given, // stays, also without its filing: an undone removal gives nothing twice
    };
    using Line = std::map<Place, State>;

    void observe(const QDateTime &now);
    [[nodiscard]] bool isVoid(const Reminder &reminder, const QDateTime &now) const;
    void erase(const Reminder &reminder);
    [[nodiscard]] QList<Reminder> take(const FilingRecord &record, const QDateTime &now);
    // The clock went from `until` back to `after`.
    void wake(ReminderKind kind, qint64 after, qint64 until);
    [[nodiscard]] Line &lineOf(ReminderKind kind) { return m_lines.at(std::size_t(kind)); }
    [[nodiscard]] const Line &lineOf(ReminderKind kind) const
    {
        return m_lines.at(std::size_t(kind));
    }
    // Before every place of that instant.
    [[nodiscard]] static Place startOf(qint64 instant) { return {instant, {}, NumberId{-1}}; }
    [[nodiscard]] static Place placeOf(const Reminder &reminder);
    [[nodiscard]] static Reminder reminderAt(const Place &place, ReminderKind kind);

    ReminderSwitches m_switches;
    // One for each kind, so that a kind that is off costs nothing.
    std::array<Line, reminderKindCount> m_lines;
    QHash<QUuid, QList<Reminder>> m_planned; // of each filing as it is now
    std::optional<qint64> m_seen; // the latest `now`
    qint64 m_taken = 0; // what was due until then is settled
    QDateTime m_lastGiven;
};

} // namespace beian
