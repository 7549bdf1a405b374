// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/filingrows.h"
#include "app/store/outbox.h"
#include "app/store/outcomerows.h"
#include "app/store/databaseoptions.h"
#include "app/store/sqlstatement.h"

namespace beian {

// Writes filings with their persons, numbers and new events, and counts what came of them. Part of the transaction of the caller;
// the statements are prepared once for many filings.
class FilingWriter final
{
public:
    // `rows` knows every filing that is in the file and gains what is written.
    FilingWriter(SqlAccess &access, FilingRows &rows, bool keepsFullNumbers);
    Q_DISABLE_COPY_MOVE(FilingWriter)

    [[nodiscard]] bool write(const KeptChange &change);
    // The same for what comes from the center, which need not be told of it.
    [[nodiscard]] bool writeArrived(const KeptChange &change);
    // The same for one that is not in the file.
    [[nodiscard]] bool addArrived(const KeptChange &change);
    // Filings that are different from what was given, since something came from the center meanwhile.
    [[nodiscard]] const QList<FilingRecord> &merged() const { return m_merged; }
    // Why write() failed, when it is not in SqlAccess::error(): a filing came into the file a
    // second time, since a damaged index hides the first.
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }

private:
    // With what came from the center since its basis, noted for the outbox. Empty: it failed.
    [[nodiscard]] std::optional<KeptChange> reconciled(const KeptChange &change);
    // Fills m_filing with the row of the record.
    [[nodiscard]] bool writeFiling(const FilingRecord &record);
    // Is there no other row of this filing?
    [[nodiscard]] bool isOnlyRow(const QUuid &id);
    [[nodiscard]] bool dropChildren();
    [[nodiscard]] bool addChildren(const KeptChange &change);
    [[nodiscard]] bool writeNumber(const KeptNumber &number);
    [[nodiscard]] bool writePerson(qsizetype place, const KeptPerson &person,
                                   const FilingRecord &record);
    [[nodiscard]] bool writeEvent(const FilingEvent &event);

    FilingRows &m_rows;
    SqlStatement m_putFiling;
    SqlStatement m_findKnown;
    SqlStatement m_dropPersons;
    SqlStatement m_dropNumbers;
    SqlStatement m_addNumber;
    SqlStatement m_addPerson;
    SqlStatement m_addEvent;
    Outbox m_outbox;
    OutcomeWriter m_outcomes;
    const bool m_keepsFullNumbers;
    SqlAccess &m_access;
    QList<FilingRecord> m_merged;
    qint64 m_filing = 0;
    bool m_isDamaged = false;
};

} // namespace beian
