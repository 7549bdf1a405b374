// SPDX-License-Identifier: MIT
#include "app/store/recordtext.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qregularexpression.h>

#include "app/store/filingreader.h"
#include "app/store/objectcells.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr int format = 1;

QJsonValue instantValue(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instant.toMSecsSinceEpoch()) : QJsonValue();
}

template <typename Enum>
QJsonValue wordValue(const std::optional<Enum> &value)
{
    return value ? QJsonValue(storedWord(*value)) : QJsonValue();
}

QJsonObject numberObject(const KeptNumber &number, Phones phones)
{
    const Verification &verification = number.verification;
    QJsonObject object{{u"id"_s, int(number.id)},
                       {u"mask"_s, number.mask},
                       {u"document"_s, storedWord(number.document)},
                       {u"notice_at"_s, instantValue(verification.noticeAt)},
                       {u"received_at"_s, instantValue(verification.receivedAt)},
                       {u"is_first_sms_lost"_s, verification.isFirstSmsLost},
                       {u"verified_at"_s, instantValue(verification.verifiedAt)},
                       {u"has_failed"_s, verification.hasFailed},
                       {u"resent_at"_s, instantValue(number.resentAt)},
                       {u"resends"_s, number.resends},
                       {u"wrong_inputs"_s, number.wrongInputs}};
    if (phones == Phones::Kept && !number.phone.isEmpty())
        object.insert(u"phone"_s, number.phone);
    return object;
}

QJsonObject personObject(const KeptPerson &person)
{
    return {{u"role"_s, storedWord(person.role)},
            {u"is_optional"_s, person.isOptional},
            {u"is_added_by_hand"_s, person.isAddedByHand},
            {u"carrier"_s, wordValue(person.carrier)},
            {u"number"_s, person.number ? QJsonValue(int(*person.number)) : QJsonValue()}};
}

std::optional<KeptNumber> numberFrom(const QJsonObject &object)
{
    static const QRegularExpression digits(u"\\A1[3-9][0-9]{9}\\z"_s);
    ObjectCells cells(object);
    KeptNumber number;
    number.id = NumberId(cells.number("id"_L1));
    if (object.contains("phone"_L1)) {
        number.phone = cells.text("phone"_L1);
        cells.demand(digits.match(number.phone).hasMatch());
    }
    number.mask = cells.text("mask"_L1);
    number.document = cells.word<DocumentKind>("document"_L1);
    number.verification.noticeAt = cells.instant("notice_at"_L1);
    number.verification.receivedAt = cells.instant("received_at"_L1);
    number.verification.isFirstSmsLost = cells.flag("is_first_sms_lost"_L1);
    number.verification.verifiedAt = cells.instant("verified_at"_L1);
    number.verification.hasFailed = cells.flag("has_failed"_L1);
    number.resentAt = cells.instant("resent_at"_L1);
    number.resends = cells.number("resends"_L1);
    number.wrongInputs = cells.number("wrong_inputs"_L1);
    return cells.isSound() ? std::optional(number) : std::nullopt;
}

std::optional<KeptPerson> personFrom(const QJsonObject &object, const FilingRecord &record)
{
    ObjectCells cells(object);
    KeptPerson person;
    person.role = cells.word<Role>("role"_L1);
    person.isOptional = cells.flag("is_optional"_L1);
    person.isAddedByHand = cells.flag("is_added_by_hand"_L1);
    person.carrier = cells.wordOrNothing<Carrier>("carrier"_L1);
    if (!cells.isNull("number"_L1)) {
        person.number = NumberId(cells.number("number"_L1));
        cells.demand(record.find(*person.number));
    }
    return cells.isSound() ? std::optional(person) : std::nullopt;
}

bool readPeople(const QJsonObject &object, FilingRecord &record)
{
    for (const QJsonValue &value : object.value("numbers"_L1).toArray()) {
        const auto number = numberFrom(value.toObject());
        if (!number || record.find(number->id))
            return false;
        record.numbers << *number;
    }
    for (const QJsonValue &value : object.value("persons"_L1).toArray()) {
        const auto person = personFrom(value.toObject(), record);
        if (!person)
            return false;
        record.persons << *person;
    }
    // In the file, each number has somebody.
    record.numbers.removeIf([&record](const KeptNumber &number) {
        return !isAnybodys(record, number.id);
    });
    sortNumbers(record);
    return true;
}

} // namespace

QByteArray filingText(const SharedFiling &filing, Phones phones)
{
    const FilingRecord &record = filing.record;
    QJsonArray persons;
    for (const KeptPerson &person : record.persons)
        persons << personObject(person);
    QJsonArray numbers;
    for (const KeptNumber &number : record.numbers)
        numbers << numberObject(number, phones);
    const QJsonObject object{{u"format"_s, format},
                             {u"id"_s, record.id.toString(QUuid::WithoutBraces)},
                             {u"applicant"_s, record.applicant},
                             {u"order_number"_s, record.orderNumber},
                             {u"note"_s, record.note},
                             {u"province"_s, record.provinceCode},
                             {u"submitted"_s, record.submitted.toString(Qt::ISODate)},
                             {u"type"_s, wordValue(record.type)},
                             {u"part"_s, storedWord(record.part)},
                             {u"service"_s, storedWord(record.service)},
                             {u"rules"_s, storedWord(record.rules)},
                             {u"is_received_anyway"_s, record.isReceivedAnyway},
                             {u"is_number_changing"_s, record.isNumberChanging},
                             {u"round"_s, record.round},
                             {u"created_at"_s, instantValue(record.createdAt)},
                             {u"responsible"_s, record.responsible},
                             {u"has_given_way"_s, record.hasGivenWay},
                             {u"removed_at"_s, instantValue(filing.removedAt)},
                             {u"persons"_s, persons},
                             {u"numbers"_s, numbers}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<SharedFiling> filingFromText(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    ObjectCells cells(object);
    cells.demand(cells.number("format"_L1) == format);
    SharedFiling filing;
    FilingRecord &record = filing.record;
    record.id = QUuid::fromString(cells.text("id"_L1));
    record.applicant = cells.text("applicant"_L1);
    record.orderNumber = cells.text("order_number"_L1);
    record.note = cells.text("note"_L1);
    record.provinceCode = cells.text("province"_L1);
    const QString day = cells.text("submitted"_L1);
    record.submitted = QDate::fromString(day, Qt::ISODate);
    record.type = cells.wordOrNothing<FilingType>("type"_L1);
    record.part = cells.word<FilingPart>("part"_L1);
    record.service = cells.word<ServiceKind>("service"_L1);
    record.rules = cells.word<RuleChoice>("rules"_L1);
    record.isReceivedAnyway = cells.flag("is_received_anyway"_L1);
    record.isNumberChanging = cells.flag("is_number_changing"_L1);
    record.round = cells.number("round"_L1);
    record.createdAt = cells.instant("created_at"_L1);
    record.responsible = cells.text("responsible"_L1);
    record.hasGivenWay = cells.flag("has_given_way"_L1);
    filing.removedAt = cells.instant("removed_at"_L1);
    cells.demand(!record.id.isNull() && day.isEmpty() == record.submitted.isNull());
    if (!cells.isSound() || !readPeople(object, record))
        return {};
    return filing;
}

QJsonObject eventObject(const FilingEvent &event)
{
    QJsonArray roles;
    for (const Role role : event.roles)
        roles << storedWord(role);
    return {{u"id"_s, event.id.value.toString(QUuid::WithoutBraces)},
            {u"at"_s, instantValue(event.at)},
            {u"kind"_s, storedWord(event.kind)},
            {u"round"_s, event.round},
            {u"roles"_s, roles},
            {u"tail"_s, event.tail},
            {u"text"_s, event.text},
            {u"counter"_s, event.counter}};
}

std::optional<FilingEvent> eventFromObject(const QJsonObject &object)
{
    ObjectCells cells(object);
    FilingEvent event;
    event.id.value = QUuid::fromString(cells.text("id"_L1));
    event.at = cells.instant("at"_L1);
    event.kind = cells.word<EventKind>("kind"_L1);
    event.round = cells.number("round"_L1);
    for (const QJsonValue &value : object.value("roles"_L1).toArray()) {
        const auto role = fromStoredWord<Role>(value.toString());
        cells.demand(role.has_value());
        event.roles << role.value_or(Role::Subject);
    }
    event.tail = cells.text("tail"_L1);
    event.text = cells.text("text"_L1);
    event.counter = cells.text("counter"_L1);
    cells.demand(!event.id.value.isNull());
    return cells.isSound() ? std::optional(event) : std::nullopt;
}

QUuid derivedId(const QUuid &filing, const FilingEvent &event, int place)
{
    QJsonObject object = eventObject(event);
    object.remove("id"_L1);
    object.remove("counter"_L1);
    object.insert("place"_L1, place);
    return QUuid::createUuidV5(filing, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace beian
