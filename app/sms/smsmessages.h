// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include "app/sms/smsenvelope.h"

namespace beian {

enum class SmsAuthor {
    Ministry, // signed 【工信部…】, 【工业和信息化部…】, 【12381…】 or [MIIT]
    Unsigned,
    Stranger, // signed by anybody else
};

// One SMS of a paste.
struct SmsMessage
{
    QString body; // as pasted, without the signature
    QString folded; // as in SmsText, character for character
    QString signature; // what is in the brackets, without blanks
    SmsEnvelope envelope; // of the message itself; empty where the paste names none
    SmsAuthor author = SmsAuthor::Unsigned;
};

// Takes a paste apart at the lines around an SMS (splitBlocks()), at the signatures 【…】, which
// are at the beginning or at the end of an SMS, and, between unsigned texts, at empty lines.
[[nodiscard]] QList<SmsMessage> splitMessages(QStringView paste);

} // namespace beian
