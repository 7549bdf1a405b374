// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

#include "app/sms/filingmentions.h"
#include "app/sms/smsmessages.h"

namespace beian {

// What a false SMS under the ministry's name tries: to lead elsewhere, or to be told the code.

// The host of the first address that is not the administration's; null when there is none. The
// name of the filing's own site is no such address, and neither is the short link t.cn, with which
// the SMS of 2019 led to the site.
[[nodiscard]] QString foreignAddressIn(const SmsMessage &message, const FilingMentions &mentions);
// Does the text want the code as an answer, or told or sent to somebody? A warning not to do so
// does not.
[[nodiscard]] bool asksForCode(const SmsMessage &message, const FilingMentions &mentions);

} // namespace beian
