// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/csvcolumns.h"
#include "app/export/filingcsv.h"

namespace beian {

// The row of one record: a cell for each of exportedColumns(), as it is in the file.
[[nodiscard]] QStringList rowOf(const FilingRecord &record, const RuleBook &rules,
                                const ExportOptions &options);

// Makes records of rows. Remembers the provinces: a file names the same few again and again, and
// comparing with every spelling of all of them takes its time.
class FilingRowReader final
{
public:
    FilingRowReader(const RuleBook &rules, const ImportOptions &options)
        : m_rules(rules)
        , m_options(options)
    { }

    [[nodiscard]] Result<FilingRecord> read(const RowCells &cells);

private:
    [[nodiscard]] std::optional<Error> readPlace(const RowCells &cells, FilingRecord &record);
    [[nodiscard]] Result<QString> provinceCode(const QString &text);
    [[nodiscard]] std::optional<Error> readDetails(const RowCells &cells,
                                                   FilingRecord &record) const;

    const RuleBook &m_rules;
    const ImportOptions &m_options;
    QHash<QString, QString> m_provinceCodes; // by what was written
};

} // namespace beian
