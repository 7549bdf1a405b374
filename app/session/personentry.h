// SPDX-License-Identifier: MIT
#pragma once

#include "app/record/filingrecord.h"

namespace beian {

// One line of the persons' list: what is kept of the person, and what is typed.
struct PersonEntry
{
    KeptPerson kept;
    QString phoneText; // as typed
    // The number that was kept for the person, by its mask only, until the full one is typed.
    std::optional<NumberId> known;

    // Neither typed nor kept.
    [[nodiscard]] bool isBlank() const { return phoneText.isEmpty() && !known; }
    // Eleven digits; empty while what is typed is none.
    [[nodiscard]] QString phone() const;

    friend bool operator==(const PersonEntry &, const PersonEntry &) = default;
};

// The persons on the screen, and those who were typed for a kind of filing that was left.
struct PersonList
{
    QList<PersonEntry> shown;
    QList<PersonEntry> shelved; // come back with their kind

    friend bool operator==(const PersonList &, const PersonList &) = default;
};

// The persons of a kept filing. Who is in `typed` at the same place with the same number keeps what
// was typed.
[[nodiscard]] QList<PersonEntry> entriesOf(const FilingRecord &record,
                                           const QList<PersonEntry> &typed);
// The persons that the rules expect, then those added by hand, each with what was already typed for
// the role.
[[nodiscard]] PersonList rearranged(const PersonList &list, const QList<KeptPerson> &expected);

} // namespace beian
