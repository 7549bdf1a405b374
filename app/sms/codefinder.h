// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstringlist.h>

#include "app/sms/filingmentions.h"
#include "app/sms/oddcodes.h"
#include "app/sms/smsmessages.h"

namespace beian {

// The runs of six digits that may be the code, each once, in the order of the text.
struct FoundCodes
{
    // After 验证码 or "code", with words between; and those beside it that are another one.
    QStringList named;
    QStringList isolated; // any other run of exactly six
    bool hasFiveDigits = false; // after 验证码, or nothing but these: a zero in front may be lost
    OddCode odd; // instead of a named code
};

// Initiator and site of `mentions` are no place for a code: a site can be called 518888.
[[nodiscard]] FoundCodes findCodes(const SmsMessage &message, const FilingMentions &mentions);

} // namespace beian
