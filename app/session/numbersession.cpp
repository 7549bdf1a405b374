// SPDX-License-Identifier: MIT
#include "app/session/numbersession.h"

#include <utility>

#include "app/record/recordchanges.h"
#include "app/session/filingsession.h"
#include "app/time/beijingtime.h"

namespace beian {

using std::chrono::seconds;

NumberSession::NumberSession(FilingSession &filing, const KeptNumber &kept)
    : m_filing(filing)
    , m_id(kept.id)
    , m_shelved(kept)
{
    m_reception.follow({}, kept);
}

const KeptNumber &NumberSession::kept() const
{
    const KeptNumber *kept = m_filing.record().find(m_id);
    return kept ? *kept : m_shelved;
}

QList<Role> NumberSession::roles() const
{
    return rolesOf(m_filing.record(), m_id);
}

std::optional<Carrier> NumberSession::carrier() const
{
    for (const KeptPerson &person : m_filing.record().persons) {
        if (person.number == m_id && person.carrier)
            return person.carrier;
    }
    return m_filing.rules().likelyCarrier(phone());
}

// What is typed, and the history learns of later: see FilingSession::handOver().
void NumberSession::edit(const std::function<void(KeptNumber &number)> &change)
{
    if (!m_filing.editNumber(m_id, change))
        change(m_shelved);
    Q_EMIT changed();
}

void NumberSession::setNotice(const QString &text)
{
    edit([&](KeptNumber &number) { m_reception.setNotice(text, number, m_filing.now()); });
}

void NumberSession::setReceived(const QString &text)
{
    edit([&](KeptNumber &number) { m_reception.setReceived(text, number, m_filing.now()); });
}

std::optional<QDateTime> NumberSession::guessedNotice() const
{
    return m_reception.guessedNotice(m_filing.now());
}

std::optional<QDateTime> NumberSession::guessedReceived() const
{
    return m_reception.guessedReceived(m_filing.now());
}

void NumberSession::settleTimes()
{
    edit([&](KeptNumber &number) { m_reception.settle(number, m_filing.now()); });
}

void NumberSession::tick()
{
    KeptNumber number = kept();
    m_reception.tick(number, m_filing.now());
    if (number != kept())
        edit([&](KeptNumber &known) { known = number; });
}

void NumberSession::explainDelay(bool isFirstSmsLost)
{
    edit([&](KeptNumber &number) { m_reception.explainDelay(isFirstSmsLost, number); });
}

void NumberSession::setCode(const Secret &text)
{
    m_sms.setCode(text);
    Q_EMIT changed();
}

void NumberSession::enterSms(const Secret &text)
{
    const SmsEntry before = m_sms;
    m_sms.enter(text, filingAtHand());
    m_isCodeWiped = false;
    rememberBefore(before);
    takeEnvelope();
}

void NumberSession::setPasted(const Secret &text)
{
    const SmsEntry before = m_sms;
    m_sms.setPasted(text, filingAtHand());
    rememberBefore(before);
    takeEnvelope();
}

// A letter that is corrected in the text of an SMS is a step of the field's own; another SMS of the same
// wording is not.
void NumberSession::rememberBefore(const SmsEntry &before)
{
    const QStringView pasted = m_sms.pasted().view();
    const QStringView old = before.pasted().view();
    const bool isCorrected = !old.isEmpty() && insertedPart(old, pasted).size() <= 1
        && insertedPart(pasted, old).size() <= 1;
    if (!pasted.isEmpty() && m_sms.pasted() != before.pasted() && !isCorrected)
        m_pastedSteps << PastedStep{before, m_sms.entered(), {}, {}, {}};
}

// What was answered about an SMS belongs to its step.
void NumberSession::rememberEntered()
{
    if (!m_pastedSteps.isEmpty() && !m_sms.pasted().isEmpty())
        m_pastedSteps.last().entered = m_sms.entered();
}

bool NumberSession::isPastedLast() const
{
    return !m_pastedSteps.isEmpty() && m_pastedSteps.constLast().entered == m_sms.entered();
}

void NumberSession::takeBackPasted()
{
    const PastedStep step = m_pastedSteps.takeLast();
    m_sms = step.before;
    if (!step.sender.isEmpty() && m_sender == step.sender)
        m_sender.clear();
    if (!step.notice.isEmpty() && m_reception.noticeText() == step.notice)
        setNotice({});
    if (!step.received.isEmpty() && m_reception.receivedText() == step.received)
        setReceived({});
    Q_EMIT changed();
}

void NumberSession::chooseCode(const Secret &candidate)
{
    m_sms.choose(candidate, filingAtHand());
    rememberEntered();
    takeEnvelope();
}

SmsQuestion NumberSession::smsQuestion() const
{
    return m_sms.question(filingAtHand());
}

void NumberSession::acceptSms()
{
    m_sms.accept(filingAtHand());
    rememberEntered();
    takeEnvelope();
}

// Nothing that was typed is replaced, and nothing taken of an SMS that is still asked about.
void NumberSession::takeEnvelope()
{
    const SmsReading reading = m_sms.reading(m_filing.now());
    const bool isTaken = !reading.code.isEmpty() && smsQuestion().open.isEmpty();
    PastedStep typed; // by hand: there is nothing to take back
    PastedStep &step = m_pastedSteps.isEmpty() ? typed : m_pastedSteps.last();
    if (isTaken && m_sender.isEmpty())
        m_sender = step.sender = reading.sender;
    if (reading.noticeTime.isValid() && m_reception.noticeText().isEmpty())
        setNotice(step.notice = beijingText(reading.noticeTime));
    if (isTaken && reading.sentAt.isValid() && m_reception.receivedText().isEmpty())
        setReceived(step.received = beijingText(reading.sentAt));
    Q_EMIT changed();
}

void NumberSession::setSender(const QString &sender)
{
    m_sender = sender;
    Q_EMIT changed();
}

// The codes of the other numbers, here and in the other filings that are open.
FilingAtHand NumberSession::filingAtHand() const
{
    FilingAtHand filing;
    filing.applicant = m_filing.record().applicant;
    filing.type = m_filing.record().type;
    filing.phone = phone();
    for (const NumberSession *other : m_filing.numbers()) {
        const Secret code = other->code();
        if (other == this || code.isEmpty())
            continue;
        UsedSms used{other->phone(), code, {}, {}, other->sms().isAcceptedBeside(phone())};
        const SmsReading reading = other->sms().reading();
        // A text of which another code was typed says nothing about the code that is used.
        if (reading.code == code) {
            used.initiator = reading.initiator;
            used.site = reading.site;
        }
        filing.others << used;
    }
    for (const Secret &code : m_filing.codesElsewhere())
        filing.others << UsedSms{{}, code, {}, {}, false};
    return filing;
}

void NumberSession::setDocument(DocumentKind kind, const Secret &text)
{
    m_documentText = text;
    m_isDocumentWiped = false;
    edit([&](KeptNumber &number) { number.document = kind; });
}

SuffixResult NumberSession::suffix() const
{
    return checkSuffix(m_filing.rules().document(kept().document), m_filing.record().provinceCode,
                       m_documentText.reveal());
}

VerificationState NumberSession::state() const
{
    return kept().verification.stateAt(m_filing.now());
}

bool NumberSession::hasDeadline() const
{
    return state() == VerificationState::Received && !isDelayOpen();
}

bool NumberSession::hasSms() const
{
    return state() == VerificationState::Verified || (hasDeadline() && !code().isEmpty());
}

std::optional<ReturnReason> NumberSession::returnReason() const
{
    switch (state()) {
    case VerificationState::Expired:
        return ReturnReason::Expired;
    case VerificationState::Failed:
        return ReturnReason::Refused;
    case VerificationState::Verified:
        return std::nullopt;
    case VerificationState::Waiting:
    case VerificationState::Received:
        break;
    }
    if (attemptStage(kept().wrongInputs) == AttemptStage::Spent)
        return ReturnReason::UsedUp;
    return std::nullopt;
}

Budget NumberSession::attempts() const
{
    return attemptBudget(m_filing.rules(), m_filing.body(), kept().wrongInputs);
}

Budget NumberSession::resends() const
{
    return resendBudget(m_filing.rules(), m_filing.body(), kept().resends);
}

bool NumberSession::isWaitingForResend() const
{
    const QDateTime resentAt = kept().resentAt;
    return resentAt.isValid() && m_filing.now() < resentAt.addDuration(seconds(resendSpan));
}

bool NumberSession::needsComparing() const
{
    const AttemptStage stage = attemptStage(kept().wrongInputs);
    const VerificationState current = state();
    const bool isOpen =
        current == VerificationState::Waiting || current == VerificationState::Received;
    return isOpen && (stage == AttemptStage::Careful || stage == AttemptStage::Last)
        && m_compared < kept().wrongInputs;
}

bool NumberSession::isPaused() const
{
    return needsComparing() && attemptStage(kept().wrongInputs) == AttemptStage::Last;
}

bool NumberSession::isCopyHeld() const
{
    return isPaused() || returnReason() == ReturnReason::UsedUp;
}

void NumberSession::toggleVerified()
{
    const QDateTime now = m_filing.now();
    m_filing.apply([&](FilingRecord &record) {
        return isVerified(kept()) ? withdrawVerified(record, m_id, now)
                                  : markVerified(record, m_id, now);
    });
}

void NumberSession::toggleResent()
{
    const QDateTime now = m_filing.now();
    m_filing.apply([&](FilingRecord &record) {
        return isWaitingForResend() ? withdrawResend(record, m_id, now)
                                    : markResent(record, m_id, now);
    });
}

void NumberSession::confirmCompared()
{
    m_compared = kept().wrongInputs;
    Q_EMIT changed();
}

AnswerConflict NumberSession::conflictOf(SiteMessageEffect effect) const
{
    return beian::conflictOf(m_filing.record(), m_id, effect);
}

void NumberSession::takeAnswer(const SiteMessage &message, AnswerChoice choice)
{
    m_filing.takeAnswer(m_id, message.effect, [&](FilingRecord &record) {
        return beian::takeAnswer(record, m_id, message, choice, m_filing.now());
    });
}

void NumberSession::takeUnknownAnswer(const QString &text)
{
    m_filing.takeAnswer(m_id, std::nullopt, [&](FilingRecord &record) {
        return QList<FilingEvent>{siteAnswer(record, m_id, text, m_filing.now())};
    });
}

void NumberSession::wipePrivate()
{
    m_isCodeWiped = m_isCodeWiped || !m_sms.isEmpty() || (m_aside && !m_aside->sms.isEmpty());
    m_isDocumentWiped =
        m_isDocumentWiped || !m_documentText.isEmpty() || (m_aside && !m_aside->document.isEmpty());
    forgetPrivate();
}

void NumberSession::forgetPrivate()
{
    if (m_aside)
        m_aside = PrivateInput();
    become({});
}

void NumberSession::setPrivateAside()
{
    m_aside = PrivateInput{m_sms, m_documentText};
}

// A number that came meanwhile had nothing.
void NumberSession::takeBackPrivate()
{
    become(std::exchange(m_aside, std::nullopt).value_or(PrivateInput()));
}

void NumberSession::become(const PrivateInput &input)
{
    m_sms = input.sms;
    m_pastedSteps.clear();
    m_documentText = input.document;
    Q_EMIT forgotten();
    Q_EMIT changed();
}

void NumberSession::follow(const KeptNumber &before, const KeptNumber &after, bool isNewRound)
{
    m_reception.follow(before, after);
    if (isNewRound) {
        m_reception = {};
        m_reception.follow({}, after);
        m_sms = {};
        if (m_aside)
            m_aside->sms = {};
        m_pastedSteps.clear();
        m_sender.clear();
        m_compared = 0;
        // The code of this round is still to come.
        m_isCodeWiped = false;
        Q_EMIT forgotten();
    }
    if (isNewRound || before != after)
        Q_EMIT changed();
}

} // namespace beian
