// SPDX-License-Identifier: MIT
#include "app/record/recordsummary.h"

#include <algorithm>

#include "app/verification/budget.h"

namespace beian {

using std::chrono::seconds;

namespace {

QList<Verification> verificationsOf(const FilingRecord &record)
{
    QList<Verification> verifications;
    for (const KeptNumber &number : record.numbers)
        verifications << number.verification;
    return verifications;
}

// Must verify, and nobody knows yet by which number.
QList<Role> rolesWithoutNumber(const FilingRecord &record)
{
    QList<Role> roles;
    for (const KeptPerson &person : record.persons) {
        if (!person.number && !person.isOptional && !roles.contains(person.role))
            roles << person.role;
    }
    return roles;
}

bool isAnyNumberMissing(const FilingRecord &record)
{
    return std::ranges::any_of(record.persons, [](const KeptPerson &person) {
        return !person.number && !person.isOptional;
    });
}

// Whether anything of a number was heard of: then somebody waits, whatever is missing beside it.
bool isAnythingKnown(const KeptNumber &number)
{
    return number.verification.noticeAt.isValid() || number.resentAt.isValid();
}

bool isPartNeeded(const FilingRecord &record)
{
    return record.type == FilingType::Change || record.type == FilingType::Cancel;
}

// Received and open, the one whose deadline comes first; null: none.
const KeptNumber *mostUrgentNumber(const FilingRecord &record)
{
    const KeptNumber *urgent = nullptr;
    for (const KeptNumber &number : record.numbers) {
        const Verification &verification = number.verification;
        if (verification.receivedAt.isValid() && isOpen(number)
            && (!urgent || verification.deadline() < urgent->verification.deadline()))
            urgent = &number;
    }
    return urgent;
}

// The first one that is open and has no input left; null: none.
const KeptNumber *spentNumber(const FilingRecord &record)
{
    const auto found = std::ranges::find_if(record.numbers, [](const KeptNumber &number) {
        return isOpen(number) && attemptStage(number.wrongInputs) == AttemptStage::Spent;
    });
    return found == record.numbers.end() ? nullptr : &*found;
}

NextStep stepOf(NextStepKind kind, const FilingRecord &record, const KeptNumber &number,
                const QDateTime &at = {})
{
    return {kind, rolesOf(record, number.id), tailOf(number), at};
}

// No SMS of any open number has come.
NextStep waitingStep(const FilingRecord &record, const QDateTime &now)
{
    const KeptNumber &number =
        *std::ranges::find_if(record.numbers, [&now](const KeptNumber &other) {
            return other.verification.stateAt(now) == VerificationState::Waiting;
        });
    const bool isOverdue = number.resentAt.addDuration(seconds(resendSpan)) <= now;
    if (number.resends >= mostResends && (isOverdue || !number.resentAt.isValid()))
        return stepOf(NextStepKind::NoResendLeft, record, number, number.resentAt);
    if (number.resentAt.isValid()) {
        return stepOf(isOverdue ? NextStepKind::CheckResend : NextStepKind::WaitForResend, record,
                      number, number.resentAt);
    }
    const QDateTime noticeAt = number.verification.noticeAt;
    const bool isLate = noticeAt.isValid() && noticeAt.addDuration(seconds(noticeToSms)) <= now;
    return stepOf(isLate ? NextStepKind::CheckSms : NextStepKind::WaitForSms, record, number,
                  noticeAt);
}

NextStep openStep(const FilingRecord &record, const RecordSummary &summary, const QDateTime &now)
{
    if (const KeptNumber *spent = spentNumber(record))
        return stepOf(NextStepKind::AskProvider, record, *spent);
    const KeptNumber *urgent = mostUrgentNumber(record);
    if (urgent && urgencyOf(*summary.remaining) == Urgency::Urgent)
        return stepOf(NextStepKind::Remind, record, *urgent);
    if (urgent) {
        NextStep step = stepOf(NextStepKind::Verify, record, *urgent);
        // Nobody has verified yet: everybody is meant.
        if (summary.verified == 0)
            step.roles.clear();
        return step;
    }
    const QList<Role> missing = rolesWithoutNumber(record);
    if (summary.verified == summary.total)
        return {NextStepKind::Complete, missing, {}, {}};
    return waitingStep(record, now);
}

} // namespace

bool isTypeComplete(const FilingRecord &record)
{
    return record.type && (!isPartNeeded(record) || record.part != FilingPart::None);
}

FilingState stateOf(const FilingRecord &record, const QDateTime &now)
{
    if (!isTypeComplete(record) || record.provinceCode.isEmpty())
        return FilingState::Draft;
    if (record.persons.isEmpty())
        return FilingState::NotNeeded;
    if (record.numbers.isEmpty())
        return FilingState::Draft;
    const FilingState state = filingState(verificationsOf(record), now);
    if ((state != FilingState::Done && state != FilingState::Waiting) || !isAnyNumberMissing(record))
        return state;
    if (state == FilingState::Done)
        return FilingState::Running;
    return std::ranges::any_of(record.numbers, isAnythingKnown) ? state : FilingState::Draft;
}

bool canBeSubmittedAgain(const FilingRecord &record, const QDateTime &now)
{
    return stateOf(record, now) == FilingState::Returned || spentNumber(record);
}

QDateTime openDeadline(const FilingRecord &record)
{
    const KeptNumber *urgent = mostUrgentNumber(record);
    return urgent ? urgent->verification.deadline() : QDateTime();
}

QDateTime runningDeadline(const FilingRecord &record, const QDateTime &now)
{
    return isUnderWay(stateOf(record, now)) ? openDeadline(record) : QDateTime();
}

QDateTime finishedAt(const FilingRecord &record)
{
    if (!isTypeComplete(record))
        return {};
    if (record.persons.isEmpty())
        return record.createdAt;
    QDateTime last;
    for (const KeptNumber &number : record.numbers) {
        if (!number.verification.verifiedAt.isValid())
            return {};
        last = std::max(last, number.verification.verifiedAt);
    }
    return rolesWithoutNumber(record).isEmpty() ? last : QDateTime();
}

RecordSummary summaryOf(const FilingRecord &record, const QDateTime &now)
{
    RecordSummary summary;
    summary.state = stateOf(record, now);
    summary.total = int(record.numbers.size());
    summary.verified = int(std::ranges::count_if(record.numbers, [](const KeptNumber &number) {
        return number.verification.verifiedAt.isValid();
    }));
    switch (summary.state) {
    case FilingState::Draft:
        summary.next = {NextStepKind::Complete, rolesWithoutNumber(record), {}, {}};
        break;
    case FilingState::NotNeeded:
        summary.next.kind = NextStepKind::NotNeeded;
        break;
    case FilingState::Done:
        summary.finishedAt = finishedAt(record);
        summary.next = {NextStepKind::Finished, {}, {}, summary.finishedAt};
        break;
    case FilingState::Returned:
        // Failed by one number while that of another still runs: nothing was missed yet.
        if (const QDateTime deadline = openDeadline(record); deadline <= now)
            summary.deadline = deadline;
        summary.next.kind = NextStepKind::SubmitAgain;
        break;
    case FilingState::Waiting:
    case FilingState::Running:
        summary.deadline = openDeadline(record);
        if (const KeptNumber *urgent = mostUrgentNumber(record))
            summary.remaining = urgent->verification.remainingAt(now);
        summary.next = openStep(record, summary, now);
        break;
    }
    summary.next.service = record.service;
    return summary;
}

} // namespace beian
