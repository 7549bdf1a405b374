// SPDX-License-Identifier: MIT
#pragma once

#include <variant>

#include <QtCore/qbytearray.h>
#include <QtCore/qstringlist.h>

namespace beian {

enum class CsvFault {
    UnclosedQuote,
    StrayQuote, // alone inside an unquoted cell, or text after a closing quote
    TooLong,
    NotUtf8,
};

using CsvCells = std::variant<QStringList, CsvFault>;

// The cells of one row of RFC 4180 without its line end. Beyond that, pairs of quotes inside an
// unquoted cell are text (示例"甲"公司), and blanks around a quoted one nothing.
[[nodiscard]] CsvCells csvCellsOf(const QString &row, QChar separator);

// Whether a row goes on in the next line, since a quoted cell is not closed. A quote is one only at the
// beginning of its cell.
class OpenQuote final
{
public:
    explicit OpenQuote(QChar separator)
        : m_separator(separator.toLatin1())
    { }

    // Takes the row piece by piece, to the end of a line.
    void take(const QByteArray &piece);
    [[nodiscard]] bool isOpen() const { return m_place == Place::Quoted; }

private:
    enum class Place {
        CellStart,
        Plain,
        Quoted,
        QuoteInQuoted, // the end of the cell, or the first of two
    };

    [[nodiscard]] Place placeBehind(char c) const;

    const char m_separator;
    Place m_place = Place::CellStart;
};

} // namespace beian
