// SPDX-License-Identifier: MIT
#include "app/tables/csvreader.h"

#include <algorithm>
#include <utility>

#include <QtCore/qstringconverter.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// A filing needs a few hundred bytes; a longer row is a quote that nobody closed, or no CSV.
constexpr qsizetype longestRow = 16 * 1024;
constexpr qsizetype longestNaming = 64; // of "sep=;" with what programs append
constexpr qint64 rowBlockSize = 64 * 1024;

// The full-width comma of a comma and the other way round; null where there is none.
QChar otherWidthOf(QChar mark)
{
    constexpr char16_t distance = 0xFEE0;
    if (QStringView(u",;|").contains(mark))
        return QChar(char16_t(mark.unicode() + distance));
    return mark >= u'\uFF01' && mark <= u'\uFF5E' ? QChar(char16_t(mark.unicode() - distance))
                                                  : QChar();
}

// Rows that are typed have now the one width, now the other, as the input method is switched.
CellSeparator separatorOf(const QString &row, const CellSeparator &usual)
{
    const bool isAlone = usual.isBlanks() || !usual.takesOtherWidth;
    const QChar other = isAlone ? QChar() : otherWidthOf(usual.mark);
    const bool isOther = !other.isNull() && !row.contains(usual.mark) && row.contains(other);
    return isOther ? CellSeparator(other) : usual;
}

CsvCells decodedCells(QByteArray row, const CellSeparator &separator)
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
    return csvCellsOf(text, separatorOf(text, separator));
}

// The separator that Excel's own first line names: "sep=;".
std::optional<QChar> separatorNamedIn(const QByteArray &line)
{
    QByteArray text = line;
    while (text.endsWith('\n') || text.endsWith('\r'))
        text.chop(1);
    // Other programs put the line into quotes, or fill the row with separators.
    if (text.startsWith('"'))
        text.remove(0, 1);
    if (text.size() < 5 || text.first(4).toLower() != "sep=" || text.size() > longestNaming)
        return std::nullopt;
    const char separator = text.at(4);
    const bool isKnown = QByteArrayView(",;\t|").contains(separator);
    return isKnown ? std::optional<QChar>(QLatin1Char(separator)) : std::nullopt;
}

} // namespace

CsvReader::CsvReader(QIODevice &device, const CellSeparator &separator)
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
    QByteArray line = takeDeviceLine();
    if (line.isEmpty())
        return std::nullopt;
    const bool isFirst = !std::exchange(m_isBegun, true);
    // Files that were joined, or saved twice, have several marks.
    while (isFirst && line.startsWith("\xEF\xBB\xBF"))
        line.remove(0, 3);
    if (isFirst) {
        // Spreadsheets follow this line and show it as no row.
        if (const std::optional<QChar> separator = separatorNamedIn(line)) {
            m_separator = *separator;
            return takeLine();
        }
    }
    ++m_line;
    return line;
}

// Up to and with its end, which is CR LF, LF or the CR alone of old Macs. What is too long to be a
// row is read to its end and only its beginning kept. Empty at the end of the file.
QByteArray CsvReader::takeDeviceLine()
{
    QByteArray line;
    while (true) {
        const qsizetype end = endOfLine();
        const qsizetype taken = end < 0 ? m_buffer.size() - m_next : end - m_next;
        if (line.size() <= longestRow)
            line += QByteArrayView(m_buffer).sliced(m_next, taken);
        m_next += taken;
        if (end >= 0 || !fill())
            return line;
    }
}

// The place behind the next line end in the buffer, negative when it is not there yet.
qsizetype CsvReader::endOfLine()
{
    const auto isEnd = [](char c) { return c == '\n' || c == '\r'; };
    const auto found = std::find_if(m_buffer.cbegin() + m_next, m_buffer.cend(), isEnd);
    if (found == m_buffer.cend())
        return -1;
    qsizetype place = found - m_buffer.cbegin();
    if (*found == '\n')
        return place + 1;
    // Whether LF follows may be known only from the next block.
    if (place + 1 == m_buffer.size()) {
        place -= m_next;
        (void)fill();
    }
    return place + 1 < m_buffer.size() && m_buffer.at(place + 1) == '\n' ? place + 2 : place + 1;
}

// Adds a block to what is not read yet, which then begins the buffer. False at the end of the file.
bool CsvReader::fill()
{
    m_buffer.remove(0, m_next);
    m_next = 0;
    const QByteArray block = m_device.read(rowBlockSize);
    m_buffer += block;
    return !block.isEmpty();
}

CsvRow CsvReader::readRow(const QByteArray &firstLine)
{
    const int start = m_line;
    QByteArray row = firstLine;
    QList<QByteArray> furtherLines;
    OpenQuote quote(m_separator);
    quote.take(row);
    while (quote.isOpen() && row.size() < longestRow) {
        const std::optional<QByteArray> line = takeLine();
        if (!line)
            break;
        furtherLines += *line;
        row += *line;
        quote.take(*line);
    }

    // They are one row, or are read again.
    m_line = start;
    const CsvCells cells =
        row.size() < longestRow ? decodedCells(row, m_separator) : CsvFault::TooLong;
    if (const auto *values = std::get_if<QStringList>(&cells))
        return {start, *values, std::nullopt};
    m_pushedBack = furtherLines + m_pushedBack;
    return {start, {QString::fromUtf8(firstLine).trimmed()}, *std::get_if<CsvFault>(&cells)};
}

} // namespace beian
