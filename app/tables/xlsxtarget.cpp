// SPDX-License-Identifier: MIT
#include "app/tables/xlsxtarget.h"

#include <algorithm>
#include <array>
#include <optional>
#include <type_traits>

#include <QtCore/qdatetime.h>
#include <QtCore/qfile.h>
#include <QtCore/qregularexpression.h>
#include <xlsxwriter.h>

#include "app/tables/tablecells.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned lastSheetRow = 1'048'575; // of any sheet
constexpr uint32_t headerColour = 0xE8EEF7;
constexpr int textIndex = 0x31; // "@", ECMA-376, 18.8.30

Error unwritable(const QString &detail)
{
    return {ErrorKind::FileUnwritable, detail};
}

// From there on spreadsheets count days alike; before it some have a 29 February 1900.
const QDate firstCountedDay(1900, 3, 1);

// "2026-11-20" or "2026-11-20 09:30:05" as a spreadsheet counts it. Empty for what it would not
// show again.
std::optional<lxw_datetime> countedMoment(const QString &text)
{
    const QDate date =
        QDate::fromString(text.first(std::min<qsizetype>(10, text.size())), Qt::ISODate);
    const QTime time = QTime::fromString(text.sliced(std::min<qsizetype>(11, text.size())));
    const bool isExact =
        date >= firstCountedDay && (text.size() == 10 || time.isValid()) && time.msec() <= 0;
    if (!isExact)
        return std::nullopt;
    return lxw_datetime{date.year(),
                        date.month(),
                        date.day(),
                        std::max(time.hour(), 0),
                        std::max(time.minute(), 0),
                        double(std::max(time.second(), 0))};
}

} // namespace

XlsxTarget::XlsxTarget(QIODevice &device, const QList<TableColumn> &columns)
    : m_device(device)
    , m_columns(columns)
{ }

XlsxTarget::~XlsxTarget()
{
    if (m_workbook)
        (void)workbook_close(m_workbook);
}

Result<void> XlsxTarget::begin()
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.use_zip64 = LXW_FALSE;
    if (m_folder.isValid())
        m_workbook = workbook_new_opt(
            m_folder.filePath(u"table.xlsx"_s).toUtf8().constData(), &options);
    m_sheet = m_workbook ? workbook_add_worksheet(m_workbook, "备案") : nullptr;
    if (!m_sheet)
        return unwritable(m_folder.errorString());
    lxw_format *header = workbook_add_format(m_workbook);
    format_set_bold(header);
    format_set_bg_color(header, headerColour);
    format_set_num_format_index(header, textIndex);
    m_textFormat = workbook_add_format(m_workbook);
    format_set_num_format_index(m_textFormat, textIndex);
    m_dateFormat = workbook_add_format(m_workbook);
    format_set_num_format(m_dateFormat, "yyyy-mm-dd");
    m_momentFormat = workbook_add_format(m_workbook);
    format_set_num_format(m_momentFormat, "yyyy-mm-dd hh:mm:ss");
    for (int place = 0; place < int(m_columns.size()); ++place)
        prepareColumn(place);
    for (int place = 0; place < int(m_columns.size()); ++place) {
        const QByteArray title = m_columns.at(place).title.toUtf8();
        if (worksheet_write_string(m_sheet, 0, lxw_col_t(place), title.constData(), header)
            != LXW_NO_ERROR)
            return unwritable({});
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_row = 1;
    return {};
}

// Blank cells below are text, too: what a person types there stays as it was typed.
void XlsxTarget::prepareColumn(int place)
{
    const TableColumn &column = m_columns.at(place);
    lxw_format *format = column.kind == ColumnKind::Date ? m_dateFormat
        : column.kind == ColumnKind::Moment              ? m_momentFormat
        : column.kind == ColumnKind::Count               ? nullptr
                                                         : m_textFormat;
    worksheet_set_column(m_sheet, lxw_col_t(place), lxw_col_t(place), column.width, format);
    if (column.choices.isEmpty())
        return;
    QList<QByteArray> choices;
    for (const QString &choice : column.choices)
        choices << choice.toUtf8();
    lxw_data_validation validation{};
    // Debian 12's libxlsxwriter takes char *, newer ones take const char *.
    QList<std::remove_pointer_t<decltype(validation.value_list)>> list;
    for (QByteArray &choice : choices)
        list << choice.data();
    list << nullptr;
    validation.validate = LXW_VALIDATION_TYPE_LIST;
    validation.value_list = list.data();
    validation.ignore_blank = LXW_VALIDATION_ON;
    validation.dropdown = LXW_VALIDATION_ON;
    // Cities and the names of consoles are understood as well: the list helps and does not hinder.
    validation.show_error = LXW_VALIDATION_OFF;
    worksheet_data_validation_range(m_sheet, 1, lxw_col_t(place), lastSheetRow, lxw_col_t(place),
                                    &validation);
}

Result<void> XlsxTarget::write(const QStringList &texts)
{
    if (m_row > lastSheetRow)
        return unwritable({});
    for (int place = 0; place < int(m_columns.size()); ++place) {
        if (!writeCell(place, texts.value(place)))
            return unwritable({});
    }
    ++m_row;
    return {};
}

bool XlsxTarget::writeCell(int place, const QString &text)
{
    if (text.isEmpty())
        return true;
    const ColumnKind kind = m_columns.at(place).kind;
    const auto row = lxw_row_t(m_row);
    const auto column = lxw_col_t(place);
    if (kind == ColumnKind::Date || kind == ColumnKind::Moment) {
        if (std::optional<lxw_datetime> moment = countedMoment(text)) {
            return worksheet_write_datetime(m_sheet, row, column, &*moment,
                                            kind == ColumnKind::Date ? m_dateFormat
                                                                     : m_momentFormat)
                == LXW_NO_ERROR;
        }
    }
    if (kind == ColumnKind::Count) {
        bool isNumber = false;
        const int count = text.toInt(&isNumber);
        if (isNumber)
            return worksheet_write_number(m_sheet, row, column, count, nullptr) == LXW_NO_ERROR;
    }
    // A guard only where reading would take something off.
    QString cell = textOfCell(text) == text ? text : cellOfText(text);
    // "_x000A_" that a person wrote would be read as a line end: the library leaves it to us.
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    if (cell.contains("_x"_L1))
        cell.replace(escape, u"_x005F_"_s);
    return worksheet_write_string(m_sheet, row, column, cell.toUtf8().constData(), m_textFormat)
        == LXW_NO_ERROR;
}

Result<void> XlsxTarget::finish()
{
    const lxw_error closed = workbook_close(m_workbook);
    m_workbook = nullptr;
    return closed == LXW_NO_ERROR ? handOver()
                                  : Result<void>(unwritable(QString::fromUtf8(lxw_strerror(closed))));
}

Result<void> XlsxTarget::handOver()
{
    QFile file(m_folder.filePath(u"table.xlsx"_s));
    if (!file.open(QIODevice::ReadOnly))
        return unwritable(file.errorString());
    constexpr qint64 blockSize = 1 << 20;
    while (!file.atEnd()) {
        const QByteArray block = file.read(blockSize);
        if (block.isEmpty() || m_device.write(block) != block.size())
            return unwritable(m_device.errorString());
    }
    return {};
}

} // namespace beian
