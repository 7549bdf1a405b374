// SPDX-License-Identifier: MIT
#include "app/session/personentry.h"

#include <algorithm>

#include "app/identity/phonenumber.h"

namespace beian {

QString PersonEntry::phone() const
{
    const auto phone = parsePhone(phoneText);
    return phone ? *phone : QString();
}

QList<PersonEntry> entriesOf(const FilingRecord &record, const QList<PersonEntry> &typed)
{
    QList<PersonEntry> entries;
    for (qsizetype i = 0; i < record.persons.size(); ++i) {
        const KeptPerson &person = record.persons.at(i);
        PersonEntry entry{person, {}, person.number};
        const bool isSame = i < typed.size() && typed.at(i).kept.role == person.role
            && typed.at(i).kept.number == person.number;
        const KeptNumber *number = person.number ? record.find(*person.number) : nullptr;
        if (isSame) {
            entry.phoneText = typed.at(i).phoneText;
            entry.known = typed.at(i).known;
        } else if (number && !number->phone.isEmpty()) {
            entry.phoneText = spacedPhone(number->phone);
        }
        entries << entry;
    }
    return entries;
}

PersonList rearranged(const PersonList &list, const QList<KeptPerson> &expected)
{
    QList<PersonEntry> typed = list.shown + list.shelved;
    PersonList result;
    for (const KeptPerson &person : expected) {
        PersonEntry entry{person, {}, {}};
        const auto old = std::ranges::find_if(typed, [&entry](const PersonEntry &other) {
            return other.kept.role == entry.kept.role && !other.kept.isAddedByHand
                && !other.isBlank();
        });
        if (old != typed.end()) {
            entry.phoneText = old->phoneText;
            entry.kept.carrier = old->kept.carrier;
            entry.known = old->known;
            typed.erase(old);
        }
        result.shown << entry;
    }
    for (const PersonEntry &entry : std::as_const(typed)) {
        if (entry.isBlank())
            continue;
        const bool isShown = entry.kept.isAddedByHand && !result.shown.isEmpty();
        (isShown ? result.shown : result.shelved) << entry;
    }
    return result;
}

} // namespace beian
