// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/filingrowreader.h"
#include "app/export/filingtable.h"

namespace beian {

// What a row of a table is: a filing, a fault, or no filing at all.
struct FoundRow
{
    int line = 0;
    QStringList cells;
    std::optional<SkipReason> skipped; // then there is no record
    Result<FilingRecord> record = FilingRecord(); // its numbers in full where the row has them so
    bool hasNamedPersons = false; // the row says who all the persons are
};

// Finds the header of a table and makes filings of what is below.
class TableReading final
{
public:
    TableReading(const RuleBook &rules, const ImportOptions &options)
        : m_rows(rules, options)
    { }

    // ImportColumnMissing when no row near the top names the columns that are needed, ImportEmpty
    // when there is no row, and what the format cannot read.
    [[nodiscard]] Result<void> open(QIODevice &device);
    [[nodiscard]] const TableHeader &header() const { return m_header; }
    // Empty at the end. Blank rows are passed over.
    [[nodiscard]] std::optional<FoundRow> next();
    [[nodiscard]] Result<void> ending() const { return m_source->ending(); }
    [[nodiscard]] double progress() const { return m_source->progress(); }

private:
    // The next row that is not empty.
    [[nodiscard]] std::optional<TableRow> nextFilled();
    [[nodiscard]] bool isHeader(const TableRow &row);
    // What a row is that is no filing; nothing where it is to be one.
    [[nodiscard]] std::optional<SkipReason> reasonToSkip(const TableRow &row,
                                                         const RowCells &known);
    [[nodiscard]] Result<FilingRecord> recordOf(const TableRow &row, const RowCells &known);

    std::unique_ptr<TableSource> m_source;
    TableHeader m_header;
    QList<SkippedRow> m_preface;
    bool m_isBelowSum = false;
    FilingRowReader m_rows;
};

} // namespace beian
