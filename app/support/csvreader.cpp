// SPDX-License-Identifier: MIT
#include "app/support/csvreader.h"

#include <variant>

#include <QtCore/qstringconverter.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// A filing needs a few hundred bytes; a longer row is a quote that nobody closed, or no CSV.
constexpr qsizetype longestRow = 16 * 1024;

using Cells = std::variant<QStringList, CsvFault>;

// Takes one cell off the front of `rest`, up to the separator behind it.
std::optional<CsvFault> takeCell(QStringView &rest, QChar separator, QString &cell)
{
    if (!rest.startsWith(u'"')) {
        const qsizetype end = rest.indexOf(separator);
        const QStringView text = end < 0 ? rest : rest.first(end);
        if (text.contains(u'"'))
            return CsvFault::StrayQuote;
        cell = text.toString();
        rest = rest.sliced(text.size());
        return std::nullopt;
    }
    rest = rest.sliced(1);
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
    if (!rest.isEmpty() && !rest.startsWith(separator))
        return CsvFault::StrayQuote;
    return std::nullopt;
}

Cells cellsOf(const QString &row, QChar separator)
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

Cells decodedCells(QByteArray row, QChar separator)
{
    while (row.endsWith('\n') || row.endsWith('\r'))
        row.chop(1);
    // The mark of the file is off already: one that begins a row belongs to its first cell.
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless
                               | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(row);
    if (decoder.hasError())
        return CsvFault::NotUtf8;
    return cellsOf(text, separator);
}

} // namespace

CsvReader::CsvReader(QIODevice &device, QChar separator)
    : m_device(device)
    , m_separator(separator)
{ }

std::optional<CsvRow> CsvReader::next()
{
    while (const std::optional<QByteArray> line = takeLine()) {
        if (!line->trimmed().isEmpty())
            return readRow(*line);
    }
    return std::nullopt;
}

std::optional<QByteArray> CsvReader::takeLine()
{
    if (!m_pushedBack.isEmpty()) {
        ++m_line;
        return m_pushedBack.takeFirst();
    }
    QByteArray line = m_device.readLine(longestRow + 1);
    if (line.isEmpty())
        return std::nullopt;
    ++m_line;
    // The rest of an overlong line is read and forgotten; the line stays too long to be a row.
    for (QByteArray rest = line; !rest.isEmpty() && !rest.endsWith('\n');)
        rest = m_device.readLine(longestRow);
    if (m_line == 1 && line.startsWith("\xEF\xBB\xBF"))
        line.remove(0, 3);
    return line;
}

CsvRow CsvReader::readRow(const QByteArray &firstLine)
{
    const int start = m_line;
    QByteArray row = firstLine;
    QList<QByteArray> furtherLines;
    qsizetype quotes = row.count('"');
    // A cell with a line end inside leaves the number of quotes odd until its quote is closed.
    while (quotes % 2 != 0 && row.size() < longestRow) {
        const std::optional<QByteArray> line = takeLine();
        if (!line)
            break;
        furtherLines += *line;
        row += *line;
        quotes += line->count('"');
    }

    const Cells cells =
        row.size() < longestRow ? decodedCells(row, m_separator) : CsvFault::TooLong;
    if (const auto *values = std::get_if<QStringList>(&cells))
        return {start, *values, std::nullopt};
    m_line -= int(furtherLines.size());
    m_pushedBack = furtherLines + m_pushedBack;
    return {start, {}, *std::get_if<CsvFault>(&cells)};
}

} // namespace beian
