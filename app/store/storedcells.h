// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>

#include <QtCore/qdatetime.h>
#include <QtCore/quuid.h>

#include "app/store/sqlstatement.h"
#include "app/store/storedwords.h"

namespace beian {

// Reads the cells of a row as what they have to be. A cell that is nothing of the kind gives an
// empty value and is remembered: SQLite's own checks see no wrong instant, no number that is out of
// range, and nothing of what an altered byte made of a text.
class StoredCells final
{
public:
    // `row` is on a row whenever it is asked.
    explicit StoredCells(const SqlStatement &row)
        : m_row(row)
    { }

    [[nodiscard]] QString text(int column, qsizetype longest = longestText);
    // Eleven digits, or empty.
    [[nodiscard]] QString phone(int column);
    [[nodiscard]] QUuid id(int column);
    // A count or a place, never negative.
    [[nodiscard]] int number(int column);
    [[nodiscard]] bool flag(int column);
    // Never negative.
    [[nodiscard]] std::chrono::seconds span(int column);
    // UTC; null where nothing is.
    [[nodiscard]] QDateTime instant(int column);
    [[nodiscard]] QDate day(int column);
    template <typename Enum>
    [[nodiscard]] Enum word(int column)
    {
        const std::optional<Enum> value = fromStoredWord<Enum>(text(column));
        demand(value.has_value());
        return value.value_or(Enum{});
    }
    // Empty where nothing is.
    template <typename Enum>
    [[nodiscard]] std::optional<Enum> wordOrNothing(int column)
    {
        return m_row.isNull(column) ? std::nullopt : std::optional(word<Enum>(column));
    }
    [[nodiscard]] bool isNull(int column) const { return m_row.isNull(column); }

    // Something that was read has to be so.
    void demand(bool holds) { m_isDamaged = m_isDamaged || !holds; }
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }

    // In UTF-16. More than a person types or a table holds.
    static constexpr qsizetype longestText = 1'000'000;

private:
    [[nodiscard]] qint64 integer(int column, qint64 least, qint64 most);

    const SqlStatement &m_row;
    bool m_isDamaged = false;
};

} // namespace beian
