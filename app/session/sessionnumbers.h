// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <vector>

#include "app/session/numbersession.h"
#include "app/session/personentry.h"

namespace beian {

// The numbers that a filing's session has or had: who leaves the filing is kept here, so that what
// was typed comes back with the number.
class SessionNumbers final
{
public:
    explicit SessionNumbers(FilingSession &filing);

    // Null: there never was such a number.
    [[nodiscard]] NumberSession *find(NumberId id) const;
    [[nodiscard]] const std::vector<std::unique_ptr<NumberSession>> &all() const
    {
        return m_numbers;
    }

    // Gives each person the number that is typed or kept for it, and the record these persons and
    // their numbers. A number that was known by its mask is the person's own when the full one
    // fits, and that of everybody who shares it; any other full number is a number of its own.
    void place(QList<PersonEntry> &entries, FilingRecord &record);
    // The record has become `after`: its numbers follow, the others are put away.
    void follow(const FilingRecord &before, const FilingRecord &after);

private:
    NumberSession &sessionOf(const KeptNumber &kept);
    [[nodiscard]] KeptNumber keptOf(NumberId id, const FilingRecord &record) const;
    void adopt(const PersonEntry &entry, QList<PersonEntry> &entries, FilingRecord &record);
    [[nodiscard]] std::optional<NumberId> idOf(const PersonEntry &entry, FilingRecord &record);
    [[nodiscard]] std::optional<NumberId> idOf(const QString &phone,
                                               const FilingRecord &record) const;

    FilingSession &m_filing;
    std::vector<std::unique_ptr<NumberSession>> m_numbers;
};

} // namespace beian
