// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include "app/identity/documentsuffix.h"
#include "app/identity/lookalikes.h"
#include "app/rules/rulebook.h"

namespace beian {

// A document number as typed, brought into the one form in which it is examined.
struct DocumentInput
{
    // Half width and capitals, without separators; brackets of any kind are ( and ).
    // Officer and Other: blanks off, capitals; punctuation stays as it was filed.
    QString text;
    QString typed; // what was typed for each character of `text`
    QList<SuffixCorrection> corrections; // characters, case, separators, look-alikes; no brackets
    QList<OddCharacter> oddCharacters;
    bool hasOnlyFullWidthBrackets = true; // none at all counts too
};

[[nodiscard]] DocumentInput normalizedDocumentInput(QStringView input, DocumentKind kind);

// No published shape: an officer's card and everything that the list does not name.
[[nodiscard]] bool isTakenAsFiled(DocumentKind kind);

} // namespace beian
