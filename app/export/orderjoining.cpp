// SPDX-License-Identifier: MIT
#include "app/export/orderjoining.h"

#include <algorithm>
#include <tuple>

namespace beian {

namespace {

bool isOneOrder(const FilingRecord &one, const FilingRecord &other)
{
    const auto facts = [](const FilingRecord &record) {
        return std::tie(record.orderNumber, record.applicant, record.provinceCode, record.submitted,
                        record.type, record.part, record.rules, record.round,
                        record.isReceivedAnyway, record.isNumberChanging);
    };
    return !one.orderNumber.isEmpty() && facts(one) == facts(other);
}

const KeptNumber *numberOf(const FilingRecord &record, const KeptPerson &person)
{
    return person.number ? record.find(*person.number) : nullptr;
}

KeptPerson *firstOf(QList<KeptPerson> &persons, Role role)
{
    const auto found = std::ranges::find(persons, role, &KeptPerson::role);
    return found == persons.end() ? nullptr : &*found;
}

bool isSameNumber(const KeptNumber &one, const KeptNumber &other)
{
    return one.phone.isEmpty() || other.phone.isEmpty() ? one.mask == other.mask
                                                        : one.phone == other.phone;
}

// Takes the persons of further rows into a filing.
class OrderJoining final
{
public:
    explicit OrderJoining(const FilingRecord &record)
        : m_record(record)
    { }

    // False where the row contradicts what is there.
    [[nodiscard]] bool take(const FilingRecord &row)
    {
        return std::ranges::all_of(row.persons, [&](const KeptPerson &person) {
            // Nothing is known of somebody who need not verify.
            if (person.isOptional && !person.number)
                return true;
            return person.role == Role::Subject ? takeSubject(row, person) : takeSite(row, person);
        });
    }
    [[nodiscard]] const FilingRecord &record() const { return m_record; }

private:
    // An order has one subject.
    [[nodiscard]] bool takeSubject(const FilingRecord &row, const KeptPerson &person)
    {
        KeptPerson *own = firstOf(m_record.persons, Role::Subject);
        const KeptNumber *number = numberOf(row, person);
        if (!own)
            return append(row, person);
        own->isOptional = own->isOptional && person.isOptional;
        const KeptNumber *known = numberOf(m_record, *own);
        if (!number)
            return true;
        if (!known) {
            own->number = idOf(*number);
            return true;
        }
        return isSameNumber(*known, *number) && holds(*known, *number);
    }
    [[nodiscard]] bool takeSite(const FilingRecord &row, const KeptPerson &person)
    {
        const KeptNumber *number = numberOf(row, person);
        for (const KeptPerson &own : std::as_const(m_record.persons)) {
            if (own.role != Role::Site)
                continue;
            const KeptNumber *known = numberOf(m_record, own);
            if (!known && !number)
                return true;
            if (known && number && isSameNumber(*known, *number))
                return holds(*known, *number);
        }
        return append(row, person);
    }
    // Nothing of the number that is known here is lost with that of the row.
    [[nodiscard]] static bool holds(const KeptNumber &known, KeptNumber number)
    {
        number.id = known.id;
        number.phone = known.phone;
        return number == known;
    }
    [[nodiscard]] bool append(const FilingRecord &row, KeptPerson person)
    {
        if (const KeptNumber *number = numberOf(row, person)) {
            const KeptPerson *subject = firstOf(m_record.persons, Role::Subject);
            // Who is both in the row is both in the filing.
            const bool isSubjects = person.role == Role::Site && subject && subject->number
                && rolesOf(row, number->id).contains(Role::Subject);
            person.number = isSubjects ? *subject->number : idOf(*number);
        }
        // The rules name one person of a role.
        person.isAddedByHand = true;
        m_record.persons << person;
        return true;
    }
    [[nodiscard]] NumberId idOf(const KeptNumber &number)
    {
        for (const KeptNumber &known : std::as_const(m_record.numbers)) {
            if (!known.phone.isEmpty() && known.phone == number.phone)
                return known.id;
        }
        return addNumber(m_record, number);
    }

    FilingRecord m_record;
};

} // namespace

std::optional<FilingRecord> joinedOrder(const FilingRecord &first, const FilingRecord &second)
{
    if (!isOneOrder(first, second))
        return std::nullopt;
    // Websites and APPs have the same persons by the rules, mini programs fewer.
    const bool isSecondBase =
        first.service == ServiceKind::MiniProgram && second.service != ServiceKind::MiniProgram;
    OrderJoining joining(isSecondBase ? second : first);
    if (!joining.take(isSecondBase ? first : second))
        return std::nullopt;
    FilingRecord record = joining.record();
    record.id = first.id;
    record.createdAt = std::min(first.createdAt, second.createdAt);
    if (first.note != second.note) {
        QStringList notes{first.note, second.note};
        notes.removeAll(QString());
        record.note = notes.join(QStringLiteral(" / "));
    }
    sortNumbers(record);
    return record;
}

} // namespace beian
