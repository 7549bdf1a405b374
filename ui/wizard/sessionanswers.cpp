// SPDX-License-Identifier: MIT
// What the administration's site said, and what it still allows: the part of WizardSession that
// belongs to the last steps.
#include <algorithm>

#include "app/record/recordchanges.h"
#include "ui/wizard/wizardsession.h"

namespace beian {

bool WizardSession::isReturned(const QString &phone) const
{
    switch (state(phone)) {
    case VerificationState::Expired:
    case VerificationState::Failed:
        return true;
    case VerificationState::Verified:
        return false;
    case VerificationState::Waiting:
    case VerificationState::Received:
        break;
    }
    return attemptStage(number(phone).wrongInputs) == AttemptStage::Spent;
}

bool WizardSession::hasDeadline(const QString &phone) const
{
    const NumberInput &input = number(phone);
    const bool isDelayOpen = !input.isDelayExplained && !input.verification.isFirstSmsLost
        && isReceptionDoubtful(input.verification.receivedAt, input.verification.noticeAt);
    return state(phone) == VerificationState::Received && !isDelayOpen;
}

bool WizardSession::isAnyReturned() const
{
    return std::ranges::any_of(
        numbers(), [this](const NumberGroup &group) { return isReturned(group.phone); });
}

Budget WizardSession::attempts(const QString &phone) const
{
    return attemptBudget(m_rules, body(), number(phone).wrongInputs);
}

Budget WizardSession::resends(const QString &phone) const
{
    return resendBudget(m_rules, body(), number(phone).resends);
}

bool WizardSession::needsComparing(const QString &phone) const
{
    const NumberInput &input = number(phone);
    const AttemptStage stage = attemptStage(input.wrongInputs);
    const VerificationState current = state(phone);
    const bool isOpen =
        current == VerificationState::Waiting || current == VerificationState::Received;
    return isOpen && (stage == AttemptStage::Careful || stage == AttemptStage::Last)
        && input.comparedInputs < input.wrongInputs;
}

bool WizardSession::isPaused(const QString &phone) const
{
    return needsComparing(phone) && attemptStage(number(phone).wrongInputs) == AttemptStage::Last;
}

bool WizardSession::isEverybodyPaused() const
{
    bool isAnyPaused = false;
    for (const NumberGroup &group : numbers()) {
        if (!isPaused(group.phone) && state(group.phone) == VerificationState::Received)
            return false;
        isAnyPaused = isAnyPaused || isPaused(group.phone);
    }
    return isAnyPaused;
}

void WizardSession::markResent(const QString &phone)
{
    rememberFirstSms(phone);
    NumberInput input = number(phone);
    ++input.resends;
    input.resentAt = now();
    setNumber(phone, input);
}

void WizardSession::withdrawResend(const QString &phone)
{
    NumberInput input = number(phone);
    --input.resends;
    input.resentAt = {};
    input.receivedBeforeResend = {};
    setNumber(phone, input);
}

void WizardSession::confirmCompared(const QString &phone)
{
    NumberInput input = number(phone);
    input.comparedInputs = input.wrongInputs;
    setNumber(phone, input);
}

// What comes from now on is a resent SMS, which moves no deadline.
void WizardSession::rememberFirstSms(const QString &phone)
{
    NumberInput &input = m_numbers[phone];
    if (!input.verification.isFirstSmsLost)
        input.receivedBeforeResend = input.verification.receivedAt;
}

AnswerConflict WizardSession::conflictOf(const QString &phone, SiteMessageEffect effect) const
{
    return beian::conflictOf(record(), number(phone).id.value_or(NumberId()), effect);
}

void WizardSession::takeAnswer(const QString &phone, const SiteMessage &message,
                               AnswerChoice choice)
{
    m_beforeAnswer = record();
    m_personsBeforeAnswer = m_persons;
    FilingRecord changed = m_beforeAnswer;
    const QList<FilingEvent> events = beian::takeAnswer(
        changed, number(phone).id.value_or(NumberId()), message, choice, now());
    // Its person was taken out while the question was open.
    if (events.isEmpty())
        return;
    // The others are told by the difference between the records.
    m_events << events.constFirst();
    m_lastAnswer = GivenAnswer{phone, message.effect};
    if (message.effect == SiteMessageEffect::ResendAccepted)
        rememberFirstSms(phone);
    takeOver(changed);
    for (qsizetype i = 0; i < m_persons.size(); ++i)
        m_persons[i].isOptional = changed.persons.at(i).isOptional;
    if (changed.persons.size() > m_persons.size())
        addPerson(changed.persons.constLast().role);
    else
        Q_EMIT personsChanged();
    Q_EMIT answered();
}

void WizardSession::takeUnknownAnswer(const QString &phone, const QString &text)
{
    const FilingRecord current = record();
    const NumberId id = number(phone).id.value_or(NumberId());
    if (!current.find(id))
        return;
    m_beforeAnswer = current;
    m_personsBeforeAnswer = m_persons;
    m_events << siteAnswer(current, id, text, now());
    m_lastAnswer = GivenAnswer{phone, std::nullopt};
    Q_EMIT numberChanged(phone);
    Q_EMIT answered();
}

void WizardSession::undoAnswer()
{
    m_persons = m_personsBeforeAnswer;
    takeOver(m_beforeAnswer);
    m_lastAnswer.reset();
    Q_EMIT personsChanged();
    Q_EMIT answered();
}

} // namespace beian
