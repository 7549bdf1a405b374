// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstringlist.h>

namespace beian {

// A text as it goes into a cell, so that Excel and WPS show just that and calculate nothing: what
// they would take for a formula gets an apostrophe in front, what they would take for a number or
// a date becomes ="…", which both show as the text inside.
[[nodiscard]] QString cellOfText(const QString &text);
// The text that cellOfText() was given; a cell that a person made, without blanks at its ends.
[[nodiscard]] QString textOfCell(const QString &cell);
// Has a spreadsheet made a number of what was none, and lost its digits: 1.23E+17?
[[nodiscard]] bool isShortenedNumber(const QString &text);

// Several values in one cell. A list of blanks is a blank cell.
[[nodiscard]] QString listSeparator();
[[nodiscard]] QString cellOfList(const QStringList &values);
[[nodiscard]] QStringList listOfCell(const QString &text);

// One row of RFC 4180 with its line end, in UTF-8.
[[nodiscard]] QByteArray csvRow(const QStringList &cells);

} // namespace beian
