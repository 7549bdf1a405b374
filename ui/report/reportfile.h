// SPDX-License-Identifier: MIT
#pragma once

#include "app/outcome/outcomereport.h"
#include "app/rules/rulebook.h"
#include "app/support/result.h"
#include "app/tables/tableformat.h"

namespace beian {

// The report for a spreadsheet: the whole, each step, each kind of filing and each province, a row
// each, with the causes of returns in columns of their own. Times are in whole minutes, rounded up.
struct ReportFile
{
    QList<TableColumn> columns;
    QList<QStringList> rows;
};

// `title` is that of the whole: the span.
[[nodiscard]] ReportFile reportFile(const QString &title, const OutcomeReport &report,
                                    ReportStep step, const RuleBook &rules);
// By the end of the name as `.csv`, `.tsv` or `.xlsx`. FileUnwritable. Can be called in any thread.
[[nodiscard]] Result<void> writeReport(const ReportFile &file, const QString &path);

} // namespace beian
