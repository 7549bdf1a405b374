// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>

#include "app/sms/codefinder.h"
#include "app/sms/filingmentions.h"
#include "app/sms/smsmessages.h"
#include "app/support/error.h"

namespace beian {

// What an SMS is.
enum class SmsKind {
    Nothing, // no SMS that has to do with any of this
    Verification, // nothing speaks against it being the ministry's verification SMS
    OtherPortal, // a code that may belong to another portal of the ministry
    Suspicious, // a code under the ministry's name, in a text that wants what the ministry does not
    ProviderNotice, // the filing was submitted to the administration: the verification SMS follows
    Login,
    Payment,
    Delivery,
    AntiFraud,
    FilingChanged, // "your filing was changed"
    ReviewResult, // the administration's answer after the verification
    FaceCheck, // of a platform, before the submission
    OtherSender, // signed by anybody else
};

// Why a code is asked about and not taken.
enum class SmsDoubt {
    Registration, // registering, or changing an account
    Password, // a lost or new password
    Minutes, // valid for minutes; the verification has 24 hours
    NoWordOfFiling, // from the ministry, but of no filing and no verification
    ForeignAddress, // it names an address that is not the administration's
    AsksForCode, // it wants the code as an answer, or told to somebody
    LeadingZero, // five digits: a zero in front may be lost
};

// `mentions` and `codes` are those of `message`. Pure.
[[nodiscard]] SmsKind kindOf(const SmsMessage &message, const FilingMentions &mentions,
                             const FoundCodes &codes);
// What speaks against the code of a message that is no other kind; without LeadingZero.
[[nodiscard]] QList<SmsDoubt> doubtsAbout(const SmsMessage &message,
                                          const FilingMentions &mentions);

// Why an SMS of this kind gives no code. Not for Verification, OtherPortal and
// Suspicious.
[[nodiscard]] ErrorKind refusalOf(SmsKind kind);

// "provider-notice" and "leading-zero", the spelling of the commands.
[[nodiscard]] QString smsKindName(SmsKind kind);
[[nodiscard]] QString smsDoubtName(SmsDoubt doubt);

} // namespace beian
