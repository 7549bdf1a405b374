// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qxmlstream.h>

#include "app/tables/mergedcells.h"
#include "app/tables/tableformat.h"
#include "app/tables/xlsxworkbook.h"

namespace beian {

// The rows of one sheet, read as they are asked for. Dates come as "2026-05-10 13:42:00", results
// of formulas as they were stored, and what a formula never stored as "#CALC!".
class XlsxSheet final
{
public:
    // `workbook` reads nothing else meanwhile. `device` is null where the package does not have the
    // sheet.
    XlsxSheet(const XlsxWorkbook &workbook, QIODevice *device);

    // Empty at the end.
    [[nodiscard]] std::optional<TableRow> next();
    // Whether the sheet's text ended as it should.
    [[nodiscard]] bool isWhole() const { return !m_xml.hasError() && !m_hasDoctype; }

private:
    QXmlStreamReader::TokenType readNext();
    [[nodiscard]] TableRow readRow();
    // The text of the cell whose start was just read.
    [[nodiscard]] QString readCell();
    [[nodiscard]] QString textOf(const QString &type, const QString &value, qsizetype format);

    const XlsxWorkbook &m_workbook;
    QXmlStreamReader m_xml;
    int m_row = 0;
    bool m_hasDoctype = false;
    bool m_isTextMissing = false; // of a cell of the row that is read
};

} // namespace beian
