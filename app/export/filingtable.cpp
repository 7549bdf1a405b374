// SPDX-License-Identifier: MIT
#include "app/export/filingtable.h"

#include "app/export/filingrow.h"
#include "app/export/tablereading.h"
#include "app/record/recordchanges.h"
#include "app/support/textfolding.h"
#include "app/tables/tableformats.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

void takeRow(const FoundRow &row, QSet<QString> &knownKeys, ImportResult &batch)
{
    if (row.skipped) {
        batch.skipped << SkippedRow{row.line, *row.skipped};
        return;
    }
    if (!row.record) {
        batch.faults << RowFault{row.line, row.record.error(), row.cells};
        return;
    }
    const QString key = importKey(*row.record);
    if (knownKeys.contains(key)) {
        ++batch.duplicates;
        return;
    }
    knownKeys.insert(key);
    batch.records << *row.record;
}

} // namespace

void ImportResult::append(const ImportResult &batch)
{
    header = batch.header;
    records += batch.records;
    faults += batch.faults;
    skipped += batch.skipped;
    duplicates += batch.duplicates;
    progress = batch.progress;
}

Result<void> exportFilings(const QList<FilingRecord> &records, const RuleBook &rules,
                           const ExportOptions &options, const TableFormat &format,
                           QIODevice &device)
{
    Result<std::unique_ptr<TableTarget>> target = format.create(device, exportedTable(rules));
    if (!target)
        return target.error();
    for (const FilingRecord &record : records) {
        const Result<void> written = (*target)->write(rowOf(record, rules, options));
        if (!written)
            return written;
    }
    return (*target)->finish();
}

Result<void> importFilings(QIODevice &device, const RuleBook &rules, ImportOptions options,
                           const ImportBatch &take)
{
    TableReading reading(rules, options);
    const Result<void> opened = reading.open(device);
    if (!opened)
        return opened;
    ImportResult batch;
    bool hasRows = false;
    qsizetype rows = 0;
    const auto handOver = [&] {
        batch.header = reading.header();
        batch.progress = reading.progress();
        const bool goesOn = take(batch);
        batch = {};
        rows = 0;
        return goesOn;
    };
    while (const std::optional<FoundRow> row = reading.next()) {
        hasRows = hasRows || row->skipped != SkipReason::Preface;
        takeRow(*row, options.knownKeys, batch);
        if (++rows >= options.batchSize && !handOver())
            return {};
    }
    if (rows > 0 && !handOver())
        return {};
    const Result<void> ending = reading.ending();
    return !ending || hasRows ? ending : Result<void>(Error{ErrorKind::ImportEmpty, {}});
}

Result<ImportResult> importFilings(QIODevice &device, const RuleBook &rules,
                                   const ImportOptions &options)
{
    ImportResult all;
    const Result<void> done =
        importFilings(device, rules, options, [&all](const ImportResult &batch) {
            all.append(batch);
            return true;
        });
    return done ? Result<ImportResult>(all) : Result<ImportResult>(done.error());
}

QList<FilingEvent> importEvents(const FilingRecord &record, const QDateTime &now)
{
    QList<FilingEvent> events = eventsBetween({}, record, now);
    if (!events.isEmpty() && events.constFirst().kind == EventKind::Created) {
        events.first().kind = EventKind::Imported;
        events.first().at = now.toUTC();
    }
    return events;
}

QString importKey(const FilingRecord &record)
{
    QStringList masks;
    for (const KeptNumber &number : record.numbers)
        masks << number.mask;
    masks.sort();
    masks.removeDuplicates();
    return QStringList{withoutInvisibleEnds(record.applicant),
                       record.provinceCode,
                       QString::number(record.type ? int(*record.type) : -1),
                       QString::number(int(record.part)),
                       QString::number(int(record.service)),
                       record.submitted.toString(Qt::ISODate),
                       masks.join(u',')}
        .join(u'\n');
}

} // namespace beian
