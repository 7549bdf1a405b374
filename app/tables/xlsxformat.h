// SPDX-License-Identifier: MIT
#pragma once

#include "app/tables/tableformat.h"

namespace beian {

// Workbooks of Excel 2007 and later, WPS and LibreOffice: .xlsx, and .xlsm without its programs.
// Reads the first sheet that can be seen and fits best; writes one sheet, in which numbers stay
// text, the header stays in sight, and lists help to fill in.
class XlsxFormat final : public TableFormat
{
public:
    [[nodiscard]] QStringList suffixes() const override;
    // Any ZIP file; also the workbooks of old Excel and locked ones, which are only recognised.
    [[nodiscard]] bool isBegunBy(const QByteArray &beginning) const override;
    // ImportWorkbookDamaged, ImportWorkbookTooLarge, ImportWorkbookLocked (a password),
    // ImportWorkbookOld (.xls), ImportWorkbookForeign (.ods, .xlsb, .numbers), ImportEmpty.
    [[nodiscard]] Result<std::unique_ptr<TableSource>>
    open(QIODevice &device, const TitleCount &titles) const override;
    [[nodiscard]] Result<std::unique_ptr<TableTarget>>
    create(QIODevice &device, const QList<TableColumn> &columns) const override;
};

} // namespace beian
