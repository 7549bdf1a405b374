// SPDX-License-Identifier: MIT
#include "app/export/personcells.h"

#include "app/tables/tablecells.h"
#include "app/export/personnames.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// In a list of numbers: this person's is not known.
constexpr QStringView unknownText = u"无";

QString numberText(const FilingRecord &record, const KeptPerson &person, bool hasFullNumbers)
{
    const KeptNumber *number = person.number ? record.find(*person.number) : nullptr;
    if (!number)
        return {};
    return hasFullNumbers && !number->phone.isEmpty() ? number->phone : number->mask;
}

QString phonesText(const FilingRecord &record, Role role, bool hasFullNumbers)
{
    QStringList texts;
    for (const KeptPerson &person : record.persons) {
        if (person.role == role)
            texts << numberText(record, person, hasFullNumbers);
    }
    if (cellOfList(texts).isEmpty())
        return {};
    for (QString &text : texts) {
        if (text.isEmpty())
            text = unknownText.toString();
    }
    return cellOfList(texts);
}

// "主体=网站" for every number that several persons have.
QString sharedText(const FilingRecord &record)
{
    QStringList groups;
    for (const KeptNumber &number : record.numbers) {
        QStringList labels;
        for (qsizetype i = 0; i < record.persons.size(); ++i) {
            if (record.persons.at(i).number == number.id)
                labels << personLabel(record.persons, i);
        }
        if (labels.size() > 1)
            groups << labels.join(u'=');
    }
    return cellOfList(groups);
}

QString personsText(const FilingRecord &record, const RuleBook &rules)
{
    QStringList texts;
    for (const KeptPerson &person : record.persons)
        texts << personText(person, rules);
    return cellOfList(texts);
}

} // namespace

RowCells personCells(const FilingRecord &record, const RuleBook &rules, bool hasFullNumbers)
{
    return {
        {FilingColumn::SubjectPhone, phonesText(record, Role::Subject, hasFullNumbers)},
        {FilingColumn::SitePhone, phonesText(record, Role::Site, hasFullNumbers)},
        {FilingColumn::SharedNumber, sharedText(record)},
        {FilingColumn::Persons, personsText(record, rules)},
    };
}

FilingRecord withNumbersInOrder(const FilingRecord &record)
{
    FilingRecord ordered = record;
    ordered.numbers.clear();
    ordered.givenIds = {};
    QHash<NumberId, NumberId> ids; // of the record: in what is given
    for (KeptPerson &person : ordered.persons) {
        const KeptNumber *number = person.number ? record.find(*person.number) : nullptr;
        if (!number)
            continue;
        if (!ids.contains(number->id))
            ids.insert(number->id, addNumber(ordered, *number));
        person.number = ids.value(number->id);
    }
    return ordered;
}

} // namespace beian
