// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>

#include "app/record/filingrecord.h"

namespace beian {

// Why a submission came back.
enum class ReturnCause {
    TimeOver, // the 24 hours were over, and nobody had verified
    OtherPersonMissing, // they were over; somebody had verified, somebody else not
    WrongInputs, // all inputs were used up
    Refused, // the site said so finally, or the provider returned it
};
inline constexpr int returnCauseCount = 4;

enum class OutcomeState {
    Open,
    InTime, // every number was verified before its deadline, or its deadline was not known
    Late, // verified, and at least one of them was entered after its deadline
    Returned,
};

// What came of one submission of a filing; each "submitted again" is one more. It names nobody and
// holds no number: it is counted, also when the filing is long gone. Days are those of Beijing.
struct Outcome
{
    QUuid filing; // random: only so that the same submission is not counted twice
    int round = 1;
    QString provinceCode;
    FilingType type = FilingType::First;
    QDate begun;
    OutcomeState state = OutcomeState::Open;
    QDate ended; // null: open, or the day on which it was returned is not known
    ReturnCause cause = ReturnCause::TimeOver; // of an open one: what it will be when time is over
    QDateTime due; // UTC, of an open one: it is returned then; null: no SMS has come
    std::optional<std::chrono::seconds> duration; // from the first SMS to the last verification
    QDateTime removedAt; // UTC: the filing was taken off the board

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

// That of the present round. `events` are those that this change adds to the history, or all of it:
// they tell when a later round began and when it was returned. Empty: a draft, or nobody has to
// verify.
[[nodiscard]] std::optional<Outcome> outcomeOf(const FilingRecord &record,
                                               const QList<FilingEvent> &events);
// Those of all rounds that the history tells of, in their order; the present one at the end, where
// there is one.
[[nodiscard]] QList<Outcome> outcomesOf(const FilingRecord &record,
                                        const QList<FilingEvent> &history);

// What counts of `outcomes` at this moment. Those of one filing follow each other in the order of
// their rounds. An open one is returned when its time is over or when a later round began; one that
// was removed while it was open does not count.
[[nodiscard]] QList<Outcome> settled(const QList<Outcome> &outcomes, const QDateTime &now);

} // namespace beian
