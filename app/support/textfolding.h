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

// foldToHalfWidth(), lower case, without white space, apostrophes, dots and dashes: the form in
// which names are compared.
[[nodiscard]] QString foldForSearch(QStringView text);

} // namespace beian
