// SPDX-License-Identifier: MIT
#include "app/filing/forecast.h"

#include <algorithm>

namespace beian {
namespace {

QList<Person> personsFor(const ForecastRule &rule, const QList<Person> &filed)
{
    QList<Person> persons;
    for (const Role role : rule.required) {
        const qsizetype before = persons.size();
        for (const Person &person : filed) {
            if (person.role == role)
                persons.append({role, person.phone, false});
        }
        if (persons.size() == before)
            persons.append({role, QString(), false});
    }
    for (const Role role : rule.optional) {
        for (const Person &person : filed) {
            if (person.role == role && !person.phone.isEmpty())
                persons.append({role, person.phone, true});
        }
    }
    return persons;
}

// Whether the persons share numbers is only known once all have one.
bool isApt(AdviceCondition condition, const QList<Person> &persons)
{
    if (condition == AdviceCondition::Always)
        return true;
    if (persons.size() < 2)
        return false;
    const bool isOneUnknown =
        std::ranges::any_of(persons, [](const Person &person) { return person.phone.isEmpty(); });
    if (isOneUnknown)
        return true;
    const qsizetype numbers = numbersOf(persons).size();
    return condition == AdviceCondition::SameNumber ? numbers < persons.size() : numbers > 1;
}

QStringList adviceFor(const RuleBook &rules, const ForecastRule &rule, const QString &provinceCode,
                      const QList<Person> &persons)
{
    QStringList apt;
    for (const QString &id : rule.advice) {
        const Advice *advice = rules.adviceById(id);
        const bool holdsHere =
            advice && (advice->provinces.isEmpty() || advice->provinces.contains(provinceCode));
        if (holdsHere && isApt(advice->when, persons))
            apt.append(id);
    }
    return apt;
}

int codesFor(const QList<Person> &persons)
{
    const auto unknown =
        std::ranges::count_if(persons, [](const Person &person) { return person.phone.isEmpty(); });
    return int(numbersOf(persons).size() + unknown);
}

void addSources(QStringList &sources, const Evidence &evidence)
{
    sources += evidence.sources;
    sources.removeDuplicates();
}

} // namespace

PilotCheck pilotCheck(const Province &province, QDate submitted)
{
    return {province.pilotSince.has_value(), province.pilotSince, province.pilotBatch,
            province.inPilotOn(submitted)};
}

bool isProvinceCovered(const RuleBook &rules, const Province &province, QDate submitted,
                       RuleChoice choice)
{
    switch (rules.bodyOn(submitted, choice)) {
    case RuleBody::None:
        return false;
    case RuleBody::Pilot:
        return province.inPilotOn(submitted);
    case RuleBody::National:
        return true;
    }
    Q_UNREACHABLE();
}

SiteLinks siteLinks(const RuleBook &rules, const Province &province, RuleBody body)
{
    const BodyRules *bodyRules = rules.body(body);
    const bool hasOwnPage = bodyRules && !bodyRules->page.isEmpty();
    return {hasOwnPage ? bodyRules->page : province.site2019, province.site2019,
            rules.national.page, rules.national.home};
}

Forecast forecast(const RuleBook &rules, const Filing &filing)
{
    const Province *province = rules.province(filing.provinceCode);
    Q_ASSERT(province);
    Forecast result;
    result.body = rules.bodyOn(filing.submitted, filing.rules);
    result.pilot = pilotCheck(*province, filing.submitted);
    result.isProvinceCovered = isProvinceCovered(rules, *province, filing.submitted, filing.rules);
    result.links = siteLinks(rules, *province, result.body);

    // That nothing applied before the pilot follows from the pilot's own beginning.
    const BodyRules *body = rules.body(result.body);
    addSources(result.sources, body ? body->evidence : rules.pilot.evidence);
    addSources(result.sources, province->evidence);
    const ForecastRule *rule = rules.forecastRule(result.body, filing.type, filing.part,
                                                  filing.service, filing.provinceCode);
    if (!result.isProvinceCovered || !rule)
        return result;

    addSources(result.sources, rule->evidence);
    result.isRequired = !rule->required.isEmpty() || !rule->optional.isEmpty();
    if (result.isRequired) {
        result.persons = personsFor(*rule, filing.persons);
        result.codesExpected = codesFor(result.persons);
        result.hours = body->hours;
    }
    result.advice = adviceFor(rules, *rule, filing.provinceCode, result.persons);
    return result;
}

} // namespace beian
