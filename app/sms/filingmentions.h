// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include "app/rules/rulebook.h"
#include "app/sms/smsmessages.h"

namespace beian {

struct SmsPlace
{
    qsizetype begin = 0;
    qsizetype length = 0;
};

// What an SMS says about the filing it belongs to. The wording is known from few texts of 2019, so
// the reading is tolerant and silent when in doubt.
struct FilingMentions
{
    QString initiator; // null when not named
    QString site; // null when not named
    std::optional<FilingType> filingType;
    QString remainder; // the folded body without names, in quotes or not, which can mean anything
    QList<SmsPlace> names; // where initiator and site are

    // `folded` of the same message with blanks in the place of these names.
    [[nodiscard]] QString withoutNames(QString folded) const;
};

[[nodiscard]] FilingMentions findFilingMentions(const SmsMessage &message);

} // namespace beian
