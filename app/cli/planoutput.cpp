// SPDX-License-Identifier: MIT
#include "app/cli/planoutput.h"

#include <algorithm>

#include <QtCore/qcoreapplication.h>

#include "app/cli/commandoutput.h"
#include "app/identity/phonenumber.h"
#include "app/rules/words.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

QString bodyId(RuleBody body)
{
    switch (body) {
    case RuleBody::None:
        return u"none"_s;
    case RuleBody::Pilot:
        return u"pilot"_s;
    case RuleBody::National:
        return u"national"_s;
    }
    Q_UNREACHABLE();
}

QStringList sendersFor(const Person &person, const Forecast &forecast, const RuleBook &rules)
{
    const std::optional<Carrier> likely =
        person.phone.isEmpty() ? std::nullopt : rules.likelyCarrier(person.phone);
    return rules.expectedSenders(forecast.body, likely);
}

QJsonObject pilotJson(const PilotCheck &pilot)
{
    return {
        {u"listed"_s, pilot.isListed},
        {u"since"_s, pilot.since ? QJsonValue(pilot.since->toString(Qt::ISODate)) : QJsonValue()},
        {u"batch"_s, pilot.isListed ? QJsonValue(pilot.batch) : QJsonValue()},
        {u"in_force"_s, pilot.isInForce},
    };
}

QJsonArray personsJson(const Forecast &forecast, const RuleBook &rules)
{
    QJsonArray persons;
    for (const Person &person : forecast.persons) {
        const QStringList senders = sendersFor(person, forecast, rules);
        const QString phone = person.phone.isEmpty() ? QString() : maskedPhone(person.phone);
        persons += QJsonObject{
            {u"role"_s, wordOf(person.role)},
            {u"phone"_s, textOrNull(phone)},
            {u"optional"_s, person.isOptional},
            {u"senders"_s, QJsonArray::fromStringList(senders)},
        };
    }
    return persons;
}

QJsonValue siteJson(const Forecast &forecast)
{
    if (!forecast.isRequired)
        return QJsonValue::Null;
    return QJsonObject{
        {u"url"_s, textOrNull(forecast.links.verify.toString())},
        {u"province_url"_s, textOrNull(forecast.links.province.toString())},
    };
}

QJsonArray adviceJson(const Forecast &forecast, const CommandContext &context)
{
    QJsonArray list;
    for (const QString &id : forecast.advice) {
        if (const Advice *advice = context.rules.adviceById(id))
            list += QJsonObject{{u"id"_s, id}, {u"text"_s, advice->text.in(context.language)}};
    }
    return list;
}

QJsonArray sourcesJson(const Forecast &forecast, const CommandContext &context)
{
    QJsonArray list;
    for (const QString &id : forecast.sources) {
        if (const Source *source = context.rules.source(id)) {
            list += QJsonObject{{u"title"_s, source->title.in(context.language)},
                                {u"date"_s, source->date}};
        }
    }
    return list;
}

QString requirementLine(const Forecast &forecast)
{
    if (!forecast.isRequired)
        return QCoreApplication::translate("Commands", "SMS verification is not required.");
    return QCoreApplication::translate(
               "Commands", "SMS verification is required, within %1 hours from receiving the SMS.")
        .arg(forecast.hours.value_or(0));
}

QString pilotLine(const Filing &filing, const Forecast &forecast, const CommandContext &context)
{
    const QString name = context.rules.province(filing.provinceCode)->name.in(context.language);
    if (!forecast.pilot.since)
        return QCoreApplication::translate("Commands", "The pilot does not list %1.").arg(name);
    const QString line = forecast.pilot.isInForce
        ? QCoreApplication::translate("Commands",
                                      "The pilot lists %1 since %2 (batch %3), which includes %4.")
        : QCoreApplication::translate("Commands",
                                      "The pilot lists %1 since %2 (batch %3), which is after %4.");
    return line.arg(name, forecast.pilot.since->toString(Qt::ISODate),
                    QString::number(forecast.pilot.batch), filing.submitted.toString(Qt::ISODate));
}

// Where no rule asks for anybody, the persons are those that somebody chose, named by no source.
bool isAnyRequired(const Forecast &forecast)
{
    return std::ranges::any_of(forecast.persons,
                               [](const Person &person) { return !person.isOptional; });
}

QString personLine(const Person &person, const Forecast &forecast, const RuleBook &rules)
{
    QStringList parts{person.role == Role::Subject
                          ? QCoreApplication::translate("Commands", "Entity's responsible person")
                          : QCoreApplication::translate("Commands", "Site's responsible person")};
    if (!person.phone.isEmpty())
        parts += maskedPhone(person.phone);
    if (person.isOptional && isAnyRequired(forecast))
        parts += QCoreApplication::translate("Commands", "some sources only");
    const QStringList senders = sendersFor(person, forecast, rules);
    parts += senders.isEmpty()
        ? QCoreApplication::translate("Commands", "the sender has no fixed number")
        : QCoreApplication::translate("Commands", "the SMS comes from %1")
              .arg(senders.join(u", "_s));
    return u"  "_s + parts.join(u" · "_s);
}

// Who, how many codes and where; nothing when nobody verifies.
QStringList taskLines(const Forecast &forecast, const RuleBook &rules)
{
    if (!forecast.isRequired)
        return {};
    QStringList lines{QCoreApplication::translate("Commands", "Who verifies:")};
    for (const Person &person : forecast.persons)
        lines += personLine(person, forecast, rules);
    if (!isAnyRequired(forecast)) {
        lines += u"  "_s
            + QCoreApplication::translate(
                     "Commands", "the persons that you choose: no rule was found for this type");
    }
    if (!forecast.persons.isEmpty()) {
        lines += QCoreApplication::translate("Commands", "Codes to expect: %1")
                     .arg(forecast.codesExpected);
    }
    lines += QCoreApplication::translate("Commands", "Where to verify: %1")
                 .arg(forecast.links.verify.toString());
    if (forecast.links.province != forecast.links.verify) {
        lines += QCoreApplication::translate("Commands", "The province's entrance of 2019: %1")
                     .arg(forecast.links.province.toString());
    }
    return lines;
}

} // namespace

QJsonObject planJson(const Forecast &forecast, const CommandContext &context)
{
    const bool hasHours = forecast.isRequired && forecast.hours;
    return {
        {u"required"_s, forecast.isRequired},
        {u"rules"_s, bodyId(forecast.body)},
        {u"pilot"_s, pilotJson(forecast.pilot)},
        {u"persons"_s, personsJson(forecast, context.rules)},
        {u"codes_expected"_s, forecast.codesExpected},
        {u"hours"_s, hasHours ? QJsonValue(*forecast.hours) : QJsonValue()},
        {u"site"_s, siteJson(forecast)},
        {u"advice"_s, adviceJson(forecast, context)},
        {u"sources"_s, sourcesJson(forecast, context)},
        {u"error"_s, QJsonValue::Null},
    };
}

QJsonObject refusedPlanJson(const Error &error, const CommandContext &context)
{
    return {
        {u"required"_s, QJsonValue::Null}, {u"rules"_s, QJsonValue::Null},
        {u"pilot"_s, QJsonValue::Null},    {u"persons"_s, QJsonArray()},
        {u"codes_expected"_s, 0},          {u"hours"_s, QJsonValue::Null},
        {u"site"_s, QJsonValue::Null},     {u"advice"_s, QJsonArray()},
        {u"sources"_s, QJsonArray()},      {u"error"_s, errorJson(error, context)},
    };
}

QStringList planLines(const Filing &filing, const Forecast &forecast, const CommandContext &context)
{
    QStringList lines{requirementLine(forecast)};
    if (const BodyRules *body = context.rules.body(forecast.body))
        lines += body->summary.in(context.language);
    lines += pilotLine(filing, forecast, context);
    lines += taskLines(forecast, context.rules);
    for (const QString &id : forecast.advice) {
        if (const Advice *advice = context.rules.adviceById(id))
            lines += u"- "_s + advice->text.in(context.language);
    }
    for (const QString &id : forecast.sources) {
        if (const Source *source = context.rules.source(id)) {
            lines += QCoreApplication::translate("Commands", "Source: %1 (%2)")
                         .arg(source->title.in(context.language), source->date);
        }
    }
    return lines;
}

QString planRowLine(int row, const Forecast &forecast)
{
    if (!forecast.isRequired) {
        return QCoreApplication::translate("Commands", "Row %1: SMS verification is not required.")
            .arg(row);
    }
    return QCoreApplication::translate(
               "Commands", "Row %1: SMS verification is required; codes to expect: %2; where: %3")
        .arg(QString::number(row), QString::number(forecast.codesExpected),
             forecast.links.verify.toString());
}

} // namespace beian
