// SPDX-License-Identifier: MIT
#include "app/export/handout.h"

#include <algorithm>

#include "app/filing/forecast.h"
#include "app/time/beijingtime.h"

namespace beian {

namespace {

// An SMS that came although no rules applied yet is handled by those of the pilot.
RuleBody bodyOf(const FilingRecord &record, const RuleBook &rules)
{
    const RuleBody body = rules.bodyOn(record.submitted, record.rules);
    return body == RuleBody::None ? RuleBody::Pilot : body;
}

HandoutDocument documentOf(DocumentKind kind, const RuleBook &rules, const QString &provinceCode)
{
    const DocumentRules &document = rules.document(kind);
    if (document.sideIn(provinceCode) == CardSide::Back)
        return {document.kind, SuffixWording::LastSixOfTheBack};
    return {document.kind,
            document.evidence.sure == Sureness::Low ? SuffixWording::LastSixAsFiled
                                                    : SuffixWording::LastSixOfTheFront};
}

// Chosen by hand for one of those who share the number, else by its first three digits, which a
// mask still shows.
std::optional<Carrier> carrierOf(const FilingRecord &record, const KeptNumber &number,
                                 const RuleBook &rules)
{
    for (const KeptPerson &person : record.persons) {
        if (person.number == number.id && person.carrier)
            return person.carrier;
    }
    return rules.likelyCarrier(number.mask);
}

// As page 2 names them: the pilot's number of the carrier, or of all when it is not known.
QStringList sendersFor(RuleBody body, std::optional<Carrier> carrier, const RuleBook &rules)
{
    if (body == RuleBody::National)
        return rules.nationalSenderExamples;
    const QStringList senders = rules.expectedSenders(body, carrier);
    return carrier ? senders.mid(0, 1) : senders;
}

QList<HandoutNumber> numbersOf(const FilingRecord &record, const RuleBook &rules,
                               const QDateTime &now)
{
    const RuleBody body = bodyOf(record, rules);
    QList<HandoutNumber> numbers;
    for (const KeptNumber &kept : record.numbers) {
        numbers << HandoutNumber{rolesOf(record, kept.id),
                                 kept.mask,
                                 kept.verification.stateAt(now),
                                 kept.verification.deadline(),
                                 sendersFor(body, carrierOf(record, kept, rules), rules),
                                 documentOf(kept.document, rules, record.provinceCode)};
    }
    for (const KeptPerson &person : record.persons) {
        if (!person.number && !person.isOptional)
            numbers << HandoutNumber{{person.role},
                                     {},
                                     VerificationState::Waiting,
                                     {},
                                     sendersFor(body, person.carrier, rules),
                                     documentOf(DocumentKind::IdCard, rules, record.provinceCode)};
    }
    return numbers;
}

// Documents of which this province wants another side than the others, and that nobody was noted
// with: the kind can be wrong, and the side then sends the filing back.
void addOtherSides(Handout &handout, const RuleBook &rules)
{
    for (const DocumentRules &document : rules.documents) {
        const HandoutDocument wanted = documentOf(document.kind, rules, handout.provinceCode);
        if (document.sideIn(handout.provinceCode) != document.side
            && !handout.documents().contains(wanted))
            handout.otherSides << wanted;
    }
}

// The page that works on the day: the entrances of the pilot are out of use since the national
// rules began.
void addPage(Handout &handout, const RuleBook &rules, RuleBody body)
{
    const SiteLinks links = siteLinks(rules, *rules.province(handout.provinceCode), body);
    handout.isOldEntranceReplaced =
        links.verify == links.province && beijingDate(handout.printedAt) >= rules.national.from;
    const bool isNational = body == RuleBody::National || handout.isOldEntranceReplaced;
    handout.pageBody = isNational ? RuleBody::National : body;
    handout.address = isNational ? links.national : links.verify;
    handout.fallback = isNational ? links.home : QUrl();
}

} // namespace

QList<HandoutDocument> Handout::documents() const
{
    QList<HandoutDocument> distinct;
    for (const HandoutNumber &number : numbers) {
        if (!distinct.contains(number.document))
            distinct << number.document;
    }
    return distinct;
}

Result<Handout> makeHandout(const FilingRecord &record, const RuleBook &rules,
                            const QString &counterName, const QDateTime &now)
{
    Handout handout;
    handout.state = stateOf(record, now);
    if (handout.state == FilingState::NotNeeded)
        return Error{ErrorKind::HandoutNobody, {}};
    handout.numbers = numbersOf(record, rules, now);
    const bool isPartMissing =
        (record.type == FilingType::Change || record.type == FilingType::Cancel)
        && record.part == FilingPart::None;
    if (!rules.province(record.provinceCode) || !record.type || isPartMissing
        || handout.numbers.isEmpty())
        return Error{ErrorKind::HandoutUnfinished, {}};
    handout.applicant = record.applicant;
    handout.orderNumber = record.orderNumber;
    handout.provinceCode = record.provinceCode;
    handout.submitted = record.submitted;
    handout.service = record.service;
    handout.type = *record.type;
    handout.part = record.part;
    handout.deadline = openDeadline(record);
    handout.counterName = counterName;
    handout.printedAt = now;
    const RuleBody body = bodyOf(record, rules);
    handout.hours = rules.body(body)->hours;
    handout.maxResends = rules.body(body)->maxResends;
    addPage(handout, rules, body);
    addOtherSides(handout, rules);
    return handout;
}

} // namespace beian
