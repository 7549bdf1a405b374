// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

namespace beian {

// Full-width forms (U+FF01..U+FF5E) to ASCII and the ideographic space to a blank; everything else
// stays. "１３８（８）" -> "138(8)".
[[nodiscard]] QString foldToHalfWidth(QStringView text);

// White space, dashes of any kind, and the invisible characters that come along with copied text
// (zero-width blanks, direction marks, a byte order mark).
[[nodiscard]] bool isSeparator(QChar c);
// `text` without its separators.
[[nodiscard]] QString withoutSeparators(QStringView text);

// Blanks, and what cannot be seen at all: marks of direction and of byte order, zero-width blanks,
// control characters.
[[nodiscard]] bool isNothingToSee(QChar c);
// `text` without them at its ends, in the middle they can mean something. Every name that is taken in
// goes through this, typed or from a table: nobody sees two names that differ there, and a database
// takes U+FEFF in front for a mark of the encoding and drops it.
[[nodiscard]] QString withoutInvisibleEnds(const QString &text);

// `text` without what nobody sees and what can only deceive, at any place of it: control characters
// (ESC, NUL) but tabs and line ends, and the marks that turn the direction of what follows (U+202A to
// U+202E, U+2066 to U+2069).
[[nodiscard]] QString withoutHiddenCharacters(const QString &text);

// foldToHalfWidth(), lower case, without white space, apostrophes, dots and dashes: the form in
// which names are compared.
[[nodiscard]] QString foldForSearch(QStringView text);

} // namespace beian
