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

// What is between the cells of a row: one character, or blanks of any kind, at least so many.
struct CellSeparator
{
    CellSeparator(QChar character)
        : mark(character)
    { }
    CellSeparator(char16_t character)
        : mark(character)
    { }
    // Of a table that is drawn with blanks, "广东  首次备案": an ideographic blank is as wide as two.
    [[nodiscard]] static CellSeparator blanks(int least)
    {
        CellSeparator separator(u' ');
        separator.leastBlanks = least;
        return separator;
    }
    // The same without the other width, as the search for the separator of a file wants it.
    [[nodiscard]] CellSeparator alone() const
    {
        CellSeparator separator = *this;
        separator.takesOtherWidth = false;
        return separator;
    }
    [[nodiscard]] bool isBlanks() const { return leastBlanks > 0; }

    QChar mark;
    int leastBlanks = 0; // 1 or 2; 0: the mark separates
    bool takesOtherWidth = true; // full width for half and the other way round, where a row has no other
};

// The cells of one row of RFC 4180 without its line end. Beyond that, pairs of quotes inside an
// unquoted cell are text (示例"甲"公司), and blanks around a quoted one nothing.
// Where blanks separate, a quote is text.
[[nodiscard]] CsvCells csvCellsOf(const QString &row, const CellSeparator &separator);

// Whether a row goes on in the next line, since a quoted cell is not closed. A quote is one only at the
// beginning of its cell.
class OpenQuote final
{
public:
    explicit OpenQuote(const CellSeparator &separator)
        : m_separator(separator.isBlanks() ? QByteArray() : QString(separator.mark).toUtf8())
        , m_place(separator.isBlanks() ? Place::Plain : Place::CellStart)
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

    [[nodiscard]] Place placeBehind(char c);
    // Whether `c` is the last byte of the separator.
    [[nodiscard]] bool endsSeparator(char c);

    const QByteArray m_separator; // in UTF-8; empty where quotes are text
    qsizetype m_met = 0; // how many bytes of it were just met
    Place m_place;
};

} // namespace beian
