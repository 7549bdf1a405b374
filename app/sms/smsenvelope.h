// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>
#include <QtCore/qstring.h>

namespace beian {

// What a phone or a forwarder of SMS writes around the text of one.
struct SmsEnvelope
{
    QString sender; // the number without +86, or the name that is in its place
    QString time; // as it is there
    QString ownNumber; // eleven digits, or + and the number of another country

    [[nodiscard]] bool isEmpty() const
    {
        return sender.isEmpty() && time.isEmpty() && ownNumber.isEmpty();
    }
};

// The instant of an envelope's time, in UTC. Of a day without a year, or a time without a day, only
// with a valid `now`. Null when it cannot be told.
[[nodiscard]] QDateTime envelopeTime(const QString &time, const QDateTime &now);

// One line of a paste.
struct EnvelopeLine
{
    SmsEnvelope fields; // those that the line names
    bool isEnvelope = false; // also when it names none of the fields, such as a device
    qsizetype textBegin = 0; // where the text of the SMS begins; the line's size when there is none
};

// Reads "来自: 12381", "12381", "2026-09-03 12:34", "SIM1_中国移动_13800138000", "正文：…" and
// the like. `folded` as in SmsText. Pure.
[[nodiscard]] EnvelopeLine readEnvelopeLine(const QString &folded);

} // namespace beian
