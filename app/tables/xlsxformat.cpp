// SPDX-License-Identifier: MIT
#include "app/tables/xlsxformat.h"

#include <algorithm>

#include "app/tables/xlsxsheet.h"
#include "app/tables/xlsxtarget.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView zipBeginning("PK\x03\x04");
// Compound File Binary, [MS-CFB] 2.2: .xls, and anything with a password.
constexpr QByteArrayView compoundBeginning("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");

// Which of them it is, by the names in its directory, which are UTF-16.
Error errorOfCompound(QIODevice &device)
{
    constexpr QByteArrayView locked("E\0n\0c\0r\0y\0p\0t\0", 14); // EncryptionInfo, EncryptedPackage
    constexpr qint64 blockSize = 1 << 20;
    device.seek(0);
    QByteArray bytes;
    for (QByteArray block = device.read(blockSize); !block.isEmpty(); block = device.read(blockSize)) {
        bytes = bytes.last(std::min(bytes.size(), locked.size())) + block;
        if (bytes.contains(locked))
            return {ErrorKind::ImportWorkbookLocked, {}};
    }
    return {ErrorKind::ImportWorkbookOld, {}};
}

class XlsxSource final : public TableSource
{
public:
    explicit XlsxSource(QIODevice &device)
        : m_device(device)
    { }

    [[nodiscard]] Result<void> open(const TitleCount &titles)
    {
        if (const Result<void> opened = m_workbook.open(m_device); !opened)
            return opened;
        QList<XlsxWorkbook::Sheet> seen = m_workbook.sheets();
        seen.removeIf([](const XlsxWorkbook::Sheet &sheet) { return sheet.isHidden; });
        if (seen.isEmpty())
            return Error{ErrorKind::ImportEmpty, {}};
        QList<qsizetype> known;
        for (const XlsxWorkbook::Sheet &sheet : std::as_const(seen))
            known << mostTitles(sheet, titles);
        // The first that knows most of what the best one knows: old copies often follow it.
        const qsizetype most = *std::ranges::max_element(known);
        const auto fitting = std::ranges::find_if(known, [most](qsizetype n) { return 2 * n > most; });
        const qsizetype place = fitting == known.end() ? 0 : fitting - known.begin();
        m_sheetName = seen.at(place).name;
        for (qsizetype i = 0; i < seen.size(); ++i) {
            if (i != place)
                m_otherSheets << seen.at(i).name;
        }
        if (QIODevice *entry = m_workbook.package().entry(seen.at(place).entry))
            m_merged.readFrom(*entry);
        m_sheet.emplace(m_workbook, m_workbook.package().entry(seen.at(place).entry));
        return {};
    }
    [[nodiscard]] std::optional<TableRow> next() override
    {
        std::optional<TableRow> row = m_sheet->next();
        if (row && !row->fault)
            m_merged.fill(row->line, row->cells);
        return row;
    }
    [[nodiscard]] Result<void> ending() const override
    {
        if (const Result<void> fault = m_workbook.package().entryFault(); !fault)
            return fault;
        return m_sheet->isWhole() ? Result<void>()
                                  : Result<void>(Error{ErrorKind::ImportWorkbookDamaged, {}});
    }
    [[nodiscard]] double progress() const override
    {
        return m_device.size() > 0 ? double(m_device.pos()) / double(m_device.size()) : 0;
    }
    [[nodiscard]] bool hasPlaces() const override { return true; }
    [[nodiscard]] QString sheet() const override { return m_sheetName; }
    [[nodiscard]] QStringList otherSheets() const override { return m_otherSheets; }

private:
    [[nodiscard]] qsizetype mostTitles(const XlsxWorkbook::Sheet &sheet, const TitleCount &titles)
    {
        XlsxSheet reader(m_workbook, m_workbook.package().entry(sheet.entry));
        qsizetype most = 0;
        for (int i = 0; i < mostPrefaceRows;) {
            const std::optional<TableRow> row = reader.next();
            if (!row)
                break;
            i += row->isBlank() ? 0 : 1;
            most = std::max(most, titles(row->cells));
        }
        return most;
    }

    QIODevice &m_device;
    XlsxWorkbook m_workbook;
    QString m_sheetName;
    QStringList m_otherSheets;
    MergedCells m_merged;
    std::optional<XlsxSheet> m_sheet;
};

} // namespace

QStringList XlsxFormat::suffixes() const
{
    return {u"xlsx"_s, u"xlsm"_s};
}

bool XlsxFormat::isBegunBy(const QByteArray &beginning) const
{
    return beginning.startsWith(zipBeginning) || beginning.startsWith(compoundBeginning);
}

Result<std::unique_ptr<TableSource>> XlsxFormat::open(QIODevice &device,
                                                      const TitleCount &titles) const
{
    if (device.peek(compoundBeginning.size()).startsWith(compoundBeginning))
        return errorOfCompound(device);
    auto source = std::make_unique<XlsxSource>(device);
    if (const Result<void> opened = source->open(titles); !opened)
        return opened.error();
    return std::unique_ptr<TableSource>(std::move(source));
}

Result<std::unique_ptr<TableTarget>> XlsxFormat::create(QIODevice &device,
                                                        const QList<TableColumn> &columns) const
{
    auto target = std::make_unique<XlsxTarget>(device, columns);
    if (const Result<void> begun = target->begin(); !begun)
        return begun.error();
    return std::unique_ptr<TableTarget>(std::move(target));
}

} // namespace beian
