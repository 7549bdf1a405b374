// SPDX-License-Identifier: MIT
#include "app/record/filingrecord.h"

#include "app/identity/phonenumber.h"

namespace beian {

namespace {
constexpr qsizetype tailLength = 4;
}

KeptNumber keptNumber(const QString &phone)
{
    KeptNumber number;
    number.phone = phone;
    number.mask = maskedPhone(phone);
    return number;
}

QList<Role> rolesOf(const FilingRecord &record, qsizetype number)
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
