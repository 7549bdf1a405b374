// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qtemporarydir.h>

#include "app/tables/tableformat.h"

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace beian {

// Writes a workbook with one sheet by libxlsxwriter, row by row in constant memory. The library
// writes files only; they are in a folder of their own until finish() hands the result over.
class XlsxTarget final : public TableTarget
{
public:
    // `device` is open for writing.
    XlsxTarget(QIODevice &device, const QList<TableColumn> &columns);
    ~XlsxTarget() override;

    // Writes the header. FileUnwritable.
    [[nodiscard]] Result<void> begin();
    Result<void> write(const QStringList &texts) override;
    Result<void> finish() override;

private:
    void prepareColumn(int place);
    [[nodiscard]] bool writeCell(int place, const QString &text);
    [[nodiscard]] Result<void> handOver();

    QIODevice &m_device;
    const QList<TableColumn> m_columns;
    QTemporaryDir m_folder;
    lxw_workbook *m_workbook = nullptr; // freed by closing it
    lxw_worksheet *m_sheet = nullptr; // of the workbook, as the formats
    lxw_format *m_textFormat = nullptr;
    lxw_format *m_dateFormat = nullptr;
    lxw_format *m_momentFormat = nullptr;
    unsigned m_row = 0; // the next one
};

} // namespace beian
