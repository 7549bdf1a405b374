// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>

#include "app/sms/smsenvelope.h"
#include "app/sms/smstext.h"

namespace beian {

// A part of a paste that is in one envelope; it can hold several SMS.
struct SmsBlock
{
    SmsText text;
    SmsEnvelope envelope;
    bool isEnvelopeFirst = false; // it is above the text, and so belongs to its first SMS
};

// Takes a paste apart at the lines that phones and forwarders write around an SMS, whether these
// are above the text, below it or on both sides. At least one block.
[[nodiscard]] QList<SmsBlock> splitBlocks(const SmsText &paste);

} // namespace beian
