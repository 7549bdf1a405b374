// SPDX-License-Identifier: MIT
#include "app/session/sessionnumbers.h"

#include <algorithm>

#include "app/identity/phonenumber.h"
#include "app/session/filingsession.h"

namespace beian {

SessionNumbers::SessionNumbers(FilingSession &filing)
    : m_filing(filing)
{ }

NumberSession *SessionNumbers::find(NumberId id) const
{
    const auto found =
        std::ranges::find_if(m_numbers, [id](const auto &number) { return number->id() == id; });
    return found == m_numbers.end() ? nullptr : found->get();
}

NumberSession &SessionNumbers::sessionOf(const KeptNumber &kept)
{
    if (NumberSession *known = find(kept.id))
        return *known;
    m_numbers.push_back(std::make_unique<NumberSession>(m_filing, kept));
    QObject::connect(m_numbers.back().get(), &NumberSession::changed, &m_filing,
                     &FilingSession::numberChanged);
    QObject::connect(m_numbers.back().get(), &NumberSession::forgotten, &m_filing,
                     &FilingSession::privateForgotten);
    return *m_numbers.back();
}

KeptNumber SessionNumbers::keptOf(NumberId id, const FilingRecord &record) const
{
    const KeptNumber *kept = record.find(id);
    return kept ? *kept : find(id)->kept();
}

void SessionNumbers::adopt(const PersonEntry &entry, QList<PersonEntry> &entries,
                           FilingRecord &record)
{
    const QString phone = entry.phone();
    KeptNumber known = keptOf(*entry.known, record);
    if (!known.phone.isEmpty() || !fitsMask(phone, known.mask) || idOf(phone, record))
        return;
    known.phone = phone;
    if (KeptNumber *kept = record.find(known.id))
        *kept = known;
    else
        find(known.id)->shelve(known);
    for (PersonEntry &other : entries) {
        if (other.known == known.id && other.phoneText.isEmpty())
            other.phoneText = spacedPhone(phone);
    }
}

std::optional<NumberId> SessionNumbers::idOf(const QString &phone, const FilingRecord &record) const
{
    for (const auto &number : m_numbers) {
        if (keptOf(number->id(), record).phone == phone)
            return number->id();
    }
    return std::nullopt;
}

std::optional<NumberId> SessionNumbers::idOf(const PersonEntry &entry, FilingRecord &record)
{
    const QString phone = entry.phone();
    if (phone.isEmpty())
        return entry.known;
    if (const auto known = idOf(phone, record))
        return known;
    const NumberId fresh = addNumber(record, keptNumber(phone));
    (void)sessionOf(*record.find(fresh));
    return fresh;
}

void SessionNumbers::place(QList<PersonEntry> &entries, FilingRecord &record)
{
    for (const PersonEntry &entry : QList(entries)) {
        if (entry.known && !entry.phone().isEmpty())
            adopt(entry, entries, record);
    }
    record.persons.clear();
    for (PersonEntry &entry : entries) {
        entry.kept.number = idOf(entry, record);
        record.persons << entry.kept;
    }
    QList<KeptNumber> numbers;
    for (const KeptPerson &person : std::as_const(record.persons)) {
        const bool isNew = person.number
            && std::ranges::find(numbers, *person.number, &KeptNumber::id) == numbers.end();
        if (isNew)
            numbers << keptOf(*person.number, record);
    }
    record.numbers = numbers;
}

void SessionNumbers::follow(const FilingRecord &before, const FilingRecord &after)
{
    for (const KeptNumber &gone : before.numbers) {
        if (!after.find(gone.id))
            sessionOf(gone).shelve(gone);
    }
    for (const KeptNumber &kept : after.numbers) {
        const KeptNumber *old = before.find(kept.id);
        sessionOf(kept).follow(old ? *old : kept, kept, after.round > before.round);
    }
}

} // namespace beian
