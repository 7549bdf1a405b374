// SPDX-License-Identifier: MIT
#include "app/tables/tableformats.h"

#include <algorithm>

#include "app/tables/csvformat.h"
#include "app/tables/xlsxformat.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {
constexpr auto programsSuffix = "xlsm"_L1; // a workbook with programs in it
}

bool TableRow::isBlank() const
{
    return !fault
        && std::ranges::all_of(cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

QList<const TableFormat *> tableFormats()
{
    static const CsvFormat csv(u',', {u"csv"_s, u"txt"_s});
    static const CsvFormat tsv(u'\t', {u"tsv"_s, u"tab"_s});
    static const XlsxFormat xlsx;
    return {&xlsx, &csv, &tsv};
}

const TableFormat *formatNamed(const QString &fileName)
{
    const QString suffix = fileName.section(u'.', -1).toLower();
    if (suffix == programsSuffix)
        return nullptr;
    const QList<const TableFormat *> formats = tableFormats();
    const auto found = std::ranges::find_if(formats, [&](const TableFormat *format) {
        return fileName.contains(u'.') && format->suffixes().contains(suffix);
    });
    return found == formats.end() ? nullptr : *found;
}

const TableFormat &formatOf(QIODevice &device)
{
    const QByteArray beginning = device.peek(64);
    const QList<const TableFormat *> formats = tableFormats();
    const auto found = std::ranges::find_if(
        formats, [&](const TableFormat *format) { return format->isBegunBy(beginning); });
    return found == formats.end() ? *formatNamed(u".csv"_s) : **found;
}

QString tablePatterns()
{
    QStringList patterns;
    for (const TableFormat *format : tableFormats()) {
        for (const QString &suffix : format->suffixes())
            patterns << "*."_L1 + suffix;
    }
    return patterns.join(u' ');
}

QStringList writtenEnds()
{
    QStringList ends;
    for (const TableFormat *format : tableFormats()) {
        for (const QString &suffix : format->suffixes()) {
            if (suffix != programsSuffix)
                ends << u'.' + suffix;
        }
    }
    return ends;
}

QString writtenPatterns()
{
    QStringList patterns;
    for (const QString &end : writtenEnds())
        patterns << u'*' + end;
    return patterns.join(u' ');
}

} // namespace beian
