// SPDX-License-Identifier: MIT
#include "app/tables/xlsxsheet.h"

#include <algorithm>

#include "app/tables/tablecells.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostReadColumns = 1000;
constexpr int lastRow = 1'048'576;
constexpr qsizetype longestSheetRow = 16 * 1024; // as in a CSV file

} // namespace

XlsxSheet::XlsxSheet(const XlsxWorkbook &workbook, QIODevice *device)
    : m_workbook(workbook)
    , m_xml(device)
{ }

QXmlStreamReader::TokenType XlsxSheet::readNext()
{
    m_workbook.package().beginPiece();
    return m_xml.readNext();
}

std::optional<TableRow> XlsxSheet::next()
{
    while (!m_xml.atEnd()) {
        const auto token = readNext();
        m_hasDoctype = m_hasDoctype || token == QXmlStreamReader::DTD;
        if (m_hasDoctype)
            return std::nullopt;
        if (m_xml.isStartElement() && m_xml.name() == "row"_L1)
            return readRow();
    }
    return std::nullopt;
}

TableRow XlsxSheet::readRow()
{
    const int given = std::min(m_xml.attributes().value("r"_L1).toInt(), lastRow);
    m_row = std::max(m_row + 1, given);
    TableRow row{m_row, {}, std::nullopt};
    qsizetype length = 0;
    int column = -1;
    m_isTextMissing = false;
    while (!m_xml.atEnd()) {
        readNext();
        if (m_xml.isEndElement() && m_xml.name() == "row"_L1)
            break;
        if (!m_xml.isStartElement() || m_xml.name() != "c"_L1)
            continue;
        const CellPlace place = cellPlace(m_xml.attributes().value("r"_L1));
        column = place.column >= 0 ? place.column : column + 1;
        const QString text = readCell();
        length += text.size();
        // No table is that wide: a remark, or a blank that somebody typed by accident.
        if (text.isEmpty() || column >= mostReadColumns)
            continue;
        while (row.cells.size() <= column)
            row.cells << QString();
        row.cells[column] = text;
    }
    // Blank would be another filing.
    if (m_isTextMissing)
        row.fault = Error{ErrorKind::ImportWorkbookDamaged, {}};
    if (length > longestSheetRow) {
        row.cells.clear();
        row.fault = Error{ErrorKind::ImportRowTooLong, {}};
    }
    return row;
}

QString XlsxSheet::readCell()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const QString type = attributes.value("t"_L1).toString();
    const qsizetype format = attributes.value("s"_L1).toInt();
    QString text;
    bool hasFormula = false;
    bool hasValue = false;
    while (!m_xml.atEnd()) {
        readNext();
        if (m_xml.isEndElement() && m_xml.name() == "c"_L1)
            break;
        if (!m_xml.isStartElement())
            continue;
        if (m_xml.name() == "v"_L1) {
            const QString value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            hasValue = !value.isEmpty() || type == "str"_L1;
            text = textOf(type, value, format);
        } else if (m_xml.name() == "is"_L1) {
            text = textOf(u"inlineStr"_s, richText(m_xml), format);
        } else {
            hasFormula = hasFormula || m_xml.name() == "f"_L1;
            m_xml.skipCurrentElement();
        }
    }
    return hasFormula && !hasValue ? u"#CALC!"_s : text;
}

QString XlsxSheet::textOf(const QString &type, const QString &value, qsizetype format)
{
    if (value.isEmpty())
        return value;
    if (type.isEmpty() || type == "n"_L1)
        return m_workbook.numberText(value, format);
    const std::optional<QString> shared =
        type == "s"_L1 ? m_workbook.sharedText(value) : std::optional<QString>();
    m_isTextMissing = m_isTextMissing || (type == "s"_L1 && !shared);
    const QString text = type == "str"_L1 ? unescapedText(value)
        : type == "s"_L1                  ? shared.value_or(QString())
                                          : value;
    // What is text has no zeros that a spreadsheet put there.
    return isRoundedNumber(text) ? u'\'' + text : text;
}

} // namespace beian
