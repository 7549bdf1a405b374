// SPDX-License-Identifier: MIT
#include "app/sms/smsreading.h"
#include "fuzzing.h"

namespace {

bool isSixDigits(const beian::Secret &code)
{
    return beian::parseCode(code.reveal()).isOk() && code.reveal().size() == 6;
}

} // namespace

// Any bytes: no crash, a time or a number that is one, and a code is six digits or there is a
// reason why there is none.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = textOf(data, size);
    const beian::SmsReading reading = beian::readSms(text);
    require(reading.error.has_value() == reading.code.isEmpty());
    require(reading.code.isEmpty() || isSixDigits(reading.code));
    require(reading.candidates.size() != 1 || !reading.doubts.isEmpty());
    for (const beian::Secret &candidate : reading.candidates)
        require(isSixDigits(candidate));
    require(reading.kind == beian::SmsKind::Verification
            || reading.kind == beian::SmsKind::OtherPortal
            || reading.kind == beian::SmsKind::Suspicious
            || (reading.code.isEmpty() && reading.candidates.isEmpty()));
    require(!reading.sentAt.isValid() || !reading.sentText.isEmpty());
    require(reading.hasNotice || !reading.noticeTime.isValid());
    // What was chosen of the candidates is taken, and then nothing is asked any more.
    for (const beian::Secret &candidate : reading.candidates)
        require(beian::readSms(text, candidate).code == candidate);
    return 0;
}
