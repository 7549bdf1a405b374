// SPDX-License-Identifier: MIT
#include <utility>

#include "app/rules/rulereader.h"

using namespace Qt::StringLiterals;

namespace beian {
namespace {

using Combination = std::pair<FilingType, FilingPart>;

// Each body must say something on each of these, and on nothing else.
const QList<Combination> &combinations()
{
    static const QList<Combination> all{
        {FilingType::First, FilingPart::None},        {FilingType::NewSite, FilingPart::None},
        {FilingType::Access, FilingPart::None},       {FilingType::Change, FilingPart::Subject},
        {FilingType::Change, FilingPart::Site},       {FilingType::Change, FilingPart::Both},
        {FilingType::CancelAccess, FilingPart::None}, {FilingType::Cancel, FilingPart::Subject},
        {FilingType::Cancel, FilingPart::Site},       {FilingType::Migrate, FilingPart::None},
    };
    return all;
}

QList<Role> readRoles(const RuleNode &list)
{
    QList<Role> roles;
    for (const RuleNode &node : list.entries(0)) {
        const Role role = node.word<Role>();
        if (roles.contains(role))
            node.fail(u"is there twice"_s);
        roles.append(role);
    }
    return roles;
}

QList<ServiceKind> readServices(const RuleNode &list)
{
    QList<ServiceKind> services;
    for (const RuleNode &node : list.entries()) {
        services.append(node.word<ServiceKind>());
    }
    return services;
}

ForecastRule readForecastRule(const RuleNode &node, const RuleBook &book)
{
    ForecastRule rule{.type = readFilingType(node[u"type"_s]),
                      .part = node[u"part"_s].word<FilingPart>(),
                      .provinces = {},
                      .services = {},
                      .required = readRoles(node[u"required"_s]),
                      .optional = readRoles(node[u"optional"_s]),
                      .advice = node[u"advice"_s].strings(u".+"_s),
                      .evidence = node.evidence()};
    for (const Role role : std::as_const(rule.optional)) {
        if (rule.required.contains(role))
            node[u"optional"_s].fail(u"is required as well"_s);
    }
    for (const QString &id : std::as_const(rule.advice)) {
        if (!book.adviceById(id))
            node[u"advice"_s].fail(u"names the unknown advice "_s + id);
    }
    return rule;
}

void readForecasts(const RuleNode &list, const RuleBook &book, BodyRules &body)
{
    QList<Combination> missing = combinations();
    for (const RuleNode &node : list.entries()) {
        body.forecasts.append(readForecastRule(node, book));
        const ForecastRule &rule = body.forecasts.last();
        if (missing.removeAll(Combination(rule.type, rule.part)) == 0)
            node.fail(u"is there twice or has a part that its type does not know"_s);
    }
    if (!missing.isEmpty())
        list.fail(u"lacks %1 combinations of type and part"_s.arg(missing.size()));
}

// Each says where it holds, and is about something that `forecasts` knows.
void readExceptions(const RuleNode &list, const RuleBook &book, BodyRules &body)
{
    for (const RuleNode &node : list.entries()) {
        ForecastRule rule = readForecastRule(node, book);
        const QStringList keys = node.keys();
        if (keys.contains(u"provinces"_s))
            rule.provinces = readProvinceCodes(node[u"provinces"_s], book);
        if (keys.contains(u"services"_s))
            rule.services = readServices(node[u"services"_s]);
        if (rule.provinces.isEmpty() && rule.services.isEmpty())
            node.fail(u"holds everywhere and is no exception"_s);
        if (!combinations().contains(Combination(rule.type, rule.part)))
            node.fail(u"has a part that its type does not know"_s);
        body.exceptions.append(rule);
    }
}

QList<Step> readSteps(const RuleNode &list)
{
    QList<Step> steps;
    for (const RuleNode &node : list.entries()) {
        const RuleNode target = node[u"target"_s];
        steps.append({node[u"text"_s].text(), target.matching(u".*"_s), node.evidence()});
        // The interface looks for these words in the text to make them stand out.
        const Step &step = steps.last();
        const auto isNamed = [&step](const QString &text) { return text.contains(step.target); };
        if (!isNamed(step.text.english) || !isNamed(step.text.chinese)
            || !isNamed(step.text.traditional))
            target.fail(u"does not stand in the text"_s);
    }
    return steps;
}

// The value of a fact, which has its own evidence.
RuleNode fact(const RuleNode &file, const QString &name, BodyRules &body)
{
    const RuleNode node = file[name];
    body.factEvidence.insert(name, node.evidence());
    return node[u"value"_s];
}

QList<SourcedText> readTexts(const RuleNode &list)
{
    QList<SourcedText> texts;
    for (const RuleNode &node : list.entries())
        texts.append({node[u"text"_s].text(), node.evidence()});
    return texts;
}

// What both bodies have.
BodyRules readBody(const RuleNode &file, RuleBody kind, const RuleBook &book)
{
    BodyRules body;
    body.body = kind;
    body.from = file[u"from"_s].date();
    body.summary = file[u"summary"_s].text();
    body.evidence = file.evidence();
    body.hours = fact(file, u"hours"_s, body).positive();
    body.noticeToSmsMinutes = fact(file, u"noticeToSmsMinutes"_s, body).positive();
    body.resendMinutes = fact(file, u"resendMinutes"_s, body).positive();
    readForecasts(file[u"forecasts"_s], book, body);
    body.verifySteps = readSteps(file[u"verifySteps"_s]);
    body.resendSteps = readSteps(file[u"resendSteps"_s]);
    body.notReceivedChecks = readTexts(file[u"notReceivedChecks"_s]);
    body.notReceivedNext = readTexts(file[u"notReceivedNext"_s]);
    return body;
}

} // namespace

void readPilot(const RuleNode &file, RuleBook &book)
{
    BodyRules body = readBody(file, RuleBody::Pilot, book);
    const RuleNode until = fact(file, u"until"_s, body);
    body.until = until.date();
    if (body.until <= body.from)
        until.fail(u"is not after the beginning"_s);
    book.pilot = body;
}

void readNational(const RuleNode &file, RuleBook &book)
{
    BodyRules body = readBody(file, RuleBody::National, book);
    if (body.from != book.pilot.until)
        file[u"from"_s].fail(u"is not the day on which the pilot ends"_s);
    readExceptions(file[u"exceptions"_s], book, body);
    body.page = fact(file, u"page"_s, body).url();
    body.home = fact(file, u"home"_s, body).url();
    body.maxResends = fact(file, u"maxResends"_s, body).positive();
    body.maxWrongInputs = fact(file, u"maxWrongInputs"_s, body).positive();
    book.national = body;
}

} // namespace beian
