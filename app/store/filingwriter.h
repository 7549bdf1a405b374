// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/keeperoptions.h"
#include "app/store/sqlstatement.h"

namespace beian {

// Writes filings with their persons, numbers and new events. Part of the transaction of the caller;
// the statements are prepared once for many filings.
class FilingWriter final
{
public:
    FilingWriter(SqlAccess &access, bool keepsFullNumbers);
    Q_DISABLE_COPY_MOVE(FilingWriter)

    [[nodiscard]] bool write(const KeptChange &change);

private:
    // Fills m_filing with the row of the record.
    [[nodiscard]] bool writeFiling(const FilingRecord &record);
    [[nodiscard]] bool replaceChildren(const FilingRecord &record);
    [[nodiscard]] bool writeNumber(const KeptNumber &number);
    [[nodiscard]] bool writePerson(qsizetype place, const KeptPerson &person,
                                   const FilingRecord &record);
    [[nodiscard]] bool writeEvent(const FilingEvent &event);

    SqlStatement m_putFiling;
    SqlStatement m_dropPersons;
    SqlStatement m_dropNumbers;
    SqlStatement m_addNumber;
    SqlStatement m_addPerson;
    SqlStatement m_addEvent;
    const bool m_keepsFullNumbers;
    qint64 m_filing = 0;
};

} // namespace beian
