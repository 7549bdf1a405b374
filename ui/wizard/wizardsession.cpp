// SPDX-License-Identifier: MIT
#include "ui/wizard/wizardsession.h"

#include <algorithm>
#include <utility>

#include "app/identity/phonenumber.h"
#include "app/sms/smsreading.h"
#include "app/time/beijingtime.h"

namespace beian {

namespace {

bool isKnown(const PersonEntry &person)
{
    return !person.phoneText.isEmpty() || person.keptNumber.has_value();
}

} // namespace

WizardSession::WizardSession(const RuleBook &rules, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_rules(rules)
    , m_clock(clock)
{
    m_filing.submitted = beijingDate(clock.now());
    m_base.id = QUuid::createUuid();
    m_base.createdAt = clock.now();
}

const Province *WizardSession::province() const
{
    return m_rules.province(m_filing.provinceCode);
}

bool WizardSession::isTypeComplete() const
{
    const bool needsPart =
        m_filing.type == FilingType::Change || m_filing.type == FilingType::Cancel;
    return m_hasType && (!needsPart || m_filing.part != FilingPart::None);
}

void WizardSession::setProvince(const QString &code)
{
    if (m_filing.provinceCode == code)
        return;
    m_filing.provinceCode = code;
    m_isReceivedAnyway = false;
    rebuildPersons();
    Q_EMIT filingChanged();
}

void WizardSession::setSubmitted(QDate date)
{
    if (m_filing.submitted == date)
        return;
    m_filing.submitted = date;
    m_isReceivedAnyway = false;
    rebuildPersons();
    Q_EMIT filingChanged();
}

void WizardSession::setRuleChoice(RuleChoice choice)
{
    m_filing.rules = choice;
    rebuildPersons();
    Q_EMIT filingChanged();
}

void WizardSession::setType(FilingType type, FilingPart part)
{
    if (m_hasType && m_filing.type == type && m_filing.part == part)
        return;
    m_hasType = true;
    // "All the same" was said of another kind, unless the whole province was meant.
    m_isReceivedAnyway = m_isReceivedAnyway && !isProvinceCovered();
    m_filing.type = type;
    m_filing.part = part;
    rebuildPersons();
    Q_EMIT filingChanged();
}

void WizardSession::setReceivedAnyway(bool receivedAnyway)
{
    if (m_isReceivedAnyway == receivedAnyway)
        return;
    m_isReceivedAnyway = receivedAnyway;
    rebuildPersons();
    Q_EMIT filingChanged();
}

bool WizardSession::isProvinceCovered() const
{
    const Province *chosen = province();
    return chosen && beian::isProvinceCovered(m_rules, *chosen, m_filing.submitted, m_filing.rules);
}

Forecast WizardSession::forecast() const
{
    if (!province())
        return {};
    Filing filing = m_filing;
    for (const PersonEntry &entry : m_persons) {
        const auto phone = parsePhone(entry.phoneText);
        filing.persons << Person{entry.role, phone ? *phone : QString(), entry.isOptional};
    }
    return beian::forecast(m_rules, filing);
}

RuleBody WizardSession::body() const
{
    const RuleBody body = m_rules.bodyOn(m_filing.submitted, m_filing.rules);
    return body == RuleBody::None ? RuleBody::Pilot : body;
}

void WizardSession::setPerson(qsizetype index, const PersonEntry &person)
{
    if (m_persons.at(index) == person)
        return;
    m_persons[index] = person;
    adoptKeptNumber(m_persons[index]);
    if (const auto phone = parsePhone(person.phoneText))
        giveId(*phone);
    Q_EMIT personsChanged();
}

void WizardSession::addPerson(Role role)
{
    PersonEntry entry;
    entry.role = role;
    entry.isAddedByHand = true;
    m_persons << entry;
    Q_EMIT personsChanged();
}

void WizardSession::removePerson(qsizetype index)
{
    m_persons.removeAt(index);
    Q_EMIT personsChanged();
}

void WizardSession::setNumberChanging(bool changing)
{
    if (m_isNumberChanging == changing)
        return;
    m_isNumberChanging = changing;
    Q_EMIT personsChanged();
}

// The roles that the rules name, then those added by hand, each with what was already typed for
// it. Where an SMS came although the rules name nobody, both roles are offered.
void WizardSession::rebuildPersons()
{
    const Province *chosen = province();
    QList<PersonEntry> typed = m_persons + m_shelvedPersons;
    m_persons = chosen && isTypeComplete() ? forecastEntries(*chosen) : QList<PersonEntry>();
    for (PersonEntry &entry : m_persons) {
        const auto known = std::find_if(typed.begin(), typed.end(), [&](const PersonEntry &old) {
            return old.role == entry.role && !old.isAddedByHand && isKnown(old);
        });
        if (known == typed.end())
            continue;
        entry.phoneText = known->phoneText;
        entry.carrier = known->carrier;
        entry.keptNumber = known->keptNumber;
        typed.erase(known);
    }
    m_shelvedPersons.clear();
    for (const PersonEntry &entry : std::as_const(typed)) {
        if (!isKnown(entry))
            continue;
        (entry.isAddedByHand && !m_persons.isEmpty() ? m_persons : m_shelvedPersons) << entry;
    }
    Q_EMIT personsChanged();
}

QList<PersonEntry> WizardSession::forecastEntries(const Province &chosen) const
{
    QList<PersonEntry> entries;
    const auto add = [&entries](Role role, bool isOptional) {
        PersonEntry entry;
        entry.role = role;
        entry.isOptional = isOptional;
        entries << entry;
    };
    const ForecastRule *rule = m_rules.forecastRule(
        m_rules.bodyOn(m_filing.submitted, m_filing.rules), m_filing.type, m_filing.part);
    if (rule && beian::isProvinceCovered(m_rules, chosen, m_filing.submitted, m_filing.rules)) {
        for (const Role role : rule->required)
            add(role, false);
        for (const Role role : rule->optional)
            add(role, true);
    }
    if (entries.isEmpty() && m_isReceivedAnyway) {
        add(Role::Subject, true);
        add(Role::Site, true);
    }
    return entries;
}

QList<NumberGroup> WizardSession::numbers() const
{
    QList<Person> persons;
    for (const PersonEntry &entry : m_persons) {
        const auto phone = parsePhone(entry.phoneText);
        if (phone)
            persons << Person{entry.role, *phone, entry.isOptional};
    }
    return numbersOf(persons);
}

const NumberInput &WizardSession::number(const QString &phone) const
{
    static const NumberInput untouched;
    const auto found = m_numbers.constFind(phone);
    return found == m_numbers.constEnd() ? untouched : *found;
}

void WizardSession::setNumber(const QString &phone, const NumberInput &input)
{
    m_numbers.insert(phone, input);
    Q_EMIT numberChanged(phone);
}

Secret WizardSession::code(const QString &phone) const
{
    const auto code = parseCode(number(phone).codeText.reveal());
    return code ? *code : Secret();
}

SuffixResult WizardSession::suffix(const QString &phone) const
{
    const NumberInput &input = number(phone);
    return checkSuffix(m_rules.document(input.document), m_filing.provinceCode,
                       input.documentText.reveal());
}

VerificationState WizardSession::state(const QString &phone) const
{
    return number(phone).verification.stateAt(now());
}

std::optional<Carrier> WizardSession::carrier(const QString &phone) const
{
    for (const PersonEntry &entry : m_persons) {
        const auto parsed = parsePhone(entry.phoneText);
        if (parsed && *parsed == phone && entry.carrier)
            return entry.carrier;
    }
    return m_rules.likelyCarrier(phone);
}

bool WizardSession::hasSms(const QString &phone) const
{
    return state(phone) == VerificationState::Verified
        || (hasDeadline(phone) && !code(phone).isEmpty());
}

bool WizardSession::isReadyForSite(const QString &phone) const
{
    return hasSms(phone) && suffix(phone).isAccepted();
}

bool WizardSession::isEverythingVerified() const
{
    const QList<NumberGroup> groups = numbers();
    return !groups.isEmpty() && !hasUnknownNumbers()
        && std::all_of(groups.begin(), groups.end(), [this](const NumberGroup &group) {
               return state(group.phone) == VerificationState::Verified;
           });
}

bool WizardSession::hasExpired() const
{
    const QList<NumberGroup> groups = numbers();
    return std::any_of(groups.begin(), groups.end(), [this](const NumberGroup &group) {
        return state(group.phone) == VerificationState::Expired;
    });
}

bool WizardSession::needsNobody() const
{
    const Province *chosen = province();
    return chosen && isTypeComplete() && !m_isReceivedAnyway && forecastEntries(*chosen).isEmpty();
}

bool WizardSession::hasInput() const
{
    // At a counter province and kind are preselected and say nothing.
    const bool isFilingKnown = !m_isCounter && (!m_filing.provinceCode.isEmpty() || m_hasType);
    return isFilingKnown || !m_base.applicant.isEmpty() || !m_base.orderNumber.isEmpty()
        || std::ranges::any_of(m_persons, isKnown);
}

} // namespace beian
