// SPDX-License-Identifier: MIT
#include "app/tables/mergedcells.h"

#include <algorithm>

namespace beian {

namespace {

constexpr qsizetype mostRanges = 200'000;
constexpr int mostColumns = 16'384;
constexpr int mostRows = 1'048'576;

} // namespace

CellPlace cellPlace(QStringView reference)
{
    CellPlace place{0, 0};
    qsizetype i = 0;
    for (; i < reference.size() && reference[i] >= u'A' && reference[i] <= u'Z'; ++i)
        place.column =
            std::min(place.column * 26 + (reference[i].unicode() - u'A' + 1), mostColumns);
    const bool hasColumn = i > 0;
    for (; i < reference.size() && reference[i] >= u'0' && reference[i] <= u'9'; ++i)
        place.row = std::min(place.row * 10 + (reference[i].unicode() - u'0'), mostRows);
    if (!hasColumn || i < reference.size() || place.row < 1)
        return {};
    --place.column;
    return place;
}

void MergedCells::readFrom(QIODevice &sheet)
{
    // Whatever prefix a program gives the element.
    const QByteArrayView element("mergeCell ");
    constexpr qint64 blockSize = 1 << 18;
    constexpr qsizetype longestElement = 200;
    QByteArray bytes;
    while (m_waiting.size() < mostRanges) {
        const QByteArray block = sheet.read(blockSize);
        bytes += block;
        qsizetype from = 0;
        for (qsizetype at = bytes.indexOf(element); at >= 0; at = bytes.indexOf(element, from)) {
            const qsizetype end = bytes.indexOf('>', at);
            if (end < 0 && !block.isEmpty())
                break; // the rest is in the next block
            const QByteArray text = bytes.sliced(at, std::max(end, at) - at);
            const qsizetype value = text.indexOf("ref=") + 5;
            insert(QString::fromLatin1(text.sliced(std::min(value, text.size())))
                       .section(u'"', 0, 0)
                       .section(u'\'', 0, 0));
            from = std::max(end, at + 1);
        }
        if (block.isEmpty())
            break;
        bytes = bytes.sliced(std::max(from, bytes.size() - longestElement));
    }
    std::ranges::sort(m_waiting, std::greater(), &Range::first);
}

void MergedCells::insert(QStringView reference)
{
    const qsizetype colon = reference.indexOf(u':');
    if (colon < 0)
        return;
    const CellPlace first = cellPlace(reference.first(colon));
    const CellPlace last = cellPlace(reference.sliced(colon + 1));
    // Side by side nothing is repeated: what belongs to one column does not belong to the next.
    if (first.row > 0 && last.row > first.row)
        m_waiting << Range{first.column, first.row, last.row, {}};
}

void MergedCells::fill(int row, QStringList &cells)
{
    m_open.removeIf([row](const Range &range) { return range.last < row; });
    for (const Range &range : std::as_const(m_open)) {
        while (cells.size() <= range.column && !range.text.isEmpty())
            cells << QString();
        if (range.column < cells.size() && cells.at(range.column).isEmpty())
            cells[range.column] = range.text;
    }
    while (!m_waiting.isEmpty() && m_waiting.constLast().first <= row) {
        Range range = m_waiting.takeLast();
        range.text = range.first == row ? cells.value(range.column) : QString();
        m_open << range;
    }
}

} // namespace beian
