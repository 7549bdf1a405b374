// SPDX-License-Identifier: MIT
#include "app/export/tablereading.h"

#include <algorithm>
#include <array>

#include <QtCore/qregularexpression.h>

#include "app/support/textfolding.h"
#include "app/tables/tablecells.h"
#include "app/tables/tableformats.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// Without these there is no filing.
constexpr std::array neededColumns{FilingColumn::Province, FilingColumn::Type};

QList<std::optional<FilingColumn>> columnsOf(const QStringList &titles)
{
    QList<std::optional<FilingColumn>> columns;
    for (const QString &title : titles)
        columns << columnTitled(title);
    return columns;
}

qsizetype knownTitles(const QStringList &cells)
{
    // A column may be there twice; a text that repeats one word is no header.
    QSet<FilingColumn> known;
    for (const QString &cell : cells) {
        if (const std::optional<FilingColumn> column = columnTitled(cell))
            known.insert(*column);
    }
    return known.size();
}

QString firstTextOf(const QStringList &cells)
{
    const auto first = std::ranges::find_if(
        cells, [](const QString &cell) { return !textOfCell(cell).isEmpty(); });
    return first == cells.end() ? QString() : foldForSearch(textOfCell(*first));
}

// 合计, 总计：3 条, 共 12 条记录, (12 rows): a line that programs and people put under a table.
bool isSum(const RowCells &known, const QStringList &cells)
{
    // The count may be in any column.
    static const QRegularExpression count(u"\\A[0-9]*[条笔个项行单份]?\\z"_s);
    if (!count.match(foldForSearch(known.value(FilingColumn::Type))).hasMatch())
        return false;
    static const QRegularExpression shape(
        u"\\A(?:合计|总计|小计|共计|累计|汇总|总数|本页|以上|(?:grand)?(?:sub)?total|sum|count)"
        "|\\A共计?[0-9]+[条笔个项行单]|\\A\\(?[0-9]+rows?(?:\\)|inset|\\z)"_s);
    return shape.match(firstTextOf(cells)).hasMatch();
}

// 审核：张三, 注：本表仅供参考, 制表人: a line of words that people put under a table; below its sum
// anything else that names neither a kind of filing nor a place.
bool isFoot(const RowCells &known, const QStringList &cells, bool isBelowSum)
{
    if (known.contains(FilingColumn::State) || known.contains(FilingColumn::Submitted))
        return false;
    static const QRegularExpression shape(
        u"\\A(?:注|备注|说明|提示|审核|审批|审定|复核|核对|制表|填表|制单|填报|经办|签字|签名|盖章|单位盖章"
        "|打印|导出|note|remark|checked|approved|preparedby)[^:]{0,8}:"_s);
    // Such lines can be spread over the columns: 制表：… | | 审核：…
    const QString type = foldToHalfWidth(known.value(FilingColumn::Type));
    const bool isTypeWords = type.isEmpty() || type.contains(u':');
    const bool isBare =
        isBelowSum && !known.contains(FilingColumn::Type) && !known.contains(FilingColumn::Province);
    return isBare || (isTypeWords && shape.match(firstTextOf(cells)).hasMatch());
}

// |---|---|, +-----+: a line that is drawn between rows.
bool isRule(const TableRow &row)
{
    static const QRegularExpression shape(u"\\A\\s*[-=_:+|\u2500-\u257F]*\\s*\\z"_s);
    return !row.fault && std::ranges::all_of(row.cells, [](const QString &cell) {
        return shape.match(cell).hasMatch();
    });
}

// Better refused than read as something else.
Result<void> checkCells(const TableHeader &header, const QStringList &cells,
                        const TableSource &source)
{
    // Too few are too many in a way: one may be under the title of another.
    if (source.hidesBlankCells() && cells.size() != header.titles.size())
        return Error{ErrorKind::ImportTooManyCells, QString::number(header.titles.size())};
    for (qsizetype i = 0; i < std::min(header.columns.size(), cells.size()); ++i) {
        const std::optional<FilingColumn> &column = header.columns.at(i);
        if (!column)
            continue;
        if (isUnshown(cells.at(i)))
            return Error{ErrorKind::ImportCellUnshown, columnTitle(*column)};
        if (column == FilingColumn::OrderNumber && isRoundedNumber(cells.at(i)))
            return Error{ErrorKind::ImportNumberShortened, columnTitle(*column)};
    }
    if (source.hasPlaces())
        return {};
    // A comma in an unquoted text shifts all that follows.
    const auto surplus = cells.begin() + std::min(header.columns.size(), cells.size());
    const bool hasMore = std::any_of(surplus, cells.end(),
                                     [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    return hasMore ? Result<void>(Error{ErrorKind::ImportTooManyCells, {}}) : Result<void>();
}

// The columns that are missing from the row that looks most like a header.
Error missingIn(const QStringList &titles)
{
    const QList<std::optional<FilingColumn>> columns = columnsOf(titles);
    QStringList missing;
    for (const FilingColumn column : neededColumns) {
        if (!columns.contains(std::optional(column)))
            missing << columnTitle(column);
    }
    return {ErrorKind::ImportColumnMissing, missing.value(0)};
}

} // namespace

Result<void> TableReading::open(QIODevice &device)
{
    Result<std::unique_ptr<TableSource>> source = formatOf(device).open(device, knownTitles);
    if (!source)
        return source.error();
    m_source = source.take();
    QStringList best;
    std::optional<Error> fault;
    for (int i = 0; i < mostPrefaceRows; ++i) {
        const std::optional<TableRow> row = nextFilled();
        if (!row)
            break;
        if (isHeader(*row))
            return {};
        m_preface << SkippedRow{row->line, SkipReason::Preface};
        if (row->fault && !fault)
            fault = row->fault;
        else if (best.isEmpty() || knownTitles(row->cells) > knownTitles(best))
            best = row->cells;
    }
    if (const Result<void> ending = m_source->ending(); !ending)
        return ending;
    if (best.isEmpty() && !fault)
        return Error{ErrorKind::ImportEmpty, {}};
    return fault && knownTitles(best) == 0 ? *fault : missingIn(best);
}

std::optional<TableRow> TableReading::nextFilled()
{
    std::optional<TableRow> row = m_source->next();
    while (row && (row->isBlank() || isRule(*row)))
        row = m_source->next();
    return row;
}

bool TableReading::isHeader(const TableRow &row)
{
    if (row.fault)
        return false;
    const QList<std::optional<FilingColumn>> columns = columnsOf(row.cells);
    const bool isComplete = std::ranges::all_of(neededColumns, [&](FilingColumn column) {
        return columns.contains(std::optional(column));
    });
    if (isComplete)
        m_header = {row.line, m_source->sheet(), m_source->otherSheets(), row.cells, columns};
    return isComplete;
}

std::optional<FoundRow> TableReading::next()
{
    if (!m_preface.isEmpty())
        return FoundRow{m_preface.constFirst().line, {}, m_preface.takeFirst().reason, FilingRecord()};
    const std::optional<TableRow> row = nextFilled();
    if (!row)
        return std::nullopt;
    FoundRow found;
    found.line = row->line;
    found.cells = row->cells;
    const RowCells known = row->fault ? RowCells() : cellsUnder(m_header.columns, row->cells);
    found.skipped = reasonToSkip(*row, known);
    if (!found.skipped)
        found.record = recordOf(*row, known);
    found.hasNamedPersons = known.contains(FilingColumn::Persons);
    return found;
}

std::optional<SkipReason> TableReading::reasonToSkip(const TableRow &row, const RowCells &known)
{
    if (row.fault)
        return std::nullopt;
    if (row.cells == m_header.titles)
        return SkipReason::HeaderAgain;
    if (isSum(known, row.cells)) {
        m_isBelowSum = true;
        return SkipReason::Sum;
    }
    if (isFoot(known, row.cells, m_isBelowSum))
        return SkipReason::Foot;
    m_isBelowSum = false; // the sum was one of a part
    return std::nullopt;
}

Result<FilingRecord> TableReading::recordOf(const TableRow &row, const RowCells &known)
{
    if (row.fault)
        return *row.fault;
    if (const Result<void> checked = checkCells(m_header, row.cells, *m_source);
        !checked)
        return checked.error();
    return m_rows.read(known);
}

} // namespace beian
