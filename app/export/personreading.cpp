// SPDX-License-Identifier: MIT
#include <algorithm>

#include "app/export/filingfields.h"
#include "app/export/numbercells.h"
#include "app/export/personcells.h"
#include "app/export/personnames.h"
#include "app/export/phonecells.h"
#include "app/identity/phonelist.h"
#include "app/identity/phonenumber.h"
#include "app/record/expectedpersons.h"
#include "app/tables/tablecells.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// Who verifies, with the text of each one's number and who has the same by the file's own words.
struct PersonList
{
    QList<KeptPerson> persons;
    QStringList texts; // blank where the number is not known
    QList<qsizetype> first; // of those who share a number; oneself when nobody does

    void append(const KeptPerson &person, const QString &text = {})
    {
        persons << person;
        texts << text;
        first << persons.size() - 1;
    }
    void share(qsizetype one, qsizetype other)
    {
        const qsizetype from = std::max(first.at(one), first.at(other));
        const qsizetype to = std::min(first.at(one), first.at(other));
        std::ranges::replace(first, from, to);
    }
};

KeptPerson personOf(Role role, bool isOptional)
{
    KeptPerson person;
    person.role = role;
    person.isOptional = isOptional;
    return person;
}

PersonList listOf(const QList<KeptPerson> &persons)
{
    PersonList list;
    for (const KeptPerson &person : persons)
        list.append(person);
    return list;
}

Result<PersonList> personsNamed(const QString &cell, const RuleBook &rules)
{
    PersonList list;
    for (const QString &text : listOfCell(cell)) {
        const std::optional<KeptPerson> person = parsePerson(text, rules);
        if (!person)
            return Error{ErrorKind::ImportCellInvalid, columnTitle(FilingColumn::Persons)};
        list.append(*person);
    }
    return list;
}

void appendByHand(PersonList &list, Role role, const QString &text)
{
    KeptPerson person = personOf(role, false);
    person.isAddedByHand = true;
    list.append(person, text);
}

// The numbers of one role to its persons in their order; more of them are further persons.
void giveToRole(PersonList &list, Role role, const QStringList &phones)
{
    qsizetype next = 0;
    bool isAskedFor = false;
    for (qsizetype i = 0; i < list.persons.size(); ++i) {
        if (list.persons.at(i).role != role)
            continue;
        isAskedFor = true;
        if (next < phones.size())
            list.texts[i] = phones.at(next++);
    }
    while (isAskedFor && next < phones.size())
        appendByHand(list, role, phones.at(next++));
}

// Numbers of a table that names no roles: one belongs to everybody who must verify, several to one
// after the other.
void giveToAll(PersonList &list, const QStringList &phones)
{
    QList<qsizetype> takers;
    for (qsizetype i = 0; i < list.persons.size(); ++i) {
        if (!list.persons.at(i).isOptional)
            takers << i;
    }
    if (takers.isEmpty() && !list.persons.isEmpty())
        takers << 0;
    if (takers.isEmpty() || phones.isEmpty())
        return;
    if (phones.size() == 1) {
        for (const qsizetype taker : std::as_const(takers)) {
            list.texts[taker] = phones.constFirst();
            list.share(takers.constFirst(), taker);
        }
        return;
    }
    const Role lastRole = list.persons.at(takers.constLast()).role;
    for (qsizetype i = 0; i < phones.size(); ++i) {
        if (i < takers.size())
            list.texts[takers.at(i)] = phones.at(i);
        else
            appendByHand(list, lastRole, phones.at(i));
    }
}

// Of each role the first; where nobody is asked for as the subject, there is nothing to share.
void shareWithSubject(PersonList &list)
{
    const auto first = [&list](Role role) {
        const QList<KeptPerson> &persons = std::as_const(list.persons);
        return std::ranges::find(persons, role, &KeptPerson::role) - persons.cbegin();
    };
    if (first(Role::Subject) < list.persons.size() && first(Role::Site) < list.persons.size())
        list.share(first(Role::Subject), first(Role::Site));
}

// Gives the persons of the list the numbers that the cells have for their roles, or for all.
Result<void> giveNumbers(const RowCells &cells, PersonList &list)
{
    const FilingColumn subject =
        columnOfRole(cells, FilingColumn::SubjectPhone, FilingColumn::SubjectContact);
    const FilingColumn site =
        columnOfRole(cells, FilingColumn::SitePhone, FilingColumn::SiteContact);
    if (!cells.contains(subject) && !cells.contains(site)) {
        const Result<QStringList> phones = phonesIn(cells, FilingColumn::Phone);
        if (!phones)
            return phones.error();
        giveToAll(list, *phones);
        return {};
    }
    for (const auto &[role, column] : {std::pair(Role::Subject, subject), {Role::Site, site}}) {
        // What nobody asks for is not examined.
        if (std::ranges::find(list.persons, role, &KeptPerson::role) == list.persons.cend())
            continue;
        const bool isSame = role == Role::Site && isSameAsSubject(cells.value(column));
        const Result<QStringList> phones = phonesIn(cells, isSame ? subject : column);
        if (!phones)
            return phones.error();
        giveToRole(list, role, *phones);
        if (isSame)
            shareWithSubject(list);
    }
    return {};
}

void shareAll(PersonList &list)
{
    qsizetype sharer = -1;
    for (qsizetype i = 0; i < list.persons.size(); ++i) {
        if (list.persons.at(i).isOptional && list.texts.at(i).isEmpty())
            continue;
        if (sharer >= 0)
            list.share(sharer, i);
        sharer = i;
    }
}

// False when the cell cannot be understood.
bool readShared(const QString &cell, PersonList &list)
{
    if (const std::optional<bool> isShared = parseYesNo(cell)) {
        if (*isShared)
            shareAll(list);
        return true;
    }
    for (const QString &group : listOfCell(cell)) {
        const QStringList labels = group.split(u'=');
        const qsizetype one = personLabelled(list.persons, labels.constFirst());
        for (const QString &label : labels) {
            const qsizetype other = personLabelled(list.persons, label);
            if (one < 0 || other < 0)
                return false;
            list.share(one, other);
        }
    }
    return true;
}

Result<KeptNumber> numberIn(const QString &text)
{
    if (const std::optional<QString> mask = parseMaskedPhone(text)) {
        KeptNumber number;
        number.mask = *mask;
        return number;
    }
    const Result<QString> phone = parsePhone(text);
    if (!phone)
        return phone.error();
    return keptNumber(*phone);
}

// The id of `number` in the filing, to which it is added where it is not the same as one of its
// numbers: full numbers tell that, masks never.
NumberId idOf(const KeptNumber &number, FilingRecord &record)
{
    for (const KeptNumber &known : std::as_const(record.numbers)) {
        if (!number.phone.isEmpty() && known.phone == number.phone)
            return known.id;
    }
    return addNumber(record, number);
}

// A number that several share is in the cells of all of them, or of one.
Result<void> joinNumbers(const PersonList &list, FilingRecord &record)
{
    QHash<qsizetype, NumberId> ids; // by the first who has the number
    record.persons = list.persons;
    for (qsizetype i = 0; i < list.persons.size(); ++i) {
        if (list.texts.at(i).isEmpty())
            continue;
        const Result<KeptNumber> number = numberIn(list.texts.at(i));
        if (!number)
            return number.error();
        if (!ids.contains(list.first.at(i)))
            ids.insert(list.first.at(i), idOf(*number, record));
        KeptNumber &known = *record.find(ids.value(list.first.at(i)));
        if (known.mask != number->mask)
            return Error{ErrorKind::ImportCellInvalid, columnTitle(FilingColumn::SharedNumber)};
        if (known.phone.isEmpty())
            known.phone = number->phone;
    }
    for (qsizetype i = 0; i < list.persons.size(); ++i) {
        if (ids.contains(list.first.at(i)))
            record.persons[i].number = ids.value(list.first.at(i));
    }
    record = withNumbersInOrder(record);
    return {};
}

} // namespace

Result<void> readPersons(const RowCells &cells, const RuleBook &rules, FilingRecord &record)
{
    const QString named = cells.value(FilingColumn::Persons);
    const Result<PersonList> persons = named.isEmpty()
        ? listOf(expectedPersons(record, parseServices(cells.value(FilingColumn::Service)), rules))
        : personsNamed(named, rules);
    if (!persons)
        return persons.error();
    PersonList list = *persons;
    if (const Result<void> given = giveNumbers(cells, list); !given)
        return given;
    if (!readShared(cells.value(FilingColumn::SharedNumber), list))
        return Error{ErrorKind::ImportCellInvalid, columnTitle(FilingColumn::SharedNumber)};
    return joinNumbers(list, record);
}

} // namespace beian
