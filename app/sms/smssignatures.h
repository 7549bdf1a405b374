// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include "app/sms/smsmessages.h"

namespace beian {

// Who signs an SMS, and where in the paste: 【工信部】 in front of it or behind.
struct SmsSignature
{
    qsizetype begin;
    qsizetype end;
    QString name;
    bool isLeading; // or trailing
};

// Where a block of lines begins in the folded text, beside the first: after an empty line.
[[nodiscard]] QList<qsizetype> findBlockStarts(const QString &text);
// Of the block in which `position` is.
[[nodiscard]] qsizetype blockStart(const QList<qsizetype> &blockStarts, qsizetype position);
// All signatures of the folded text, in their order.
[[nodiscard]] QList<SmsSignature> findSignatures(const QString &text,
                                                 const QList<qsizetype> &blockStarts);
[[nodiscard]] SmsAuthor authorOf(const QString &signature);

} // namespace beian
