// SPDX-License-Identifier: MIT
#pragma once

#include "app/record/filingrecord.h"
#include "app/time/beijingtime.h"

// Kept filings for the tests of what is due when.
namespace beian {

// A time of Beijing: "2018-09-12T10:32".
inline QDateTime at(const char *text)
{
    const Result<QDateTime> instant = parseInstant(QString::fromLatin1(text));
    Q_ASSERT(instant.isOk());
    return *instant;
}

inline KeptNumber receivedNumber(const QDateTime &receivedAt)
{
    KeptNumber number = keptNumber(QStringLiteral("13800138000"));
    number.verification.receivedAt = receivedAt;
    return number;
}

inline KeptNumber waitingNumber(const QDateTime &noticeAt)
{
    KeptNumber number = keptNumber(QStringLiteral("13800138000"));
    number.verification.noticeAt = noticeAt;
    return number;
}

inline FilingRecord filingWith(const QList<KeptNumber> &numbers)
{
    FilingRecord record;
    record.id = QUuid::createUuid();
    for (const KeptNumber &number : numbers)
        addNumber(record, number);
    return record;
}

} // namespace beian
