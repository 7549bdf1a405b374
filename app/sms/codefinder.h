// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstringlist.h>

#include "app/sms/smsmessages.h"

namespace beian {

// The runs of six digits that may be the code, each once, in the order of the text.
struct FoundCodes
{
    QStringList named; // right after 验证码
    QStringList isolated; // any other run of exactly six
};

[[nodiscard]] FoundCodes findCodes(const SmsMessage &message);

} // namespace beian
