// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtCore/qset.h>

#include "app/export/filingcolumns.h"
#include "app/record/filingrecord.h"
#include "app/tables/tableformat.h"

namespace beian {

// Filings as a table for Excel, WPS and people: docs/tables.md. Everything here is pure and may run
// in any thread.

enum class ExportColumns {
    All, // importFilings() reads the same filings back
    People, // what somebody reads who answers for them; masked numbers only
};

struct ExportOptions
{
    QDateTime now; // for the columns of the state and the deadline
    // Writes the numbers that are kept in full as such; the others stay masked.
    bool hasFullNumbers = false;
    ExportColumns columns = ExportColumns::All;
};

// Writes one record a row. FileUnwritable with `device`'s own words; whoever opened it adds the
// name. Of all columns, importFilings() reads the same records back, each with a new id.
[[nodiscard]] Result<void> exportFilings(const QList<FilingRecord> &records, const RuleBook &rules,
                                         const ExportOptions &options, const TableFormat &format,
                                         QIODevice &device);

// A row that could not be taken, and why.
struct RowFault
{
    int line = 0; // of the file, on which the row starts; the first is 1
    Error error;
    QStringList cells; // as they are in the file
};

// What a row is that is no filing.
enum class SkipReason {
    Preface, // above the header
    Sum, // 合计
    HeaderAgain,
    Foot, // 审核：, 注：…, below the rows
};

struct SkippedRow
{
    int line = 0;
    SkipReason reason = SkipReason::Preface;
};

// A row that was taken although something is missing: the filing is a draft.
struct DraftRow
{
    int line = 0;
    QList<Role> roles; // whose numbers are missing; empty: province, type or part is

    friend bool operator==(const DraftRow &, const DraftRow &) = default;
};

// A row that became part of the filing of a row above, since both are of one order.
struct JoinedRow
{
    int line = 0;
    int first = 0; // the line of the row above
};

// The header as it was understood.
struct TableHeader
{
    int line = 0;
    QString sheet; // blank where a file has no sheets
    QStringList otherSheets; // which can be seen and are not read
    QStringList titles;
    QList<std::optional<FilingColumn>> columns; // of each title; empty: none of ours

    // As what the column at `place` is read; empty: not at all.
    [[nodiscard]] std::optional<FilingColumn> columnRead(qsizetype place) const;
};

struct ImportResult
{
    TableHeader header;
    QList<FilingRecord> records; // each with its own id
    QList<int> lines; // the line of each of them
    QList<DraftRow> drafts; // those of the records that are
    QList<RowFault> faults;
    QList<SkippedRow> skipped;
    QList<JoinedRow> joined;
    int duplicates = 0; // rows that were known already
    double progress = 0; // how much of the file is read, from 0 to 1

    // Adds what the next batch gave.
    void append(const ImportResult &batch);
};

struct ImportOptions
{
    QDateTime now; // its day in Beijing is that of rows without a date
    // Keeps the numbers that the file has in full; otherwise their masks alone go on.
    bool keepsFullNumbers = false;
    // Not only days on which a filing can have been submitted: for a forecast.
    bool takesAnyDay = false;
    QSet<QString> knownKeys; // importKey() of the filings that are kept already
    qsizetype batchSize = 100; // rows
};

// Takes what a batch of rows gave, all of it new since the batch before. False ends the import.
using ImportBatch = std::function<bool(const ImportResult &batch)>;

// Reads a table that exportFilings() wrote or that a person made, in any of tableFormats(). Good
// rows go in, those of one order that follow each other as one filing, unless they name all their
// persons; bad ones are named, those that are known already are counted, what is no filing is
// listed. Takes the memory of one batch. An error means that the file as a whole, or its rest,
// cannot be read; batches before it may have been taken. ImportEmpty when there is a header and not
// one row below. `device` is open for reading and can be sought in.
[[nodiscard]] Result<void> importFilings(QIODevice &device, const RuleBook &rules,
                                         ImportOptions options, const ImportBatch &take);
// All at once, for small files.
[[nodiscard]] Result<ImportResult> importFilings(QIODevice &device, const RuleBook &rules,
                                                 const ImportOptions &options);

// With what the history of an imported filing begins: that it was imported, then what the file
// says had happened before.
[[nodiscard]] QList<FilingEvent> importEvents(const FilingRecord &record, const QDateTime &now);

// What makes two filings the same to an import: name, province, type with its part and service, date
// and the set of masked numbers.
[[nodiscard]] QString importKey(const FilingRecord &record);

} // namespace beian
