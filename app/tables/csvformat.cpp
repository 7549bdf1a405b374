// SPDX-License-Identifier: MIT
#include "app/tables/csvformat.h"

#include <algorithm>

#include "app/tables/csvencoding.h"
#include "app/tables/csvreader.h"
#include "app/tables/foreignfiles.h"
#include "app/tables/tablecells.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

Error errorOf(CsvFault fault)
{
    switch (fault) {
    case CsvFault::UnclosedQuote:
    case CsvFault::StrayQuote:
        return {ErrorKind::ImportQuoteOpen, {}};
    case CsvFault::TooLong:
        return {ErrorKind::ImportRowTooLong, {}};
    case CsvFault::NotUtf8:
        return {ErrorKind::ImportEncoding, {}};
    }
    Q_UNREACHABLE();
}

class CsvSource final : public TableSource
{
public:
    CsvSource(QIODevice &device, TextEncoding encoding, const CellSeparator &separator)
        : m_device(device)
        , m_hidesBlankCells(separator.isBlanks())
        , m_decoded(encoding == TextEncoding::Utf8
                        ? nullptr
                        : std::make_unique<Utf8Device>(device, encoding))
        , m_reader(m_decoded ? *m_decoded : device, separator)
    { }

    [[nodiscard]] std::optional<TableRow> next() override
    {
        const std::optional<CsvRow> row = m_reader.next();
        if (!row)
            return std::nullopt;
        return TableRow{row->line, row->cells,
                        row->fault ? std::optional(errorOf(*row->fault)) : std::nullopt};
    }
    [[nodiscard]] double progress() const override
    {
        return m_device.size() > 0 ? double(m_device.pos()) / double(m_device.size()) : 0;
    }

    [[nodiscard]] bool hidesBlankCells() const override { return m_hidesBlankCells; }

private:
    QIODevice &m_device;
    const bool m_hidesBlankCells;
    const std::unique_ptr<Utf8Device> m_decoded; // null for UTF-8
    CsvReader m_reader;
};

// The most titles that a row near the top has with this separator.
qsizetype mostTitles(QIODevice &device, TextEncoding encoding, const CellSeparator &separator,
                     const TitleCount &titles)
{
    device.seek(0);
    CsvSource source(device, encoding, separator.alone());
    qsizetype most = 0;
    for (int i = 0; i < mostPrefaceRows;) {
        const std::optional<TableRow> row = source.next();
        if (!row)
            break;
        i += row->isBlank() ? 0 : 1;
        if (!row->fault)
            most = std::max(most, titles(row->cells));
    }
    return most;
}

// How a text is read that says nothing of it.
struct TextShape
{
    TextEncoding encoding;
    CellSeparator separator;
};

// In which of the encodings, and with which separator, a row near the top has most titles. The first counts,
// which programs write; what people type comes behind, blanks last.
TextShape bestShape(QIODevice &device, const QList<TextEncoding> &encodings,
                    const CellSeparator &usual, const TitleCount &titles)
{
    TextShape best{encodings.constFirst(), usual};
    qsizetype most = 0;
    for (const TextEncoding encoding : encodings) {
        if (!TextDecoder(encoding).isValid())
            continue;
        for (const CellSeparator &separator :
             {usual, CellSeparator(u','), CellSeparator(u'\t'), CellSeparator(u';'),
              CellSeparator(u'|'), CellSeparator(u'\uFF0C'), CellSeparator(u'\uFF1B'),
              CellSeparator(u'\uFF5C'), CellSeparator::blanks(2), CellSeparator::blanks(1)}) {
            const qsizetype known = mostTitles(device, encoding, separator, titles);
            if (known > most) {
                most = known;
                best = {encoding, separator};
            }
        }
    }
    return best;
}

class CsvTarget final : public TableTarget
{
public:
    CsvTarget(QIODevice &device, QChar separator, const QList<TableColumn> &columns)
        : m_device(device)
        , m_separator(separator)
        , m_columns(columns)
    { }

    [[nodiscard]] Result<void> begin()
    {
        QStringList titles;
        for (const TableColumn &column : m_columns)
            titles << column.title;
        return put("\xEF\xBB\xBF" + csvRow(titles, m_separator));
    }
    Result<void> write(const QStringList &texts) override
    {
        QStringList cells;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const QString text = texts.value(i);
            cells << (isTextForSpreadsheets(m_columns.at(i).kind, text) ? cellOfText(text) : text);
        }
        return put(csvRow(cells, m_separator));
    }
    Result<void> finish() override { return {}; }

private:
    Result<void> put(const QByteArray &bytes)
    {
        if (m_device.write(bytes) != bytes.size())
            return Error{ErrorKind::FileUnwritable, m_device.errorString()};
        return {};
    }
    // An instant alone in its cell stays a date that can be sorted; with milliseconds Excel would
    // show "32:05.1".
    [[nodiscard]] static bool isTextForSpreadsheets(ColumnKind kind, const QString &text)
    {
        switch (kind) {
        case ColumnKind::Name:
            return true;
        case ColumnKind::Numbers:
            return std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
        case ColumnKind::Count:
            return false;
        case ColumnKind::Plain:
        case ColumnKind::Date:
        case ColumnKind::Moment:
            return text.contains(u'.') && !text.contains(listSeparator());
        }
        Q_UNREACHABLE();
    }

    QIODevice &m_device;
    const QChar m_separator;
    const QList<TableColumn> m_columns;
};

} // namespace

Result<std::unique_ptr<TableSource>> CsvFormat::open(QIODevice &device,
                                                     const TitleCount &titles) const
{
    constexpr qint64 beginningSize = 1024;
    if (const std::optional<Error> foreign = foreignFile(device.peek(beginningSize)))
        return *foreign;
    const Result<TextEncoding> encoding = encodingOf(device);
    if (!encoding)
        return encoding.error();
    // Most of Big5 is GB 18030 as well, of other characters.
    const QList<TextEncoding> encodings = *encoding == TextEncoding::Gb18030
        ? QList{TextEncoding::Gb18030, TextEncoding::Big5}
        : QList{*encoding};
    const TextShape best = bestShape(device, encodings, m_separator, titles);
    device.seek(0);
    return std::unique_ptr<TableSource>(
        std::make_unique<CsvSource>(device, best.encoding, best.separator));
}

Result<std::unique_ptr<TableTarget>> CsvFormat::create(QIODevice &device,
                                                       const QList<TableColumn> &columns) const
{
    auto target = std::make_unique<CsvTarget>(device, m_separator, columns);
    const Result<void> begun = target->begin();
    if (!begun)
        return begun.error();
    return std::unique_ptr<TableTarget>(std::move(target));
}

} // namespace beian
