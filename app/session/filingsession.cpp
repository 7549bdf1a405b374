// SPDX-License-Identifier: MIT
#include "app/session/filingsession.h"

#include <algorithm>
#include <utility>

#include "app/identity/phonenumber.h"
#include "app/record/expectedpersons.h"
#include "app/record/recordchanges.h"
#include "app/record/recordmerge.h"
#include "app/record/recordsummary.h"
#include "app/support/textfolding.h"
#include "app/time/beijingtime.h"

namespace beian {

FilingSession::FilingSession(const RuleBook &rules, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_rules(rules)
    , m_clock(clock)
    , m_numbers(*this)
{
    m_record.submitted = beijingDate(clock.now());
    m_record.id = QUuid::createUuid();
    m_record.createdAt = clock.now();
    m_handed.id = m_record.id;
}

void FilingSession::setNewerRules(const RuleBook &rules)
{
    m_newerRules = &rules;
    Q_EMIT newerRulesCame();
}

void FilingSession::setApplicant(const QString &applicant)
{
    m_record.applicant = withoutInvisibleEnds(applicant);
    Q_EMIT titleChanged();
}

void FilingSession::setOrderNumber(const QString &orderNumber)
{
    m_record.orderNumber = withoutInvisibleEnds(orderNumber);
    Q_EMIT titleChanged();
}

void FilingSession::setProvince(const QString &code)
{
    if (m_record.provinceCode == code)
        return;
    m_record.provinceCode = code;
    m_record.isReceivedAnyway = false;
    rearrangePersons();
}

void FilingSession::setSubmitted(QDate date)
{
    if (m_record.submitted == date)
        return;
    m_record.submitted = date;
    m_record.isReceivedAnyway = false;
    rearrangePersons();
}

void FilingSession::setRuleChoice(RuleChoice choice)
{
    m_record.rules = choice;
    rearrangePersons();
}

void FilingSession::setType(FilingType type, FilingPart part)
{
    if (m_record.type == type && m_record.part == part)
        return;
    // "Received anyway" was said of another kind, unless the whole province was meant.
    m_record.isReceivedAnyway = m_record.isReceivedAnyway && !isProvinceCovered();
    m_record.type = type;
    m_record.part = part;
    rearrangePersons();
}

void FilingSession::setService(ServiceKind service)
{
    if (m_record.service == service)
        return;
    m_record.service = service;
    rearrangePersons();
}

void FilingSession::setReceivedAnyway(bool receivedAnyway)
{
    if (m_record.isReceivedAnyway == receivedAnyway)
        return;
    m_record.isReceivedAnyway = receivedAnyway;
    rearrangePersons();
}

void FilingSession::setNumberChanging(bool changing)
{
    if (m_record.isNumberChanging == changing)
        return;
    m_record.isNumberChanging = changing;
    Q_EMIT personsChanged();
}

void FilingSession::setPerson(qsizetype index, const QString &phoneText,
                              std::optional<Carrier> carrier)
{
    PersonList list = m_persons;
    list.shown[index].phoneText = phoneText;
    list.shown[index].kept.carrier = carrier;
    place(list);
}

void FilingSession::addPerson(Role role)
{
    PersonList list = m_persons;
    PersonEntry entry;
    entry.kept.role = role;
    entry.kept.isAddedByHand = true;
    list.shown << entry;
    place(list);
}

void FilingSession::removePerson(qsizetype index)
{
    PersonList list = m_persons;
    m_removed = list.shown.takeAt(index);
    m_removedFrom = index;
    place(list);
}

const PersonEntry *FilingSession::removedPerson() const
{
    return m_removed ? &*m_removed : nullptr;
}

void FilingSession::putPersonBack()
{
    if (!m_removed)
        return;
    PersonList list = m_persons;
    list.shown.insert(qMin(m_removedFrom, list.shown.size()), *m_removed);
    m_removed.reset();
    place(list);
}

void FilingSession::place(PersonList list)
{
    FilingRecord record = m_record;
    m_numbers.place(list.shown, record);
    become(record, list);
}

void FilingSession::rearrangePersons()
{
    m_removed.reset();
    const bool isKnown = province() && isTypeComplete();
    place(
        rearranged(m_persons, isKnown ? expectedPersons(m_record, m_rules) : QList<KeptPerson>()));
    Q_EMIT filingChanged();
}

const Province *FilingSession::province() const
{
    return m_rules.province(m_record.provinceCode);
}

bool FilingSession::isTypeComplete() const
{
    return beian::isTypeComplete(m_record);
}

bool FilingSession::isProvinceCovered() const
{
    const Province *chosen = province();
    return chosen && beian::isProvinceCovered(m_rules, *chosen, m_record.submitted, m_record.rules);
}

bool FilingSession::needsNobody() const
{
    return province() && isTypeComplete() && !m_record.isReceivedAnyway
        && expectedPersons(m_record, m_rules).isEmpty();
}

Forecast FilingSession::forecast() const
{
    if (!province())
        return {};
    Filing filing{
        m_record.provinceCode, m_record.submitted, m_record.type.value_or(FilingType::First),
        m_record.part,         m_record.rules,     {},
        m_record.service};
    for (const PersonEntry &entry : persons())
        filing.persons << Person{entry.kept.role, entry.phone(), entry.kept.isOptional};
    return beian::forecast(m_rules, filing);
}

RuleBody FilingSession::body() const
{
    const RuleBody body = m_rules.bodyOn(m_record.submitted, m_record.rules);
    return body == RuleBody::None ? RuleBody::Pilot : body;
}

QList<NumberSession *> FilingSession::numbers() const
{
    QList<NumberSession *> known;
    for (const KeptNumber &kept : m_record.numbers) {
        if (!kept.phone.isEmpty())
            known << m_numbers.find(kept.id);
    }
    return known;
}

void FilingSession::startNewRound()
{
    apply([this](FilingRecord &record) { return beian::startNewRound(record, now()); });
    m_lastAnswer.reset();
    Q_EMIT answered();
}

std::optional<FilingRecord> FilingSession::withoutAnswer() const
{
    if (!m_lastAnswer)
        return std::nullopt;
    const auto &[number, effect, before, after] = *m_lastAnswer;
    return isSameOutcome(after.find(number), m_record.find(number))
        ? withoutChange(before, after, m_record)
        : std::nullopt;
}

bool FilingSession::canUndoAnswer() const
{
    return withoutAnswer().has_value();
}

void FilingSession::undoAnswer()
{
    const std::optional<FilingRecord> without = withoutAnswer();
    if (!without)
        return;
    apply([&](FilingRecord &record) {
        return eventsBetween(std::exchange(record, *without), *without, now());
    });
    m_lastAnswer.reset();
    Q_EMIT answered();
}

void FilingSession::takeAnswer(NumberId number, std::optional<SiteMessageEffect> effect,
                               const Act &act)
{
    // Its person was taken out while the question was open.
    if (!m_record.find(number))
        return;
    GivenAnswer answer{number, effect, m_record, {}};
    apply(act);
    answer.after = m_record;
    m_lastAnswer = answer;
    Q_EMIT answered();
}

void FilingSession::forgetPrivate()
{
    for (const auto &number : m_numbers.all())
        number->forgetPrivate();
}

void FilingSession::setPrivateAside()
{
    for (const auto &number : m_numbers.all())
        number->setPrivateAside();
}

void FilingSession::takeBackPrivate()
{
    for (const auto &number : m_numbers.all())
        number->takeBackPrivate();
}

void FilingSession::wipePrivate()
{
    for (const auto &number : m_numbers.all())
        number->wipePrivate();
}

QList<Secret> FilingSession::codesElsewhere() const
{
    return m_around.codesElsewhere ? m_around.codesElsewhere() : QList<Secret>();
}

void FilingSession::copy(const Secret &text) const
{
    if (m_around.copy)
        m_around.copy(text);
}

std::chrono::seconds FilingSession::copiedFor(const Secret &text) const
{
    return m_around.copiedFor ? m_around.copiedFor(text) : std::chrono::seconds(0);
}

QString FilingSession::clipboard() const
{
    return m_around.clipboard ? m_around.clipboard() : QString();
}

void FilingSession::restore(const FilingRecord &record)
{
    m_restored = record;
    m_handed = record;
    m_told = record;
    become(record, {entriesOf(record, {}), {}});
    Q_EMIT titleChanged();
    Q_EMIT filingChanged();
    Q_EMIT personsChanged();
}

bool FilingSession::isAsRestored() const
{
    const bool hasPrivate = std::ranges::any_of(
        m_numbers.all(), [](const auto &number) { return number->hasPrivate(); });
    return m_restored && !hasPrivate && m_record == *m_restored;
}

DiscardEffect FilingSession::discardEffect() const
{
    return beian::discardEffect(m_restored ? &*m_restored : nullptr, m_record);
}

// What was typed since becomes events now: half a time is no event.
void FilingSession::tell()
{
    m_events << eventsBetween(m_told, m_record, now());
    m_told = m_record;
}

QList<FilingEvent> FilingSession::handOver()
{
    tell();
    m_handed = m_record;
    return std::exchange(m_events, {});
}

void FilingSession::takeOver(const FilingRecord &record)
{
    const FilingRecord merged = beian::merged(m_handed, m_record, record);
    const bool isNewRound = record.round > m_record.round;
    // What happened there is no part of what was typed here, nor is this a part of that.
    if (m_restored)
        m_restored = isNewRound ? record : beian::merged(m_handed, record, *m_restored);
    m_handed = record;
    m_told = record;
    become(merged, {entriesOf(merged, persons()), m_persons.shelved});
    if (isNewRound && m_lastAnswer) {
        m_lastAnswer.reset();
        Q_EMIT answered();
    }
}

void FilingSession::apply(const Act &act)
{
    tell();
    FilingRecord changed = m_record;
    m_events << act(changed);
    become(changed, {entriesOf(changed, persons()), m_persons.shelved});
    m_told = m_record;
}

bool FilingSession::editNumber(NumberId id, const std::function<void(KeptNumber &number)> &change)
{
    KeptNumber *number = m_record.find(id);
    if (number)
        change(*number);
    return number;
}

// The record as a whole becomes another one: what is typed follows where it has changed.
void FilingSession::become(FilingRecord record, const PersonList &list)
{
    record.givenIds.count = std::max(record.givenIds.count, idsGivenBy(m_record).count);
    const FilingRecord before = std::exchange(m_record, record);
    const PersonList listBefore = std::exchange(m_persons, list);
    m_numbers.follow(before, record);
    if (record.applicant != before.applicant || record.orderNumber != before.orderNumber)
        Q_EMIT titleChanged();
    if (record.provinceCode != before.provinceCode || record.submitted != before.submitted
        || record.type != before.type || record.part != before.part
        || record.service != before.service)
        Q_EMIT filingChanged();
    if (m_persons != listBefore)
        Q_EMIT personsChanged();
}

} // namespace beian
