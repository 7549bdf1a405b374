// SPDX-License-Identifier: MIT
#include "app/export/filingfields.h"

#include <algorithm>

#include <QtCore/qregularexpression.h>

#include "app/support/textfolding.h"
#include "app/time/beijingtime.h"

namespace beian {

using namespace Qt::StringLiterals;

Result<NamedFilingType> parseType(const QString &text, const RuleBook &rules)
{
    const Result<NamedFilingType> type = filingTypeNamed(rules, text);
    if (!type && type.error().kind == ErrorKind::UnknownFilingType)
        return Error{ErrorKind::ImportTypeUnknown, type.error().detail};
    return type;
}

QString typeCell(const FilingRecord &record, const RuleBook &rules)
{
    if (!record.type)
        return {};
    const QString name = rules.filingType(*record.type).name.chinese;
    switch (record.service) {
    case ServiceKind::Website:
        return name;
    case ServiceKind::App:
        return name + u"（APP）"_s;
    case ServiceKind::MiniProgram:
        return name + u"（小程序）"_s;
    }
    Q_UNREACHABLE();
}

QList<ServiceKind> parseServices(const QString &text)
{
    static const QRegularExpression website(u"网站|\\bweb(?:site)?\\b"_s);
    static const QRegularExpression app(u"(?<![a-z])app(?![a-z])|移动应用|应用程序|快应用"_s);
    static const QRegularExpression miniProgram(u"小程序|mini-? ?program"_s);
    const QString folded = foldToHalfWidth(text).toLower();
    QList<ServiceKind> services;
    for (const auto &[shape, service] :
         {std::pair(&website, ServiceKind::Website), std::pair(&app, ServiceKind::App),
          std::pair(&miniProgram, ServiceKind::MiniProgram)}) {
        if (shape->match(folded).hasMatch())
            services << service;
    }
    return services;
}

std::optional<FilingPart> parsePart(const QString &text)
{
    static const QRegularExpression subject(
        QRegularExpression::anchoredPattern(u"(?:主体|主办单位)(?:信息)?|subject|entity"_s));
    static const QRegularExpression site(QRegularExpression::anchoredPattern(
        u"(?:网站|服务|互联网信息服务|app|小程序)(?:信息)?|site"_s));
    static const QRegularExpression both(QRegularExpression::anchoredPattern(
        u"(?:主体|主办单位)(?:信息)?[和及与、,;+/&]+(?:网站|服务|互联网信息服务)(?:信息)?|both"_s));
    const QString folded = foldForSearch(text);
    if (subject.match(folded).hasMatch())
        return FilingPart::Subject;
    if (site.match(folded).hasMatch())
        return FilingPart::Site;
    return both.match(folded).hasMatch() ? std::optional(FilingPart::Both) : std::nullopt;
}

QString partText(FilingPart part)
{
    switch (part) {
    case FilingPart::None:
        return {};
    case FilingPart::Subject:
        return u"主体"_s;
    case FilingPart::Site:
        return u"网站"_s;
    case FilingPart::Both:
        return u"主体和网站"_s;
    }
    Q_UNREACHABLE();
}

std::optional<RuleChoice> parseRuleChoice(const QString &text)
{
    const QString folded = foldForSearch(text);
    if (folded == "auto"_L1)
        return RuleChoice::Auto;
    for (const RuleChoice choice : {RuleChoice::Auto, RuleChoice::Pilot, RuleChoice::National}) {
        if (folded == ruleChoiceText(choice))
            return choice;
    }
    if (folded == "pilot"_L1)
        return RuleChoice::Pilot;
    if (folded == "national"_L1)
        return RuleChoice::National;
    return std::nullopt;
}

QString ruleChoiceText(RuleChoice choice)
{
    switch (choice) {
    case RuleChoice::Auto:
        return u"按日期"_s;
    case RuleChoice::Pilot:
        return u"试点"_s;
    case RuleChoice::National:
        return u"全国"_s;
    }
    Q_UNREACHABLE();
}

QString stateText(FilingState state)
{
    switch (state) {
    case FilingState::Draft:
        return u"草稿"_s;
    case FilingState::NotNeeded:
        return u"无需核验"_s;
    case FilingState::Waiting:
        return u"等待短信"_s;
    case FilingState::Running:
        return u"进行中"_s;
    case FilingState::Done:
        return u"已完成"_s;
    case FilingState::Returned:
        return u"被退回"_s;
    }
    Q_UNREACHABLE();
}

} // namespace beian
