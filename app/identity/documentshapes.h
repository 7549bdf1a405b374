// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qregularexpression.h>

#include "app/rules/rulebook.h"

namespace beian {

// One way in which the full number of a document is built.
struct FullNumberShape
{
    qsizetype length;
    QRegularExpression pattern;
    bool hasBirthDate = false;
    bool hasResidentCheck = false; // the check character of GB 11643
};

// What is known of the number of a document. All patterns are over the whole text, in capitals
// and half width.
struct DocumentShape
{
    QRegularExpression characters;
    QRegularExpression lastSix;
    QList<FullNumberShape> fullNumbers;
    bool hasBirthDate = false; // in at least one of the full shapes
    // Documents of other states have numbers that no list here can know, up to this length; 0 where
    // there are none.
    qsizetype longestOther = 0;

    [[nodiscard]] bool allowsOtherShapes() const { return longestOther > 0; }

    [[nodiscard]] bool allowsLength(qsizetype length) const;
    // The full shape that `number` has; null when there is none.
    [[nodiscard]] const FullNumberShape *shapeOf(const QString &number) const;
};

// Not for HkMacauPermit, whose number depends on the side, and not for what is taken as filed.
[[nodiscard]] const DocumentShape &documentShape(DocumentKind kind);

// Is `number`, in capitals and half width, a full number or the last six of this kind in one of the
// forms that are known? Of passports only the full ones.
[[nodiscard]] bool hasKnownForm(DocumentKind kind, const QString &number);
// A card before 2008-09-25: ten digits and a letter in brackets, which counts the issues; the
// letter or its brackets may be left out.
[[nodiscard]] bool isOldTaiwanPermit(const QString &number);
// Can this character be anywhere in a number of this kind?
[[nodiscard]] bool isCharacterOf(DocumentKind kind, QChar c);

} // namespace beian
