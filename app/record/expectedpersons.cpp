// SPDX-License-Identifier: MIT
#include "app/record/expectedpersons.h"

#include <algorithm>

#include "app/filing/forecast.h"
#include "app/record/recordsummary.h"

namespace beian {

namespace {

void append(QList<KeptPerson> &persons, Role role, bool isOptional)
{
    KeptPerson person;
    person.role = role;
    person.isOptional = isOptional;
    persons << person;
}

} // namespace

QList<KeptPerson> expectedPersons(const FilingRecord &record, const RuleBook &rules)
{
    QList<KeptPerson> persons;
    const Province *province = rules.province(record.provinceCode);
    if (!province || !record.type)
        return persons;
    const ForecastRule *rule =
        rules.forecastRule(rules.bodyOn(record.submitted, record.rules), *record.type, record.part,
                           record.service, record.provinceCode);
    if (rule && isProvinceCovered(rules, *province, record.submitted, record.rules)) {
        for (const Role role : rule->required)
            append(persons, role, false);
        for (const Role role : rule->optional)
            append(persons, role, true);
    }
    if (persons.isEmpty() && record.isReceivedAnyway) {
        append(persons, Role::Subject, true);
        append(persons, Role::Site, true);
    }
    return persons;
}

QList<KeptPerson> expectedPersons(const FilingRecord &record, const QList<ServiceKind> &services,
                                  const RuleBook &rules)
{
    QList<KeptPerson> persons = expectedPersons(record, rules);
    for (const ServiceKind service : services) {
        FilingRecord other = record;
        other.service = service;
        for (const KeptPerson &person : expectedPersons(other, rules)) {
            const auto known = std::ranges::find(persons, person.role, &KeptPerson::role);
            if (known == persons.end())
                persons << person;
            else
                known->isOptional = known->isOptional && person.isOptional;
        }
    }
    return persons;
}

QList<FilingRecord> withPersonsOfTheRules(QList<FilingRecord> records, const RuleBook &rules)
{
    for (qsizetype i = 0; i < records.size(); ++i) {
        const FilingRecord &record = records.at(i);
        if (!record.persons.isEmpty() || !isTypeComplete(record))
            continue;
        if (const QList<KeptPerson> persons = expectedPersons(record, rules); !persons.isEmpty())
            records[i].persons = persons;
    }
    return records;
}

} // namespace beian
