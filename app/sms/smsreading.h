// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include "app/rules/rulebook.h"
#include "app/sms/smskinds.h"
#include "app/support/error.h"
#include "app/support/secret.h"

namespace beian {

inline constexpr qsizetype codeLength = 6; // digits of an SMS code

// What a pasted text holds. A code that is in doubt, or one of several, is listed and not chosen.
struct SmsReading
{
    SmsKind kind =
        SmsKind::Nothing; // of the SMS that counts: the one with the code, else the first
    Secret code; // set only when exactly one was found, and nothing speaks against it
    QList<Secret> candidates; // to ask about: several codes, or those in doubt
    QList<SmsDoubt> doubts; // why a code is asked about; also why five digits are none
    // As the text names them; null when it does not.
    QString initiator;
    QString site;
    std::optional<FilingType> filingType;
    // What a phone or a forwarder wrote around the SMS with the code.
    QString sender; // number or name; null when not named
    QString sentText; // the time as it is there; null when not named
    QDateTime sentAt; // the same in UTC; null when it cannot be told
    QString ownNumber; // the number that received it; null when not named
    // The provider's notice in the same text, which tells that the filing was submitted.
    bool hasNotice = false;
    QDateTime noticeTime; // when it came, in UTC; null when not named
    // Set where there is no code: SmsWithoutCode, SmsWithSeveralCodes, SmsFromOtherPortal,
    // SmsWithForeignAddress (detail: its host), SmsAsksForCode, SmsWithFiveDigits,
    // SmsCodeWithOddCharacter (detail: the character), SmsCodeOfWrongLength (detail: how many
    // digits), or what the SMS is instead (refusalOf()).
    std::optional<Error> error;
};

// Reads one or several pasted SMS; tolerant of width, line ends and punctuation. Where the text has
// several codes, or one in doubt, and the person chose one of them, `chosen` is it, and the reading
// that of its SMS. Without a valid `now` no time is told from a day without a year.
// Pure; any input is allowed.
[[nodiscard]] SmsReading readSms(QStringView text, const Secret &chosen = {},
                                 const QDateTime &now = {});

// Six digits, any width, blanks and dashes taken off. CodeNotSixDigits for anything else.
[[nodiscard]] Result<Secret> parseCode(QStringView text);

enum class SenderClass {
    Expected, // a published number; it can still be forged
    Plausible, // the published number of another carrier: numbers are ported
    Unknown, // neither fake nor safe
};

// Does the phone show a name in place of the number?
[[nodiscard]] bool isSenderName(QStringView sender);

// `carrier` empty: any carrier's published number is Expected.
[[nodiscard]] SenderClass classifySender(const RuleBook &rules, QStringView sender,
                                         std::optional<Carrier> carrier);

} // namespace beian
