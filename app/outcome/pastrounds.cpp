// SPDX-License-Identifier: MIT
#include "app/outcome/pastrounds.h"

#include <algorithm>

#include <QtCore/qhash.h>

#include "app/time/beijingtime.h"
#include "app/verification/budget.h"

namespace beian {

QDate dayOf(const QDateTime &instant)
{
    return instant.isValid() ? beijingDate(instant) : QDate();
}

QDateTime lastOf(EventKind kind, int round, const QList<FilingEvent> &events)
{
    const auto found =
        std::find_if(events.crbegin(), events.crend(), [=](const FilingEvent &event) {
            return event.kind == kind && event.round == round;
        });
    return found == events.crend() ? QDateTime() : found->at;
}

QDate dayOfReturn(int round, const QList<FilingEvent> &events)
{
    const QDateTime refused = lastOf(EventKind::Failed, round, events);
    return dayOf(refused.isValid() ? refused : lastOf(EventKind::WrongInput, round, events));
}

namespace {

// What the history tells of one round that is over.
class PastRound final
{
public:
    PastRound(const QList<FilingEvent> &history, int round)
        : m_history(history)
        , m_round(round)
    { }

    [[nodiscard]] QDate lastDay(EventKind kind) const
    {
        return dayOf(lastOf(kind, m_round, m_history));
    }
    // More often done than taken back?
    [[nodiscard]] bool holds(EventKind done, EventKind withdrawn) const
    {
        return count(done) > count(withdrawn);
    }
    [[nodiscard]] bool has(EventKind kind) const { return count(kind) > 0; }
    [[nodiscard]] bool isAnyNumberSpent() const;

private:
    [[nodiscard]] qsizetype count(EventKind kind) const
    {
        return std::ranges::count_if(m_history, [=, this](const FilingEvent &event) {
            return event.kind == kind && event.round == m_round;
        });
    }

    const QList<FilingEvent> &m_history;
    const int m_round;
};

bool PastRound::isAnyNumberSpent() const
{
    struct Number
    {
        int wrongInputs = 0;
        bool isVerified = false;
    };
    QHash<QString, Number> numbers; // by the tail
    for (const FilingEvent &event : m_history) {
        if (event.round != m_round)
            continue;
        if (event.kind == EventKind::WrongInput)
            ++numbers[event.tail].wrongInputs;
        else if (event.kind == EventKind::WrongInputWithdrawn)
            --numbers[event.tail].wrongInputs;
        else if (event.kind == EventKind::Verified || event.kind == EventKind::VerifiedWithdrawn)
            numbers[event.tail].isVerified = event.kind == EventKind::Verified;
    }
    return std::ranges::any_of(numbers, [](const Number &number) {
        return !number.isVerified && number.wrongInputs >= mostWrongInputs;
    });
}

ReturnCause causeOf(const PastRound &past)
{
    if (past.isAnyNumberSpent())
        return ReturnCause::WrongInputs;
    // Where nothing tells of the end, it was submitted again, so that it had come back.
    if (past.holds(EventKind::Failed, EventKind::FailureWithdrawn) || !past.has(EventKind::Expired))
        return ReturnCause::Refused;
    return past.holds(EventKind::Verified, EventKind::VerifiedWithdrawn)
        ? ReturnCause::OtherPersonMissing
        : ReturnCause::TimeOver;
}

QDate beginningOf(const FilingRecord &record, const PastRound &past, int round)
{
    const QDate entered = round == 1 ? dayOf(record.createdAt) : past.lastDay(EventKind::NewRound);
    const QDate received = past.lastDay(EventKind::Received);
    if (!entered.isValid() || (round == 1 && received.isValid() && received < entered))
        return received;
    return entered;
}

Outcome pastOutcome(const FilingRecord &record, int round, const QList<FilingEvent> &history)
{
    const PastRound past(history, round);
    Outcome outcome;
    outcome.filing = record.id;
    outcome.round = round;
    outcome.provinceCode = record.provinceCode;
    outcome.type = *record.type;
    outcome.begun = beginningOf(record, past, round);
    outcome.state = OutcomeState::Returned;
    outcome.cause = causeOf(past);
    const bool isExpired =
        outcome.cause == ReturnCause::TimeOver || outcome.cause == ReturnCause::OtherPersonMissing;
    outcome.ended =
        isExpired ? past.lastDay(EventKind::Expired) : dayOfReturn(round, history);
    if (!outcome.ended.isValid())
        outcome.ended = dayOf(lastOf(EventKind::NewRound, round + 1, history));
    return outcome;
}

} // namespace

QList<Outcome> pastOutcomes(const FilingRecord &record, const QList<FilingEvent> &history)
{
    QList<Outcome> outcomes;
    for (int round = 1; round < record.round; ++round) {
        if (const Outcome past = pastOutcome(record, round, history); past.begun.isValid())
            outcomes << past;
    }
    return outcomes;
}

} // namespace beian
