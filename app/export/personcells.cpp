// SPDX-License-Identifier: MIT
#include "app/export/personcells.h"

#include "app/export/csvcells.h"
#include "app/export/personnames.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// In a list of numbers: this person's is not known.
constexpr QStringView unknownText = u"无";

QString numberText(const FilingRecord &record, const KeptPerson &person, bool hasFullNumbers)
{
    if (person.number < 0)
        return {};
    const KeptNumber &number = record.numbers.at(person.number);
    return hasFullNumbers && !number.phone.isEmpty() ? number.phone : number.mask;
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
    for (qsizetype number = 0; number < record.numbers.size(); ++number) {
        QStringList labels;
        for (qsizetype i = 0; i < record.persons.size(); ++i) {
            if (record.persons.at(i).number == number)
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
        {CsvColumn::SubjectPhone, phonesText(record, Role::Subject, hasFullNumbers)},
        {CsvColumn::SitePhone, phonesText(record, Role::Site, hasFullNumbers)},
        {CsvColumn::SharedNumber, sharedText(record)},
        {CsvColumn::Persons, personsText(record, rules)},
    };
}

FilingRecord withNumbersInOrder(const FilingRecord &record)
{
    FilingRecord ordered = record;
    ordered.numbers.clear();
    QHash<qsizetype, qsizetype> places;
    for (KeptPerson &person : ordered.persons) {
        if (person.number < 0)
            continue;
        if (!places.contains(person.number)) {
            places.insert(person.number, ordered.numbers.size());
            ordered.numbers << record.numbers.at(person.number);
        }
        person.number = places.value(person.number);
    }
    return ordered;
}

} // namespace beian
