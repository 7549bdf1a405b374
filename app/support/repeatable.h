// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

namespace beian {

// The one place that decides what of a foreign text is repeated, and how: input, a cell, an SMS.

// Input as an error may repeat it: what has digits could hold a document number or a code that was
// put in the wrong place, and becomes "…", like what is too long. What controls a terminal is shown
// as U+FFFD.
[[nodiscard]] QString repeatable(const QString &text);

// The first `most` UTF-16 units of `text` at most, but no part of a character as people see it: a pair
// of surrogates, a letter with its marks and an emoji of several stay whole or go.
[[nodiscard]] QString beginningOf(const QString &text, qsizetype most);
// The same of its end.
[[nodiscard]] QString endOf(const QString &text, qsizetype most);
// As people see it: 𠮷 is one, a letter with its marks too.
[[nodiscard]] QString firstCharacter(const QString &text);

// Does the character do something to a terminal or to the text around it, instead of being shown?
// Control characters, marks of direction and of lines, the byte order mark.
[[nodiscard]] bool isControlling(QChar character);
// `text` in one line, with U+FFFD for each character that controls; of a long one the middle is left
// out.
[[nodiscard]] QString inOneLine(const QString &text);
// The same for text of our own that has foreign parts: line ends and length stay.
[[nodiscard]] QString withoutControls(QString text);

} // namespace beian
