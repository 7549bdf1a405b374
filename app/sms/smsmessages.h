// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

namespace beian {

enum class SmsAuthor {
    Ministry, // signed 【工信部…】, 【工业和信息化部…】 or 【12381…】
    Unsigned,
    Stranger, // signed by anybody else
};

// One SMS of a paste.
struct SmsMessage
{
    QString body; // as pasted, without the signature
    QString folded; // foldToHalfWidth(body) with plain white space, character for character
    SmsAuthor author = SmsAuthor::Unsigned;
};

// Takes a paste apart at the signatures 【…】, which stand at the beginning or at the end of an
// SMS, and, between unsigned texts, at empty lines.
[[nodiscard]] QList<SmsMessage> splitMessages(QStringView paste);

} // namespace beian
