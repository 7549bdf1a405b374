// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/filingcolumns.h"
#include "app/export/filingtable.h"
#include "app/rules/placenames.h"

namespace beian {

// Makes records of rows. Remembers the provinces: a file names the same few again and again, and
// comparing with every spelling of all of them takes its time.
class FilingRowReader final
{
public:
    FilingRowReader(const RuleBook &rules, const ImportOptions &options)
        : m_rules(rules)
        , m_options(options)
        , m_places(rules)
    { }

    // With the numbers in full where the row has them so.
    [[nodiscard]] Result<FilingRecord> read(const RowCells &cells);

private:
    [[nodiscard]] Result<void> readTexts(const RowCells &cells, FilingRecord &record);
    [[nodiscard]] Result<void> readPlace(const RowCells &cells, FilingRecord &record);
    [[nodiscard]] Result<void> readDates(const RowCells &cells, FilingRecord &record) const;
    [[nodiscard]] Result<void> readDetails(const RowCells &cells, FilingRecord &record);
    [[nodiscard]] Result<void> readNumbers(const RowCells &cells, FilingRecord &record);
    [[nodiscard]] Result<QString> provinceCode(const QString &text);

    const RuleBook &m_rules;
    const ImportOptions &m_options;
    const PlaceNames m_places;
    QHash<QString, QString> m_provinceCodes; // by what was written
};

} // namespace beian
