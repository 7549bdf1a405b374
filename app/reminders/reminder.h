// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>

#include "app/record/filingrecord.h"

namespace beian {

enum class ReminderKind {
    SixHours, // before the deadline of a number
    OneHour,
    FifteenMinutes,
    Expired, // at the deadline itself
    NoSms, // five minutes after the provider's notice
    ResendOverdue, // ten minutes after a resend
};

inline constexpr int reminderKindCount = 6;

// How long before the deadline; empty for the kinds that know no deadline.
[[nodiscard]] std::optional<std::chrono::minutes> leadOf(ReminderKind kind);

// One moment at which somebody is reminded of one number of a filing.
struct Reminder
{
    QUuid filing;
    NumberId number{}; // in the filing
    ReminderKind kind = ReminderKind::SixHours;
    QDateTime dueAt; // UTC

    friend bool operator==(const Reminder &, const Reminder &) = default;
};

// Which kinds the person wants.
struct ReminderSwitches
{
    bool sixHours = true;
    bool oneHour = true;
    bool fifteenMinutes = true;
    bool expired = true;
    bool noSms = true;
    bool resendOverdue = true;

    [[nodiscard]] bool isOn(ReminderKind kind) const;

    friend bool operator==(const ReminderSwitches &, const ReminderSwitches &) = default;
};

// All reminders of a filing as it is now, past ones too, the earliest first. A number that is
// verified has none. Nor has a filing that goes back: none after the first open deadline of its
// numbers, and none at all once one of them has failed.
[[nodiscard]] QList<Reminder> remindersOf(const FilingRecord &record);

// One summary of what came due while nobody could be told: one reminder for each number, the
// latest kind that is true at `now`, the earliest first. Takes reminders that are due at `now`.
[[nodiscard]] QList<Reminder> foldReminders(const QList<Reminder> &due, const QDateTime &now);

} // namespace beian
