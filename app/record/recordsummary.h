// SPDX-License-Identifier: MIT
#pragma once

#include "app/record/filingrecord.h"

namespace beian {

// What somebody has to do next, in the order of a filing's way.
enum class NextStepKind {
    Complete, // a draft: type or numbers are missing
    NotNeeded,
    WaitForSms, // since `at`, the notice; a null `at`: the notice is not known
    CheckSms, // 5 minutes after the notice there is still none
    WaitForResend, // asked for at `at`
    CheckResend, // 10 minutes after it there is still none
    NoResendLeft, // use the last code, or let it be returned
    AskProvider, // five wrong inputs: probably returned, the provider knows
    Verify,
    Remind, // less than an hour is left
    SubmitAgain,
    Finished, // at `at`
};

struct NextStep
{
    NextStepKind kind = NextStepKind::Complete;
    QList<Role> roles; // the persons concerned; empty: everybody
    QString tail; // the last four digits of their number
    QDateTime at;
    ServiceKind service = ServiceKind::Website; // what is filed

    friend bool operator==(const NextStep &, const NextStep &) = default;
};

// What a row of the board says about a filing at a given moment.
struct RecordSummary
{
    FilingState state = FilingState::Draft;
    int verified = 0; // numbers
    int total = 0;
    QDateTime deadline; // the earliest open one; of a returned filing the one that was missed
    std::optional<std::chrono::seconds> remaining; // until it; empty without an open deadline
    QDateTime finishedAt; // the last verification of a filing that is done
    NextStep next;

    friend bool operator==(const RecordSummary &, const RecordSummary &) = default;
};

// Has the filing a type, with its sub-case where it needs one?
[[nodiscard]] bool isTypeComplete(const FilingRecord &record);
// Derived from the numbers; nothing of it is ever stored. A draft as long as the number of somebody who
// must verify is missing and nothing has happened to any other.
[[nodiscard]] FilingState stateOf(const FilingRecord &record, const QDateTime &now);
// Is there still somebody who can verify in time?
[[nodiscard]] constexpr bool isUnderWay(FilingState state)
{
    return state == FilingState::Waiting || state == FilingState::Running;
}
[[nodiscard]] RecordSummary summaryOf(const FilingRecord &record, const QDateTime &now);
// Was it returned, or has it used up its inputs? Then it can be submitted again.
[[nodiscard]] bool canBeSubmittedAgain(const FilingRecord &record, const QDateTime &now);
// The earliest deadline among the numbers that are received and neither verified nor failed,
// whether it is ahead or past. Null: there is none.
[[nodiscard]] QDateTime openDeadline(const FilingRecord &record);
// The same of a filing that is under way, so that it lies ahead. Null: no time runs. One that goes back
// has none: that of its other numbers no longer matters.
[[nodiscard]] QDateTime runningDeadline(const FilingRecord &record, const QDateTime &now);
// When the last number was verified, or, where nobody has to, when the filing was entered. Null
// while there is something to do.
[[nodiscard]] QDateTime finishedAt(const FilingRecord &record);

} // namespace beian
