// SPDX-License-Identifier: MIT
// The session as a kept filing and back: what of WizardSession has to do with the board.
#include <algorithm>

#include "app/identity/phonenumber.h"
#include "app/time/beijingtime.h"
#include "ui/wizard/wizardsession.h"

namespace beian {

namespace {

QString entryText(const QDateTime &instant)
{
    return instant.isValid() ? beijingText(instant) : QString();
}

// Times and outcomes; what a person typed beside them stays.
void takeTimes(NumberInput &input, const KeptNumber &kept)
{
    if (input.verification.noticeAt != kept.verification.noticeAt)
        input.noticeText = entryText(kept.verification.noticeAt);
    if (input.verification.receivedAt != kept.verification.receivedAt)
        input.receivedText = entryText(kept.verification.receivedAt);
    input.verification = kept.verification;
    input.resentAt = kept.resentAt;
    input.resends = kept.resends;
    input.wrongInputs = kept.wrongInputs;
}

void forgetSms(NumberInput &input)
{
    input.codeText = {};
    input.pastedSms = {};
    input.chosenCode = {};
    input.readCode = {};
    input.typedCode = {};
    input.accepted.clear();
}

NumberInput inputOf(const KeptNumber &kept)
{
    NumberInput input;
    takeTimes(input, kept);
    input.id = kept.id;
    input.document = kept.document;
    return input;
}

} // namespace

void WizardSession::setApplicant(const QString &applicant)
{
    m_base.applicant = applicant;
    Q_EMIT titleChanged();
}

void WizardSession::setOrderNumber(const QString &orderNumber)
{
    m_base.orderNumber = orderNumber;
    Q_EMIT titleChanged();
}

KeptNumber WizardSession::keptNumberOf(const QString &phone) const
{
    const NumberInput &input = number(phone);
    KeptNumber kept = keptNumber(phone);
    kept.id = input.id.value_or(NumberId());
    kept.verification = input.verification;
    kept.resentAt = input.resentAt;
    kept.resends = input.resends;
    kept.wrongInputs = input.wrongInputs;
    kept.document = input.document;
    return kept;
}

FilingRecord WizardSession::record() const
{
    FilingRecord record = m_base;
    record.provinceCode = m_filing.provinceCode;
    record.submitted = m_filing.submitted;
    record.type = m_hasType ? std::optional(m_filing.type) : std::nullopt;
    record.part = m_filing.part;
    record.rules = m_filing.rules;
    record.isReceivedAnyway = m_isReceivedAnyway;
    record.isNumberChanging = m_isNumberChanging;
    record.persons.clear();
    record.numbers.clear();
    for (const PersonEntry &entry : m_persons) {
        KeptPerson person{entry.role, entry.isOptional, entry.isAddedByHand, entry.carrier, {}};
        const auto phone = parsePhone(entry.phoneText);
        person.number = phone ? number(*phone).id : entry.keptNumber;
        if (person.number && !record.find(*person.number))
            record.numbers << (phone ? keptNumberOf(*phone) : *keptOf(entry));
        record.persons << person;
    }
    return record;
}

void WizardSession::restore(const FilingRecord &record)
{
    m_base = record;
    m_restored = record;
    m_filing.provinceCode = record.provinceCode;
    m_filing.submitted = record.submitted;
    m_filing.rules = record.rules;
    m_hasType = record.type.has_value();
    m_filing.type = record.type.value_or(FilingType::First);
    m_filing.part = record.part;
    m_isReceivedAnyway = record.isReceivedAnyway;
    m_isNumberChanging = record.isNumberChanging;
    m_keptNumbers = record.numbers;
    m_persons.clear();
    for (const KeptPerson &person : record.persons) {
        PersonEntry entry;
        entry.role = person.role;
        entry.isOptional = person.isOptional;
        entry.isAddedByHand = person.isAddedByHand;
        entry.carrier = person.carrier;
        entry.keptNumber = person.number;
        const KeptNumber *number = person.number ? record.find(*person.number) : nullptr;
        if (number && !number->phone.isEmpty()) {
            entry.phoneText = spacedPhone(number->phone);
            adoptKeptNumber(entry);
        }
        m_persons << entry;
    }
    Q_EMIT titleChanged();
    Q_EMIT filingChanged();
    Q_EMIT personsChanged();
}

void WizardSession::takeOver(const FilingRecord &record)
{
    const bool isNewRound = record.round > m_base.round;
    m_base.round = record.round;
    for (const KeptNumber &kept : record.numbers) {
        const auto known = std::ranges::find(m_keptNumbers, kept.id, &KeptNumber::id);
        if (known != m_keptNumbers.end())
            *known = kept;
        for (const NumberGroup &group : numbers()) {
            if (number(group.phone).id == kept.id)
                takeOverNumber(group.phone, kept, isNewRound);
        }
    }
}

void WizardSession::takeOverNumber(const QString &phone, const KeptNumber &kept, bool isNewRound)
{
    NumberInput input = number(phone);
    takeTimes(input, kept);
    if (isNewRound) {
        forgetSms(input);
        input.senderText.clear();
        input.isDelayExplained = false;
        input.comparedInputs = 0;
        input.receivedBeforeResend = {};
    }
    setNumber(phone, input);
}

void WizardSession::startNewRound()
{
    ++m_base.round;
    for (const NumberGroup &group : numbers()) {
        NumberInput fresh;
        fresh.id = number(group.phone).id;
        fresh.document = number(group.phone).document;
        fresh.documentText = number(group.phone).documentText;
        setNumber(group.phone, fresh);
    }
    m_lastAnswer.reset();
    Q_EMIT answered();
}

void WizardSession::forgetPrivate(const QString &phone)
{
    NumberInput input = number(phone);
    forgetSms(input);
    input.documentText = {};
    setNumber(phone, input);
}

void WizardSession::forgetAllPrivate()
{
    for (const QString &phone : m_numbers.keys())
        forgetPrivate(phone);
}

bool WizardSession::isAsRestored() const
{
    const bool hasPrivate = std::ranges::any_of(m_numbers, [](const NumberInput &input) {
        return !input.codeText.isEmpty() || !input.documentText.isEmpty()
            || !input.pastedSms.isEmpty();
    });
    return m_restored && !hasPrivate && record() == *m_restored;
}

bool WizardSession::hasUnknownNumbers() const
{
    return std::ranges::any_of(m_persons, [this](const PersonEntry &person) {
        const bool isExpected = !person.isOptional || person.keptNumber.has_value();
        return isExpected && !isKeptVerified(person) && !parsePhone(person.phoneText);
    });
}

const KeptNumber *WizardSession::keptOf(const PersonEntry &person) const
{
    const auto found = person.keptNumber
        ? std::ranges::find(m_keptNumbers, *person.keptNumber, &KeptNumber::id)
        : m_keptNumbers.end();
    return found == m_keptNumbers.end() ? nullptr : &*found;
}

bool WizardSession::isKeptVerified(const PersonEntry &person) const
{
    const KeptNumber *kept = keptOf(person);
    return kept && person.phoneText.isEmpty() && isVerified(*kept);
}

QString WizardSession::keptMask(const PersonEntry &person) const
{
    const KeptNumber *kept = keptOf(person);
    return kept ? kept->mask : QString();
}

// A number that the filing has not had before.
void WizardSession::giveId(const QString &phone)
{
    NumberInput &input = m_numbers[phone];
    if (!input.id)
        input.id = addNumber(m_base, keptNumber(phone));
}

// The full number was typed for one that was kept by its mask: what was kept belongs to it, and to
// everybody who shares it. A number that does not fit the mask is another one and starts anew.
void WizardSession::adoptKeptNumber(PersonEntry &person)
{
    const auto phone = parsePhone(person.phoneText);
    const KeptNumber *kept = keptOf(person);
    if (!phone || !kept || maskedPhone(*phone) != kept->mask)
        return;
    if (!m_numbers.contains(*phone))
        setNumber(*phone, inputOf(*kept));
    for (PersonEntry &other : m_persons) {
        if (other.keptNumber == person.keptNumber && other.phoneText.isEmpty())
            other.phoneText = spacedPhone(*phone);
    }
}

} // namespace beian
