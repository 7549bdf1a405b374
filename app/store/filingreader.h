// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "app/record/filingrecord.h"
#include "app/store/sqlstatement.h"

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
    // Why stands in SqlAccess::error(), or a word in the file is none of ours.
    [[nodiscard]] bool hasFailed() const;
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }

private:
    [[nodiscard]] bool start();
    [[nodiscard]] FilingRecord filing();
    [[nodiscard]] KeptPerson person();
    [[nodiscard]] KeptNumber number();
    template <typename Enum>
    [[nodiscard]] Enum known(const QVariant &word);

    const QVariantList m_values;
    SqlStatement m_filings;
    SqlStatement m_persons;
    SqlStatement m_numbers;
    bool m_isStarted = false;
    bool m_hasPerson = false; // m_persons stands on a row
    bool m_hasNumber = false;
    bool m_isDamaged = false;
};

// The events of a filing in the order of happening. Empty: it failed.
[[nodiscard]] std::optional<QList<FilingEvent>> readHistory(SqlAccess &access, const QUuid &id);

} // namespace beian
