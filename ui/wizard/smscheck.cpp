// SPDX-License-Identifier: MIT
#include "ui/wizard/smscheck.h"

#include <algorithm>

#include "ui/wizard/wizardsession.h"

namespace beian {

namespace {

// The codes that stand in the session for other numbers than `phone`.
QList<UsedSms> usedSms(const WizardSession &session, const QString &phone)
{
    QList<UsedSms> used;
    for (const NumberGroup &group : session.numbers()) {
        const Secret code = session.code(group.phone);
        if (group.phone == phone || code.isEmpty())
            continue;
        const NumberInput &input = session.number(group.phone);
        UsedSms sms{group.phone, code, {}, {}, false};
        sms.isConfirmed =
            std::ranges::find(input.accepted, phone, &SmsMismatch::phone) != input.accepted.end();
        const SmsReading reading = pastedReading(input);
        // A text of which another code was typed says nothing about the code that is used.
        if (reading.code == code) {
            sms.initiator = reading.initiator;
            sms.site = reading.site;
        }
        used << sms;
    }
    return used;
}

FilingAtHand filingAtHand(const WizardSession &session, const QString &phone)
{
    FilingAtHand filing;
    filing.applicant = session.applicant();
    if (session.hasType())
        filing.type = session.type();
    filing.others = usedSms(session, phone);
    for (const Secret &code : session.codesElsewhere())
        filing.others << UsedSms{{}, code, {}, {}, false};
    return filing;
}

QList<SmsMismatch> withoutAccepted(QList<SmsMismatch> found, const QList<SmsMismatch> &accepted)
{
    found.removeIf([&](const SmsMismatch &mismatch) { return accepted.contains(mismatch); });
    return found;
}

} // namespace

SmsReading pastedReading(const NumberInput &input)
{
    return readSms(input.pastedSms.reveal(), input.chosenCode);
}

SmsQuestion smsQuestion(const WizardSession &session, const QString &phone)
{
    const NumberInput &input = session.number(phone);
    const FilingAtHand filing = filingAtHand(session, phone);
    const SmsReading pasted = pastedReading(input);
    SmsReading typed;
    typed.code = session.code(phone);
    SmsQuestion question{withoutAccepted(mismatchesOf(pasted, filing), input.accepted), false};
    question.isCodeHeld =
        !question.open.isEmpty() && !pasted.code.isEmpty() && pasted.code != typed.code;
    question.open += withoutAccepted(mismatchesOf(typed, filing), input.accepted + question.open);
    return question;
}

void takePastedCode(WizardSession &session, const QString &phone)
{
    NumberInput input = session.number(phone);
    const SmsReading reading = pastedReading(input);
    const bool fits =
        withoutAccepted(mismatchesOf(reading, filingAtHand(session, phone)), input.accepted)
            .isEmpty();
    const Secret code = fits ? reading.code : Secret();
    if (!code.isEmpty() || (!input.readCode.isEmpty() && input.codeText == input.readCode))
        input.codeText = code.isEmpty() ? input.typedCode : code;
    input.readCode = code;
    session.setNumber(phone, input);
}

void acceptMismatches(WizardSession &session, const QString &phone)
{
    const SmsQuestion question = smsQuestion(session, phone);
    NumberInput input = session.number(phone);
    input.accepted << question.open;
    session.setNumber(phone, input);
    if (question.isCodeHeld)
        takePastedCode(session, phone);
}

QList<Secret> codesOf(const WizardSession &session)
{
    QList<Secret> codes;
    for (const NumberGroup &group : session.numbers()) {
        const Secret code = session.code(group.phone);
        if (!code.isEmpty())
            codes << code;
    }
    return codes;
}

} // namespace beian
