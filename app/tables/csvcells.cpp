// SPDX-License-Identifier: MIT
#include "app/tables/csvcells.h"

#include <algorithm>
#include <optional>

#include <QtCore/qregularexpression.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

QStringList cellsBetweenBlanks(const QString &row, int least)
{
    static const QRegularExpression outside(u"\\A[ \\t\\x{A0}\\x{3000}]+|[ \\t\\x{A0}\\x{3000}]+\\z"_s);
    static const QRegularExpression any(u"[ \\t\\x{A0}\\x{3000}]+"_s);
    static const QRegularExpression wide(
        u"[ \\t\\x{A0}]*\\x{3000}[ \\t\\x{A0}\\x{3000}]*|[ \\t\\x{A0}]{2,}"_s);
    QString text = row;
    return text.remove(outside).split(least > 1 ? wide : any);
}

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

CsvCells csvCellsOf(const QString &row, const CellSeparator &separator)
{
    if (separator.isBlanks())
        return cellsBetweenBlanks(row, separator.leastBlanks);
    QStringList cells;
    QStringView rest(row);
    while (true) {
        QString cell;
        if (const std::optional<CsvFault> fault = takeCell(rest, separator.mark, cell))
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

bool OpenQuote::endsSeparator(char c)
{
    if (m_separator.isEmpty())
        return false;
    m_met = c == m_separator.at(m_met) ? m_met + 1 : c == m_separator.front() ? 1 : 0;
    if (m_met < m_separator.size())
        return false;
    m_met = 0;
    return true;
}

OpenQuote::Place OpenQuote::placeBehind(char c)
{
    const bool isSeparator = endsSeparator(c);
    if (m_separator.isEmpty())
        return Place::Plain;
    if (m_place == Place::Quoted)
        return c == '"' ? Place::QuoteInQuoted : Place::Quoted;
    if (isSeparator)
        return Place::CellStart;
    if (m_place == Place::QuoteInQuoted)
        return c == '"' ? Place::Quoted : Place::Plain;
    if (m_place == Place::CellStart && c == '"')
        return Place::Quoted;
    return m_place == Place::CellStart && c == ' ' ? Place::CellStart : Place::Plain;
}

} // namespace beian
