// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtCore/qiodevice.h>
#include <QtCore/qset.h>

#include "app/record/filingrecord.h"
#include "app/support/result.h"

namespace beian {

// Filings as a CSV file for Excel, WPS and people: docs/csv.md. Everything here is pure and may run
// in any thread.

struct ExportOptions
{
    QDateTime now; // for the columns of the state and the deadline
    // Writes the numbers that are kept in full as such; the others stay masked.
    bool hasFullNumbers = false;
};

// Writes UTF-8 with a byte order mark, one record a row. FileUnwritable with `device`'s own words;
// the caller, who opened it, adds the name. importFilings() reads the same records back, each with
// a new id.
[[nodiscard]] std::optional<Error> exportFilings(const QList<FilingRecord> &records,
                                                 const RuleBook &rules,
                                                 const ExportOptions &options, QIODevice &device);

// A row that could not be taken, and why.
struct RowFault
{
    int line = 0; // of the file, on which the row starts; the first is 1
    Error error;
};

struct ImportResult
{
    QList<FilingRecord> records; // each with its own id
    QList<RowFault> faults;
    int duplicates = 0; // rows that were known already
};

struct ImportOptions
{
    QDateTime now; // its day in Beijing is that of rows without a date
    // Keeps the numbers that the file has in full; otherwise their masks alone go on.
    bool keepsFullNumbers = false;
    QSet<QString> knownKeys; // importKey() of the filings that are kept already
    qsizetype batchSize = 100; // rows
};

// Takes what a batch of rows gave, all of it new since the batch before. False ends the import.
using ImportBatch = std::function<bool(const ImportResult &batch)>;

// Reads a CSV file that exportFilings() wrote or that a person made: UTF-8, UTF-16 with a byte
// order mark, or GB18030 where the system knows it; comma, semicolon or tab. Good rows go in, bad
// ones are named, those that are known already are counted. Takes the memory of one batch. An
// error means that the file as a whole cannot be read; batches before it may have been taken.
// `device` is open for reading and can be sought in.
[[nodiscard]] std::optional<Error> importFilings(QIODevice &device, const RuleBook &rules,
                                                 ImportOptions options, const ImportBatch &take);
// All at once, for small files.
[[nodiscard]] Result<ImportResult> importFilings(QIODevice &device, const RuleBook &rules,
                                                 const ImportOptions &options);

// With what the history of an imported filing begins: that it was imported, then what the file
// says had happened before.
[[nodiscard]] QList<FilingEvent> importEvents(const FilingRecord &record, const QDateTime &now);

// What makes two filings the same to an import: name, province, type with its part, date and the
// set of masked numbers.
[[nodiscard]] QString importKey(const FilingRecord &record);

} // namespace beian
