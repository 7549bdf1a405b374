// SPDX-License-Identifier: MIT
#include "app/record/expectedpersons.h"

#include "app/filing/forecast.h"

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

} // namespace beian
