// SPDX-License-Identifier: MIT
#include <cstdint>
#include <cstdlib>

#include <QtCore/qstring.h>

#include "app/sms/smsreading.h"

namespace {

bool isSixDigits(const beian::Secret &code)
{
    return beian::parseCode(code.reveal()).isOk() && code.reveal().size() == 6;
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

// Any bytes: no crash, and a code is six digits or there is a reason why there is none.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const beian::SmsReading reading = beian::readSms(text);
    require(reading.error.has_value() == reading.code.isEmpty());
    require(reading.code.isEmpty() || isSixDigits(reading.code));
    require(reading.candidates.size() != 1);
    for (const beian::Secret &candidate : reading.candidates)
        require(isSixDigits(candidate));
    require(reading.kind == beian::SmsKind::Verification
            || (reading.code.isEmpty() && reading.candidates.isEmpty()));
    return 0;
}
