// SPDX-License-Identifier: MIT
#include "app/export/filingtable.h"

#include <utility>

#include "app/export/filingrow.h"
#include "app/export/orderjoining.h"
#include "app/export/peoplerow.h"
#include "app/export/tablereading.h"
#include "app/record/recordchanges.h"
#include "app/record/recordsummary.h"
#include "app/support/textfolding.h"
#include "app/tables/tableformats.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// Makes of rows what an import gives.
class RowTaking final
{
public:
    // Adds to what `options` knows.
    explicit RowTaking(ImportOptions &options)
        : m_options(options)
    { }

    void take(FoundRow row)
    {
        if (row.skipped) {
            m_batch.skipped << SkippedRow{row.line, *row.skipped};
        } else if (!row.record) {
            m_batch.faults << RowFault{row.line, row.record.error(), row.cells};
        } else if (!isJoined(row)) {
            takeLast();
            m_last = std::move(row);
        }
    }
    // Takes the row that the next one could have been joined to.
    void takeLast()
    {
        if (!m_last)
            return;
        const FoundRow row = *std::exchange(m_last, std::nullopt);
        FilingRecord record = *row.record;
        const QString key = importKey(record);
        if (m_options.knownKeys.contains(key)) {
            ++m_batch.duplicates;
            return;
        }
        m_options.knownKeys.insert(key);
        for (KeptNumber &number : record.numbers) {
            if (!m_options.keepsFullNumbers)
                number.phone.clear();
        }
        m_batch.records << record;
        m_batch.lines << row.line;
        if (stateOf(record, m_options.now) == FilingState::Draft)
            m_batch.drafts << DraftRow{row.line, summaryOf(record, m_options.now).next.roles};
    }
    [[nodiscard]] ImportResult takeBatch() { return std::exchange(m_batch, {}); }

private:
    [[nodiscard]] bool isJoined(const FoundRow &row)
    {
        if (!m_last || m_last->hasNamedPersons || row.hasNamedPersons)
            return false;
        const std::optional<FilingRecord> joined = joinedOrder(*m_last->record, *row.record);
        if (!joined)
            return false;
        if (*joined == *m_last->record)
            ++m_batch.duplicates;
        else
            m_batch.joined << JoinedRow{row.line, m_last->line};
        m_last->record = *joined;
        return true;
    }

    ImportOptions &m_options;
    ImportResult m_batch;
    std::optional<FoundRow> m_last; // a filing
};

} // namespace

std::optional<FilingColumn> TableHeader::columnRead(qsizetype place) const
{
    const std::optional<FilingColumn> column = columns.value(place);
    return column && isEverRead(*column) ? column : std::nullopt;
}

void ImportResult::append(const ImportResult &batch)
{
    header = batch.header;
    records += batch.records;
    lines += batch.lines;
    drafts += batch.drafts;
    joined += batch.joined;
    faults += batch.faults;
    skipped += batch.skipped;
    duplicates += batch.duplicates;
    progress = batch.progress;
}

Result<void> exportFilings(const QList<FilingRecord> &records, const RuleBook &rules,
                           const ExportOptions &options, const TableFormat &format,
                           QIODevice &device)
{
    const bool isForPeople = options.columns == ExportColumns::People;
    Result<std::unique_ptr<TableTarget>> target =
        format.create(device, isForPeople ? peopleTable() : exportedTable(rules));
    if (!target)
        return target.error();
    for (const FilingRecord &record : records) {
        const Result<void> written = (*target)->write(
            isForPeople ? peopleRow(record, rules, options.now) : rowOf(record, rules, options));
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
    RowTaking taking(options);
    const auto handOver = [&] {
        ImportResult batch = taking.takeBatch();
        batch.header = reading.header();
        batch.progress = reading.progress();
        return take(batch);
    };
    bool hasRows = false;
    qsizetype rows = 0;
    while (std::optional<FoundRow> row = reading.next()) {
        hasRows = hasRows || row->skipped != SkipReason::Preface;
        taking.take(std::move(*row));
        // The last row is held back for the next one.
        if (++rows > options.batchSize) {
            if (!handOver())
                return {};
            rows = 1;
        }
    }
    taking.takeLast();
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
