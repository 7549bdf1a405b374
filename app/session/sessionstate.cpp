// SPDX-License-Identifier: MIT
#include "app/session/sessionstate.h"

#include <algorithm>

#include "app/time/beijingtime.h"

namespace beian {

QString keptMask(const FilingSession &session, const PersonEntry &person)
{
    const NumberSession *known = person.known ? session.number(*person.known) : nullptr;
    return known ? known->kept().mask : QString();
}

bool isKeptVerified(const FilingSession &session, const PersonEntry &person)
{
    const NumberSession *known = person.known ? session.number(*person.known) : nullptr;
    return known && person.phoneText.isEmpty() && isVerified(known->kept());
}

QList<NumberSession *> allNumbers(const FilingSession &session)
{
    QList<NumberSession *> numbers;
    for (const KeptNumber &kept : session.record().numbers)
        numbers << session.number(kept.id);
    return numbers;
}

bool isListedTwice(const FilingSession &session, qsizetype person)
{
    const QList<PersonEntry> &persons = session.persons();
    const PersonEntry &entry = persons.at(person);
    return !entry.phone().isEmpty()
        && std::any_of(persons.begin(), persons.begin() + person, [&entry](const PersonEntry &other) {
               return other.kept.role == entry.kept.role && other.phone() == entry.phone();
           });
}

bool hasUnknownNumbers(const FilingSession &session)
{
    return std::ranges::any_of(session.persons(), [&session](const PersonEntry &person) {
        const bool isExpected = !person.kept.isOptional || person.known;
        return isExpected && !isKeptVerified(session, person) && person.phone().isEmpty();
    });
}

bool isEverythingVerified(const FilingSession &session)
{
    const QList<NumberSession *> numbers = allNumbers(session);
    return !numbers.isEmpty() && !hasUnknownNumbers(session)
        && std::ranges::all_of(
            numbers, [](const NumberSession *number) { return isVerified(number->kept()); });
}

bool isAnyReturned(const FilingSession &session)
{
    return std::ranges::any_of(allNumbers(session), &NumberSession::isReturned);
}

bool hasExpired(const FilingSession &session)
{
    return std::ranges::any_of(allNumbers(session), [](const NumberSession *number) {
        return number->state() == VerificationState::Expired;
    });
}

bool isEverybodyPaused(const FilingSession &session)
{
    bool isAnyPaused = false;
    for (const NumberSession *number : session.numbers()) {
        if (!number->isPaused() && number->state() == VerificationState::Received)
            return false;
        isAnyPaused = isAnyPaused || number->isPaused();
    }
    return isAnyPaused;
}

NumberSession *numberInTurn(const FilingSession &session)
{
    const QList<NumberSession *> numbers = session.numbers();
    for (const auto wanted : {VerificationState::Received, VerificationState::Waiting}) {
        for (NumberSession *number : numbers) {
            if (number->state() == wanted)
                return number;
        }
    }
    const auto open = std::ranges::find_if(
        numbers, [](const NumberSession *number) { return !isVerified(number->kept()); });
    return open == numbers.end() ? numbers.value(0) : *open;
}

bool isOutOfUse(const FilingSession &session, const QUrl &page)
{
    return page == session.province()->site2019
        && beijingDate(session.now()) >= session.rules().national.from;
}

QList<Secret> codesOf(const FilingSession &session)
{
    QList<Secret> codes;
    for (const NumberSession *number : session.numbers()) {
        if (const Secret code = number->code(); !code.isEmpty())
            codes << code;
    }
    return codes;
}

bool hasPrivate(const FilingSession &session)
{
    return std::ranges::any_of(session.numbers(), &NumberSession::hasPrivate);
}

bool hasInput(const FilingSession &session)
{
    const FilingRecord &record = session.record();
    // At a counter province and kind are preselected and say nothing.
    const bool isFilingKnown =
        !session.isCounter() && (!record.provinceCode.isEmpty() || record.type.has_value());
    const bool isDateChosen = record.submitted != beijingDate(record.createdAt);
    return isFilingKnown || isDateChosen || !record.applicant.isEmpty() || !record.orderNumber.isEmpty()
        || !std::ranges::all_of(session.persons(), &PersonEntry::isBlank);
}

} // namespace beian
