// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include "app/rules/rulebook.h"

namespace beian {

// A character of a document number that is not what the document has in its place.
struct OddCharacter
{
    qsizetype position = 0; // among the characters without separators; the first is 1
    QString typed; // one character
    QString meant; // what it probably is; empty when that cannot be told, two when it can be either
    bool isCorrected = false; // only one reading exists, and it was taken

    friend bool operator==(const OddCharacter &, const OddCharacter &) = default;
};

struct LookAlikeReading
{
    QString text; // the number with what could be corrected
    QList<OddCharacter> odd;
};

// Looks for characters that only look like those of `kind`: Ⅹ, × and the Cyrillic Х for X, 〇 and O
// for 0, I for 1. `typed` is character for character beside `text`, which is in capitals and
// half width. Nothing is odd in what is taken as filed. Pure.
[[nodiscard]] LookAlikeReading readLookAlikes(DocumentKind kind, const QString &text,
                                              const QString &typed);

} // namespace beian
