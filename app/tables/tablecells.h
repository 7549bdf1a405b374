// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstringlist.h>

namespace beian {

// A text as it goes into a cell, so that Excel and WPS show just that and calculate nothing: what
// they would take for a formula gets an apostrophe in front, what they would take for a number or
// a date becomes ="…", which both show as the text inside.
[[nodiscard]] QString cellOfText(const QString &text);
// The text that cellOfText() was given; a cell that a person made, without control characters,
// without blanks and invisible characters at its ends and without the guard (' ` ’) in front of a number. Blank for what other
// programs write for nothing: isBlankWord().
[[nodiscard]] QString textOfCell(const QString &cell);
// "nan", "#N/A", "-" and what is like them.
[[nodiscard]] bool isBlankWord(const QString &text);
// A cell whose value the spreadsheet did not show: "########" of a narrow column, "#REF!".
[[nodiscard]] bool isUnshown(const QString &text);
// A number as it was before it went through a spreadsheet: "30178775210000748.0", "`13800138000",
// "13,800,138,000". What is no number stays as it is.
[[nodiscard]] QString digitsOfCell(const QString &text);
// Has a spreadsheet made a number of what was none, and lost its digits: 1.23E+17?
[[nodiscard]] bool isShortenedNumber(const QString &text);
// The same for the cell as it is, where zeros took the place of the digits behind the 15th:
// 30178775210000700. A guard shows that they are its own.
[[nodiscard]] bool isRoundedNumber(const QString &cell);

// Several values in one cell. A list of blanks is a blank cell.
[[nodiscard]] QString listSeparator();
[[nodiscard]] QString cellOfList(const QStringList &values);
[[nodiscard]] QStringList listOfCell(const QString &text);

// One row of RFC 4180 with its line end, in UTF-8.
[[nodiscard]] QByteArray csvRow(const QStringList &cells, QChar separator = u',');

} // namespace beian
