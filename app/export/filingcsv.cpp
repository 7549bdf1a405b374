// SPDX-License-Identifier: MIT
#include "app/export/filingcsv.h"

#include <algorithm>
#include <array>
#include <memory>

#include "app/export/csvcells.h"
#include "app/export/csvencoding.h"
#include "app/export/filingrow.h"
#include "app/record/recordchanges.h"
#include "app/support/csvreader.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr auto byteOrderMark = "\xEF\xBB\xBF";

using Titles = QList<std::optional<CsvColumn>>;

std::optional<Error> errorOf(const std::optional<CsvFault> &fault)
{
    if (!fault)
        return std::nullopt;
    switch (*fault) {
    case CsvFault::UnclosedQuote:
    case CsvFault::StrayQuote:
        return Error{ErrorKind::ImportQuoteOpen, {}};
    case CsvFault::TooLong:
        return Error{ErrorKind::ImportRowTooLong, {}};
    case CsvFault::NotUtf8:
        return Error{ErrorKind::ImportEncoding, {}};
    }
    Q_UNREACHABLE();
}

bool isBlank(const CsvRow &row)
{
    return !row.fault && std::ranges::all_of(row.cells, [](const QString &cell) {
        return cell.trimmed().isEmpty();
    });
}

Titles titlesOf(const QStringList &cells)
{
    Titles titles;
    for (const QString &cell : cells)
        titles << columnTitled(cell);
    return titles;
}

// The rows of a file in whatever encoding and with whatever separator.
class FilingFile final
{
public:
    explicit FilingFile(QIODevice &device)
        : m_device(device)
    { }

    // Reads the header with the separator that makes the most of it.
    [[nodiscard]] std::optional<Error> open()
    {
        const Result<TextEncoding> encoding = encodingOf(m_device);
        if (!encoding)
            return encoding.error();
        QChar best = u',';
        qsizetype mostTitles = 0;
        for (const QChar separator : {u',', u'\t', u';'}) {
            startWith(separator, *encoding);
            const std::optional<CsvRow> header = m_reader->next();
            const Titles titles = header ? titlesOf(header->cells) : Titles();
            const auto known = std::ranges::count_if(titles, &std::optional<CsvColumn>::has_value);
            if (known > mostTitles) {
                mostTitles = known;
                best = separator;
            }
        }
        startWith(best, *encoding);
        return readHeader();
    }
    [[nodiscard]] std::optional<CsvRow> next() { return m_reader->next(); }
    [[nodiscard]] const Titles &titles() const { return m_titles; }

private:
    void startWith(QChar separator, TextEncoding encoding)
    {
        m_reader.reset();
        m_device.seek(0);
        m_decoded = encoding == TextEncoding::Utf8
            ? nullptr
            : std::make_unique<Utf8Device>(m_device, encoding);
        m_reader = std::make_unique<CsvReader>(m_decoded ? *m_decoded : m_device, separator);
    }
    [[nodiscard]] std::optional<Error> readHeader()
    {
        const std::optional<CsvRow> header = m_reader->next();
        if (!header)
            return Error{ErrorKind::ImportEmpty, {}};
        if (header->fault)
            return errorOf(header->fault);
        m_titles = titlesOf(header->cells);
        for (const CsvColumn column : {CsvColumn::Province, CsvColumn::Type}) {
            if (!m_titles.contains(std::optional(column)))
                return Error{ErrorKind::ImportColumnMissing, columnTitle(column)};
        }
        return std::nullopt;
    }

    QIODevice &m_device;
    std::unique_ptr<Utf8Device> m_decoded; // null for UTF-8
    std::unique_ptr<CsvReader> m_reader;
    Titles m_titles;
};

Result<FilingRecord> recordOf(const CsvRow &row, const Titles &titles, FilingRowReader &reader)
{
    if (const auto error = errorOf(row.fault))
        return *error;
    // A comma in an unquoted text shifts all that follows: better refused than wrong.
    const bool hasMore =
        std::any_of(row.cells.begin() + std::min(titles.size(), row.cells.size()), row.cells.end(),
                    [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    if (hasMore)
        return Error{ErrorKind::ImportTooManyCells, {}};
    return reader.read(cellsUnder(titles, row.cells));
}

void takeRow(const CsvRow &row, const Result<FilingRecord> &record, QSet<QString> &knownKeys,
             ImportResult &batch)
{
    if (!record) {
        batch.faults << RowFault{row.line, record.error()};
        return;
    }
    const QString key = importKey(*record);
    if (knownKeys.contains(key)) {
        ++batch.duplicates;
        return;
    }
    knownKeys.insert(key);
    batch.records << *record;
}

} // namespace

std::optional<Error> exportFilings(const QList<FilingRecord> &records, const RuleBook &rules,
                                   const ExportOptions &options, QIODevice &device)
{
    const auto write = [&device](const QByteArray &bytes) {
        return device.write(bytes) == bytes.size();
    };
    QStringList titles;
    for (const CsvColumn column : exportedColumns())
        titles << columnTitle(column);
    bool isWritten = write(byteOrderMark + csvRow(titles));
    for (const FilingRecord &record : records)
        isWritten = isWritten && write(csvRow(rowOf(record, rules, options)));
    if (!isWritten)
        return Error{ErrorKind::FileUnwritable, device.errorString()};
    return std::nullopt;
}

std::optional<Error> importFilings(QIODevice &device, const RuleBook &rules, ImportOptions options,
                                   const ImportBatch &take)
{
    FilingFile file(device);
    if (const auto error = file.open())
        return error;
    FilingRowReader reader(rules, options);
    ImportResult batch;
    qsizetype rows = 0;
    while (const std::optional<CsvRow> row = file.next()) {
        if (isBlank(*row))
            continue;
        takeRow(*row, recordOf(*row, file.titles(), reader), options.knownKeys, batch);
        if (++rows < options.batchSize)
            continue;
        if (!take(batch))
            return std::nullopt;
        batch = {};
        rows = 0;
    }
    if (rows > 0)
        (void)take(batch);
    return std::nullopt;
}

Result<ImportResult> importFilings(QIODevice &device, const RuleBook &rules,
                                   const ImportOptions &options)
{
    ImportResult all;
    const auto error = importFilings(device, rules, options, [&all](const ImportResult &batch) {
        all.records += batch.records;
        all.faults += batch.faults;
        all.duplicates += batch.duplicates;
        return true;
    });
    return error ? Result<ImportResult>(*error) : Result<ImportResult>(all);
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
    return QStringList{record.applicant.trimmed(),
                       record.provinceCode,
                       QString::number(record.type ? int(*record.type) : -1),
                       QString::number(int(record.part)),
                       record.submitted.toString(Qt::ISODate),
                       masks.join(u',')}
        .join(u'\n');
}

} // namespace beian
