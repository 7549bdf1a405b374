// SPDX-License-Identifier: MIT
#include "app/tables/csvcells.h"

#include <algorithm>
#include <optional>

namespace beian {

namespace {

// 示例"甲"公司: quotes in pairs belong to the text. One alone could begin what a separator is in.
std::optional<CsvFault> takePlainCell(QStringView &rest, QChar separator, QString &cell)
{
    const qsizetype end = rest.indexOf(separator);
    const QStringView text = end < 0 ? rest : rest.first(end);
    if (text.count(u'"') % 2 != 0)
        return CsvFault::StrayQuote;
    cell = text.toString();
    rest = rest.sliced(text.size());
    return std::nullopt;
}

QStringView withoutBlanksInFront(QStringView text)
{
    const auto start = std::ranges::find_if(text, [](QChar c) { return c != u' '; });
    return text.sliced(start - text.begin());
}

// Takes one cell off the front of `rest`, up to the separator behind it.
std::optional<CsvFault> takeCell(QStringView &rest, QChar separator, QString &cell)
{
    const QStringView start = withoutBlanksInFront(rest);
    if (!start.startsWith(u'"'))
        return takePlainCell(rest, separator, cell);
    rest = start.sliced(1);
    while (true) {
        const qsizetype quote = rest.indexOf(u'"');
        if (quote < 0)
            return CsvFault::UnclosedQuote;
        cell += rest.first(quote);
        rest = rest.sliced(quote + 1);
        if (!rest.startsWith(u'"'))
            break;
        cell += u'"';
        rest = rest.sliced(1);
    }
    rest = withoutBlanksInFront(rest);
    if (!rest.isEmpty() && !rest.startsWith(separator))
        return CsvFault::StrayQuote;
    return std::nullopt;
}

} // namespace

CsvCells csvCellsOf(const QString &row, QChar separator)
{
    QStringList cells;
    QStringView rest(row);
    while (true) {
        QString cell;
        if (const std::optional<CsvFault> fault = takeCell(rest, separator, cell))
            return *fault;
        cells += cell;
        if (rest.isEmpty())
            return cells;
        rest = rest.sliced(1);
    }
}

void OpenQuote::take(const QByteArray &piece)
{
    for (const char c : piece)
        m_place = placeBehind(c);
}

OpenQuote::Place OpenQuote::placeBehind(char c) const
{
    if (m_place == Place::Quoted)
        return c == '"' ? Place::QuoteInQuoted : Place::Quoted;
    if (c == m_separator)
        return Place::CellStart;
    if (m_place == Place::QuoteInQuoted)
        return c == '"' ? Place::Quoted : Place::Plain;
    if (m_place == Place::CellStart && c == '"')
        return Place::Quoted;
    return m_place == Place::CellStart && c == ' ' ? Place::CellStart : Place::Plain;
}

} // namespace beian
