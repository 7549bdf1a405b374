// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "app/record/filingrecord.h"
#include "app/store/storedcells.h"

namespace beian {

// Which filings to read, in what order. The texts are SQL over the table `filings` as f; the
// values take the places of question marks in the condition. The order must end all ties.
struct FilingSelection
{
    QString condition;
    QString order;
    QVariantList values;
};

// Reads filings with their persons and numbers: three statements in the same order, read side by
// side, since one a filing would be a hundred thousand.
class FilingReader final
{
public:
    FilingReader(SqlAccess &access, const FilingSelection &selection);
    Q_DISABLE_COPY_MOVE(FilingReader)

    // Empty at the end, and when it failed.
    [[nodiscard]] std::optional<FilingRecord> next();
    // Of the filing that was read last: its row in the file.
    [[nodiscard]] qint64 row() const { return m_row; }
    // Likewise: when it was taken off the board; null: it is there.
    [[nodiscard]] QDateTime removedAt() const { return m_removedAt; }
    // SqlAccess::error() tells why, or something that was read cannot be so.
    [[nodiscard]] bool hasFailed() const;
    [[nodiscard]] bool isDamaged() const;

private:
    [[nodiscard]] bool start();

    const QVariantList m_values;
    SqlStatement m_filings;
    SqlStatement m_persons;
    SqlStatement m_numbers;
    StoredCells m_filing{m_filings};
    StoredCells m_person{m_persons};
    StoredCells m_number{m_numbers};
    qint64 m_row = 0;
    QDateTime m_removedAt;
    bool m_isStarted = false;
    bool m_hasPerson = false; // m_persons is on a row
    bool m_hasNumber = false;
};

// The same columns for a row at a time: filings by a condition; the
// children of the filing whose row takes the place of the question mark.
[[nodiscard]] QString filingsByRow(const QString &condition);
[[nodiscard]] QString personsOfRow();
[[nodiscard]] QString numbersOfRow();
inline constexpr int removedColumn = 13;
inline constexpr int serviceColumn = 14;
inline constexpr int noteColumn = 15;
inline constexpr int responsibleColumn = 16;
inline constexpr int givenWayColumn = 17;
// The events of all filings, by a condition, with the row of the filing behind them.
[[nodiscard]] QString eventsByRow(const QString &condition);
inline constexpr int eventFilingColumn = 8;
inline constexpr int eventRowColumn = 9;

// One row each.
[[nodiscard]] FilingRecord readFiling(StoredCells &row);
[[nodiscard]] KeptPerson readPerson(StoredCells &row);
[[nodiscard]] KeptNumber readNumber(StoredCells &row);
[[nodiscard]] FilingEvent readEvent(StoredCells &row);

// Has any of the persons the number? In the file, each number has somebody: without its persons a
// filing would look like one in which nobody has to verify.
[[nodiscard]] bool isAnybodys(const FilingRecord &record, NumberId number);

// Events in the order of happening. `condition` is SQL over the table `events` as e, from WHERE on;
// the values take the places of its question marks.
[[nodiscard]] Result<QList<FilingEvent>> readHistory(SqlAccess &access, const QString &condition,
                                                     const QVariantList &values);

} // namespace beian
