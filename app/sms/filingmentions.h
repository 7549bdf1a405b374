// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qstring.h>

#include "app/rules/rulebook.h"
#include "app/sms/smsmessages.h"

namespace beian {

// What an SMS says about the filing it belongs to. The wording is known from few texts of 2019, so
// the reading is tolerant and silent when in doubt.
struct FilingMentions
{
    QString initiator; // null when not named
    QString site; // null when not named
    std::optional<FilingType> filingType;
    QString remainder; // the folded body without initiator and site, whose names can mean anything
};

[[nodiscard]] FilingMentions findFilingMentions(const SmsMessage &message);

} // namespace beian
