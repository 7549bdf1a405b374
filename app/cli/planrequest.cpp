// SPDX-License-Identifier: MIT
#include "app/cli/planrequest.h"

#include <algorithm>

#include <QtCore/qcoreapplication.h>

#include "app/cli/commandoptions.h"
#include "app/cli/commandoutput.h"
#include "app/filing/forecast.h"
#include "app/identity/phonenumber.h"
#include "app/rules/filingtypenames.h"
#include "app/rules/words.h"
#include "app/time/beijingtime.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

Result<FilingPart> changedPart(const std::optional<QString> &text)
{
    if (!text)
        return Error{ErrorKind::MissingChanged, {}};
    if (*text == "subject"_L1)
        return FilingPart::Subject;
    if (*text == "site"_L1)
        return FilingPart::Site;
    if (*text == "both"_L1)
        return FilingPart::Both;
    return wrongUsage(
        QCoreApplication::translate("Commands", "--changed takes subject, site or both"));
}

Result<FilingPart> cancelledPart(const std::optional<QString> &text)
{
    if (!text)
        return Error{ErrorKind::MissingCancel, {}};
    if (*text == "subject"_L1)
        return FilingPart::Subject;
    if (*text == "site"_L1)
        return FilingPart::Site;
    return wrongUsage(QCoreApplication::translate("Commands", "--cancel takes subject or site"));
}

// The option goes before what the name of the type says (变更主体).
Result<FilingPart> partOf(const PlanRequest &request, const NamedFilingType &named)
{
    const bool isCancel = named.type == FilingType::Cancel;
    if (!isCancel && named.type != FilingType::Change)
        return FilingPart::None;
    const std::optional<QString> &option = isCancel ? request.cancel : request.changed;
    if (!option && named.part != FilingPart::None)
        return named.part;
    return isCancel ? cancelledPart(option) : changedPart(option);
}

Result<ServiceKind> serviceOf(const std::optional<QString> &text, const NamedFilingType &named)
{
    if (!text)
        return named.service.value_or(ServiceKind::Website);
    if (const std::optional<ServiceKind> service = fromWord<ServiceKind>(*text))
        return *service;
    return wrongUsage(
        QCoreApplication::translate("Commands", "--service takes website, app or mini-program"));
}

Result<RuleChoice> choiceOf(const std::optional<QString> &text)
{
    if (!text)
        return RuleChoice::Auto;
    if (const auto choice = fromWord<RuleChoice>(*text))
        return *choice;
    return wrongUsage(
        QCoreApplication::translate("Commands", "--rules takes auto, pilot or national"));
}

Result<QDate> submittedOn(const std::optional<QString> &text, const Clock &clock)
{
    if (!text)
        return beijingDate(clock.now());
    const Result<QDate> date = parseDate(*text);
    // More digits than a date has are a phone number from a shifted column, or worse.
    const auto digits = std::ranges::count_if(*text, [](QChar c) { return c.isDigit(); });
    return date || digits <= 8 ? date : Error{ErrorKind::InvalidDate, repeatable(*text)};
}

// Null when nobody verifies in that province, on that day or for that type.
const ForecastRule *ruleFor(const Filing &filing, const RuleBook &rules)
{
    const Province &province = *rules.province(filing.provinceCode);
    if (!isProvinceCovered(rules, province, filing.submitted, filing.rules))
        return nullptr;
    return rules.forecastRule(rules.bodyOn(filing.submitted, filing.rules), filing.type,
                              filing.part, filing.service, filing.provinceCode);
}

// Adds the persons of one role who have these phones, where the role is asked for.
Result<void> addPersons(QList<Person> &persons, const ForecastRule &rule, Role role,
                                const QStringList &phones)
{
    const bool isOptional = rule.optional.contains(role);
    if (!isOptional && !rule.required.contains(role))
        return {};
    for (const QString &text : phones) {
        const Result<QString> phone = parsePhone(text);
        if (!phone)
            return phone.error();
        persons += Person{role, *phone, isOptional};
    }
    return {};
}

Result<Filing> withPersons(Filing filing, const PlanRequest &request, const RuleBook &rules)
{
    const ForecastRule *rule = ruleFor(filing, rules);
    if (!rule)
        return filing;
    const QStringList subjectPhones =
        request.subjectPhone ? QStringList{*request.subjectPhone} : QStringList{};
    for (const auto &[role, phones] : {std::pair{Role::Subject, subjectPhones},
                                       std::pair{Role::Site, request.sitePhones}}) {
        if (const Result<void> added = addPersons(filing.persons, *rule, role, phones); !added)
            return added.error();
    }
    return filing;
}

} // namespace

Result<Filing> filingOf(const PlanRequest &request, ProvinceFinder &finder,
                        const CommandContext &context)
{
    if (!request.province)
        return missingOption(u"province"_s);
    if (!request.type)
        return missingOption(u"type"_s);
    const Result<const Province *> province = finder.named(*request.province);
    if (!province)
        return province.error();
    const Result<NamedFilingType> type = filingTypeNamed(context.rules, *request.type);
    if (!type)
        return type.error();
    const Result<FilingPart> part = partOf(request, *type);
    if (!part)
        return part.error();
    const Result<QDate> submitted = submittedOn(request.submitted, context.clock);
    if (!submitted)
        return submitted.error();
    const Result<RuleChoice> choice = choiceOf(request.rules);
    if (!choice)
        return choice.error();
    const Result<ServiceKind> service = serviceOf(request.service, *type);
    if (!service)
        return service.error();
    return withPersons({(*province)->code, *submitted, type->type, *part, *choice, {}, *service},
                       request, context.rules);
}

} // namespace beian
