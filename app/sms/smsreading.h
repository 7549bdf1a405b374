// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include "app/rules/rulebook.h"
#include "app/support/error.h"
#include "app/support/secret.h"

namespace beian {

inline constexpr qsizetype codeLength = 6; // digits of an SMS code

enum class SmsKind {
    Verification, // nothing speaks against it being the ministry's verification SMS
    Other, // signed by somebody else, or about logging in, paying, a parcel: gives no code
};

// What a pasted text holds. Several codes are listed and none is chosen.
struct SmsReading
{
    SmsKind kind = SmsKind::Other;
    Secret code; // set only when exactly one was found
    QList<Secret> candidates; // set only when several were found
    // As the text names them; null when it does not.
    QString initiator;
    QString site;
    std::optional<FilingType> filingType;
    std::optional<Error> error; // SmsWithoutCode, SmsWithSeveralCodes or SmsFromOtherSender
};

// Reads one or several pasted SMS; tolerant of width, line ends and punctuation. Where the text has
// several codes and the person chose one of them, `chosen` is it, and the reading that of its SMS.
// Pure; any input is allowed.
[[nodiscard]] SmsReading readSms(QStringView text, const Secret &chosen = {});

// Six digits, any width, blanks and dashes taken off. CodeNotSixDigits for anything else.
[[nodiscard]] Result<Secret> parseCode(QStringView text);

enum class SenderClass {
    Expected, // a published number; it can be forged all the same
    Plausible, // the published number of another carrier: numbers are ported
    Unknown, // neither fake nor safe
};

// `carrier` empty: any carrier's published number is Expected.
[[nodiscard]] SenderClass classifySender(const RuleBook &rules, QStringView sender,
                                         std::optional<Carrier> carrier);

} // namespace beian
