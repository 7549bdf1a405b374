// SPDX-License-Identifier: MIT
#include "app/record/siteoutcome.h"

#include <algorithm>

#include "app/record/recordchanges.h"
#include "app/verification/budget.h"

namespace beian {

namespace {

bool isWithoutNumber(const KeptPerson &person)
{
    return !person.number && !person.isOptional;
}

bool isAnybodyElseOpen(const FilingRecord &record, NumberId number)
{
    const auto isOtherOpen = [number](const KeptNumber &other) {
        return other.id != number && !isVerified(other);
    };
    return std::ranges::any_of(record.numbers, isOtherOpen)
        || std::ranges::any_of(record.persons, isWithoutNumber);
}

QList<FilingEvent> verify(FilingRecord &record, NumberId number, const QDateTime &now)
{
    if (isVerified(*record.find(number)))
        return {};
    return markVerified(record, number, now);
}

QList<FilingEvent> verifyAll(FilingRecord &record, const QDateTime &now)
{
    QList<FilingEvent> events;
    for (const KeptNumber &number : QList(record.numbers))
        events << verify(record, number.id, now);
    // The forecast asked for more persons than the administration did.
    for (KeptPerson &person : record.persons)
        person.isOptional = person.isOptional || !person.number;
    return events;
}

// The administration waits for somebody that the forecast did not name.
void addPerson(FilingRecord &record)
{
    const bool hasSite = std::ranges::any_of(
        record.persons, [](const KeptPerson &person) { return person.role == Role::Site; });
    const bool hasSubject = std::ranges::any_of(
        record.persons, [](const KeptPerson &person) { return person.role == Role::Subject; });
    KeptPerson person;
    person.role = hasSite && !hasSubject ? Role::Subject : Role::Site;
    person.isAddedByHand = true;
    record.persons << person;
}

QList<FilingEvent> takeFailure(FilingRecord &record, NumberId number, bool isFinal,
                               const QDateTime &now)
{
    QList<FilingEvent> events;
    if (isVerified(*record.find(number)))
        events << withdrawVerified(record, number, now);
    return events << (isFinal ? markFailed(record, number, now)
                              : markWrongInput(record, number, now));
}

} // namespace

AnswerConflict conflictOf(const FilingRecord &record, NumberId number, SiteMessageEffect effect)
{
    if (!record.find(number))
        return AnswerConflict::None;
    switch (effect) {
    case SiteMessageEffect::FilingDone:
        return isAnybodyElseOpen(record, number) ? AnswerConflict::OthersOpen
                                                 : AnswerConflict::None;
    case SiteMessageEffect::PersonDone:
        return isAnybodyElseOpen(record, number) ? AnswerConflict::None
                                                 : AnswerConflict::NobodyElseOpen;
    case SiteMessageEffect::WrongInput:
    case SiteMessageEffect::UnexplainedFailure:
    case SiteMessageEffect::FinalFailure:
        return isVerified(*record.find(number)) ? AnswerConflict::VerifiedHere
                                                : AnswerConflict::None;
    case SiteMessageEffect::AlreadyDone:
    case SiteMessageEffect::NoMatch:
    case SiteMessageEffect::NothingPending:
    case SiteMessageEffect::ResendAccepted:
    case SiteMessageEffect::ResendLimit:
        break;
    }
    return AnswerConflict::None;
}

QList<FilingEvent> takeAnswer(FilingRecord &record, NumberId number, const SiteMessage &message,
                              AnswerChoice choice, const QDateTime &now)
{
    KeptNumber *kept = record.find(number);
    if (!kept)
        return {};
    const AnswerConflict conflict = conflictOf(record, number, message.effect);
    const bool believesSite = choice == AnswerChoice::Site;
    QList<FilingEvent> events{siteAnswer(record, number, message.text, now)};
    switch (message.effect) {
    case SiteMessageEffect::FilingDone:
        events << (believesSite ? verifyAll(record, now) : verify(record, number, now));
        break;
    case SiteMessageEffect::PersonDone:
        events << verify(record, number, now);
        if (conflict == AnswerConflict::NobodyElseOpen && believesSite)
            addPerson(record);
        break;
    case SiteMessageEffect::AlreadyDone:
        events << verify(record, number, now);
        break;
    case SiteMessageEffect::WrongInput:
    case SiteMessageEffect::UnexplainedFailure:
    case SiteMessageEffect::FinalFailure:
        if (conflict == AnswerConflict::None || believesSite)
            events << takeFailure(record, number, message.effect == SiteMessageEffect::FinalFailure,
                                  now);
        break;
    case SiteMessageEffect::ResendAccepted:
        events << markResent(record, number, now);
        break;
    case SiteMessageEffect::ResendLimit:
        kept->resends = std::max(kept->resends, mostResends);
        break;
    case SiteMessageEffect::NoMatch:
    case SiteMessageEffect::NothingPending:
        break;
    }
    return events;
}

} // namespace beian
