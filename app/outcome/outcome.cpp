// SPDX-License-Identifier: MIT
#include "app/outcome/outcome.h"

#include <algorithm>

#include "app/outcome/pastrounds.h"
#include "app/record/recordsummary.h"
#include "app/support/qtversion.h"
#include "app/time/beijingtime.h"
#include "app/verification/budget.h"

namespace beian {

using std::chrono::seconds;

namespace {

// Is there somebody who has to verify, with a number? That does not depend on the moment.
bool isSubmission(const FilingRecord &record)
{
    const FilingState state = stateOf(record, QDateTime::fromMSecsSinceEpoch(0, utcZone));
    return state != FilingState::Draft && state != FilingState::NotNeeded;
}

// Null: no SMS has come.
QDateTime firstReception(const FilingRecord &record)
{
    QDateTime first;
    for (const KeptNumber &number : record.numbers) {
        const QDateTime at = number.verification.receivedAt;
        if (at.isValid() && (!first.isValid() || at < first))
            first = at;
    }
    return first;
}

// A filing that is entered when its SMS is already there began with it.
QDate beginningOf(const FilingRecord &record, const QList<FilingEvent> &events)
{
    if (record.round > 1) {
        if (const QDateTime again = lastOf(EventKind::NewRound, record.round, events);
            again.isValid())
            return beijingDate(again);
    }
    const QDate received = dayOf(firstReception(record));
    const QDate created = dayOf(record.createdAt);
    if (!created.isValid())
        return received.isValid() ? received : record.submitted;
    return received.isValid() && record.round == 1 ? std::min(received, created) : created;
}

bool isSpent(const KeptNumber &number)
{
    return attemptStage(number.wrongInputs) == AttemptStage::Spent;
}

// One number without an input left is enough: the whole filing is returned.
bool hasUsedUpInputs(const FilingRecord &record)
{
    return std::ranges::any_of(record.numbers, [](const KeptNumber &number) {
        return !isVerified(number) && isSpent(number);
    });
}

ReturnCause causeOf(const FilingRecord &record, bool isRefused)
{
    if (hasUsedUpInputs(record))
        return ReturnCause::WrongInputs;
    if (isRefused)
        return ReturnCause::Refused;
    return std::ranges::any_of(record.numbers, isVerified) ? ReturnCause::OtherPersonMissing
                                                           : ReturnCause::TimeOver;
}

bool isLate(const KeptNumber &number)
{
    const QDateTime deadline = number.verification.deadline();
    return deadline.isValid() && number.verification.verifiedAt >= deadline;
}

// Times that contradict each other tell of no span.
std::optional<seconds> spanOf(const QDateTime &from, const QDateTime &to)
{
    if (!from.isValid() || !to.isValid() || to < from)
        return std::nullopt;
    return seconds(from.secsTo(to));
}

void fillState(Outcome &outcome, const FilingRecord &record, const QList<FilingEvent> &events)
{
    const bool isRefused = std::ranges::any_of(
        record.numbers, [](const KeptNumber &number) { return number.verification.hasFailed; });
    const QDateTime finished = finishedAt(record);
    if (isRefused || hasUsedUpInputs(record)) {
        outcome.state = OutcomeState::Returned;
        outcome.ended = dayOfReturn(record.round, events);
        outcome.cause = causeOf(record, isRefused);
    } else if (finished.isValid()) {
        outcome.state =
            std::ranges::any_of(record.numbers, isLate) ? OutcomeState::Late : OutcomeState::InTime;
        outcome.ended = beijingDate(finished);
        outcome.duration = spanOf(firstReception(record), finished);
    } else {
        outcome.due = openDeadline(record);
        outcome.cause = causeOf(record, false);
    }
}

} // namespace

std::optional<Outcome> outcomeOf(const FilingRecord &record, const QList<FilingEvent> &events)
{
    if (!isSubmission(record))
        return std::nullopt;
    Outcome outcome;
    outcome.filing = record.id;
    outcome.round = record.round;
    outcome.provinceCode = record.provinceCode;
    outcome.type = *record.type;
    outcome.begun = beginningOf(record, events);
    if (!outcome.begun.isValid())
        return std::nullopt;
    fillState(outcome, record, events);
    return outcome;
}

QList<Outcome> outcomesOf(const FilingRecord &record, const QList<FilingEvent> &history)
{
    const std::optional<Outcome> present = outcomeOf(record, history);
    return present ? pastOutcomes(record, history) << *present : QList<Outcome>();
}

namespace {

// `next` is the same filing's later round; null: there is none.
bool isRemovedWhileOpen(const Outcome &outcome, const Outcome *next)
{
    return outcome.removedAt.isValid() && !next && outcome.state == OutcomeState::Open
        && !(outcome.due.isValid() && outcome.due <= outcome.removedAt);
}

void close(Outcome &outcome, const Outcome *next, const QDateTime &now)
{
    const bool isOver = outcome.due.isValid() && outcome.due <= now;
    const QDate dueDay = dayOf(outcome.due);
    if (isOver && !(next && next->begun < dueDay)) {
        outcome.state = OutcomeState::Returned;
        outcome.ended = dueDay;
    } else if (next) {
        // Submitted again before its time was over: it had come back for another reason.
        if (outcome.cause != ReturnCause::WrongInputs)
            outcome.cause = ReturnCause::Refused;
        outcome.state = OutcomeState::Returned;
        outcome.ended = next->begun;
    }
}

} // namespace

QList<Outcome> settled(const QList<Outcome> &outcomes, const QDateTime &now)
{
    QList<Outcome> result;
    result.reserve(outcomes.size());
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        Outcome outcome = outcomes.at(i);
        const bool hasNext = i + 1 < outcomes.size() && outcomes.at(i + 1).filing == outcome.filing;
        const Outcome *next = hasNext ? &outcomes.at(i + 1) : nullptr;
        if (isRemovedWhileOpen(outcome, next))
            continue;
        if (outcome.state == OutcomeState::Open)
            close(outcome, next, now);
        if (outcome.state == OutcomeState::Returned && !outcome.ended.isValid())
            outcome.ended = next ? next->begun : outcome.begun;
        result << outcome;
    }
    return result;
}

} // namespace beian
