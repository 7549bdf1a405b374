// SPDX-License-Identifier: MIT
#include "app/reminders/reminder.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

#include <QtCore/qhash.h>

#include "app/record/recordsummary.h"

namespace beian {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

constexpr std::array deadlineKinds{ReminderKind::SixHours, ReminderKind::OneHour,
                                   ReminderKind::FifteenMinutes, ReminderKind::Expired};

bool isEarlier(const Reminder &left, const Reminder &right)
{
    return left.dueAt < right.dueAt;
}

// The phone shows the minute of the reception only, the resend is known to the second.
bool isResendAwaited(const KeptNumber &number)
{
    const QDateTime receivedAt = number.verification.receivedAt;
    return number.resentAt.isValid()
        && (!receivedAt.isValid() || receivedAt.addDuration(1min) <= number.resentAt);
}

QList<Reminder> remindersOf(const KeptNumber &number, const Reminder &base)
{
    const Verification &verification = number.verification;
    if (verification.verifiedAt.isValid() || verification.hasFailed)
        return {};
    QList<Reminder> reminders;
    const auto add = [&](ReminderKind kind, const QDateTime &from, milliseconds span) {
        reminders << Reminder{base.filing, base.number, kind, from.toUTC().addDuration(span)};
    };
    const QDateTime deadline = verification.deadline();
    if (deadline.isValid()) {
        for (const ReminderKind kind : deadlineKinds)
            add(kind, deadline, -*leadOf(kind));
    } else if (verification.noticeAt.isValid() && !number.resentAt.isValid()) {
        add(ReminderKind::NoSms, verification.noticeAt, noticeToSms);
    }
    // After the deadline no SMS helps any more.
    if (isResendAwaited(number)
        && (!deadline.isValid() || number.resentAt.addDuration(resendSpan) < deadline))
        add(ReminderKind::ResendOverdue, number.resentAt, resendSpan);
    return reminders;
}

// What a reminder of a deadline has become by `now`.
Reminder latestKind(const Reminder &reminder, const QDateTime &now)
{
    const std::optional<minutes> lead = leadOf(reminder.kind);
    if (!lead)
        return reminder;
    const QDateTime deadline = reminder.dueAt.addDuration(*lead);
    Reminder latest = reminder;
    for (const ReminderKind kind : deadlineKinds) {
        const QDateTime dueAt = deadline.addDuration(-*leadOf(kind));
        if (dueAt <= now && dueAt > latest.dueAt) {
            latest.kind = kind;
            latest.dueAt = dueAt;
        }
    }
    return latest;
}

} // namespace

std::optional<minutes> leadOf(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::SixHours:
        return 6h;
    case ReminderKind::OneHour:
        return 1h;
    case ReminderKind::FifteenMinutes:
        return 15min;
    case ReminderKind::Expired:
        return 0min;
    case ReminderKind::NoSms:
    case ReminderKind::ResendOverdue:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

bool ReminderSwitches::isOn(ReminderKind kind) const
{
    switch (kind) {
    case ReminderKind::SixHours:
        return sixHours;
    case ReminderKind::OneHour:
        return oneHour;
    case ReminderKind::FifteenMinutes:
        return fifteenMinutes;
    case ReminderKind::Expired:
        return expired;
    case ReminderKind::NoSms:
        return noSms;
    case ReminderKind::ResendOverdue:
        return resendOverdue;
    }
    Q_UNREACHABLE();
}

QList<Reminder> remindersOf(const FilingRecord &record)
{
    QList<Reminder> reminders;
    for (const KeptNumber &number : record.numbers) {
        if (number.verification.hasFailed)
            return {}; // the filing goes back, whatever becomes of the others
        reminders << remindersOf(number, Reminder{record.id, number.id, {}, {}});
    }
    // It goes back with the first deadline that is missed: those after it are of no use to anybody.
    if (const QDateTime end = openDeadline(record); end.isValid())
        reminders.removeIf([&end](const Reminder &reminder) { return reminder.dueAt > end; });
    std::ranges::stable_sort(reminders, isEarlier);
    return reminders;
}

QList<Reminder> foldReminders(const QList<Reminder> &due, const QDateTime &now)
{
    QHash<std::pair<QUuid, NumberId>, Reminder> latest;
    for (const Reminder &reminder : due) {
        const Reminder current = latestKind(reminder, now);
        Reminder &kept = latest[{current.filing, current.number}];
        if (!kept.dueAt.isValid() || kept.dueAt < current.dueAt)
            kept = current;
    }
    QList<Reminder> folded = latest.values();
    std::ranges::sort(folded, {}, [](const Reminder &reminder) {
        return std::tuple(reminder.dueAt, reminder.filing, reminder.number);
    });
    return folded;
}

} // namespace beian
