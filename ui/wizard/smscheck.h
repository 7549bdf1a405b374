// SPDX-License-Identifier: MIT
#pragma once

#include "app/sms/smsfit.h"

namespace beian {

struct NumberInput;
class WizardSession;

// What was pasted for a number, held against everything else that the session knows.

// What the person is asked before the code is used.
struct SmsQuestion
{
    // What in the pasted text, or in the code typed by hand, contradicts the filing, without what
    // was accepted already. Empty: nothing is asked.
    QList<SmsMismatch> open;
    bool isCodeHeld = false; // the code of the text is not in the field, and waits for the answer
};

[[nodiscard]] SmsQuestion smsQuestion(const WizardSession &session, const QString &phone);
// Of several codes in the text the one that was chosen.
[[nodiscard]] SmsReading pastedReading(const NumberInput &input);
// Puts the code of the pasted text into the field, unless it is held. What an earlier reading put
// there is taken back; what was typed by hand stays.
void takePastedCode(WizardSession &session, const QString &phone);
// "It belongs here": what is open is accepted, and the code taken.
void acceptMismatches(WizardSession &session, const QString &phone);
// Every code that stands in the session.
[[nodiscard]] QList<Secret> codesOf(const WizardSession &session);

} // namespace beian
