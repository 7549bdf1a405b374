// SPDX-License-Identifier: MIT
#include "app/record/filingrecord.h"

#include <algorithm>

#include "app/identity/phonenumber.h"

namespace beian {

namespace {
constexpr qsizetype tailLength = 4;
}

const KeptNumber *FilingRecord::find(NumberId number) const
{
    const auto found = std::ranges::find(numbers, number, &KeptNumber::id);
    return found == numbers.end() ? nullptr : &*found;
}

KeptNumber *FilingRecord::find(NumberId number)
{
    const auto found = std::ranges::find(numbers, number, &KeptNumber::id);
    return found == numbers.end() ? nullptr : &*found;
}

KeptNumber keptNumber(const QString &phone)
{
    KeptNumber number;
    number.phone = phone;
    number.mask = maskedPhone(phone);
    return number;
}

GivenIds idsGivenBy(const FilingRecord &record)
{
    GivenIds given = record.givenIds;
    for (const KeptNumber &known : record.numbers)
        given.count = std::max(given.count, int(known.id) + 1);
    return given;
}

NumberId addNumber(FilingRecord &record, const KeptNumber &number)
{
    record.givenIds = idsGivenBy(record);
    const NumberId next{record.givenIds.count++};
    record.numbers << number;
    record.numbers.last().id = next;
    return next;
}

void sortNumbers(FilingRecord &record)
{
    const auto placeOf = [&record](const KeptNumber &number) {
        return std::ranges::find(record.persons, std::optional(number.id), &KeptPerson::number)
            - record.persons.begin();
    };
    // Nearly always they are: nothing is copied then.
    if (!std::ranges::is_sorted(std::as_const(record.numbers), {}, placeOf))
        std::ranges::stable_sort(record.numbers, {}, placeOf);
}

QList<Role> rolesOf(const FilingRecord &record, NumberId number)
{
    QList<Role> roles;
    for (const KeptPerson &person : record.persons) {
        if (person.number == number && !roles.contains(person.role))
            roles << person.role;
    }
    return roles;
}

bool isVerified(const KeptNumber &number)
{
    return number.verification.verifiedAt.isValid();
}

bool isOpen(const KeptNumber &number)
{
    return !isVerified(number) && !number.verification.hasFailed;
}

QString tailOf(const KeptNumber &number)
{
    return number.mask.right(tailLength);
}

} // namespace beian
