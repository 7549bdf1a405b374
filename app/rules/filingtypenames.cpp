// SPDX-License-Identifier: MIT
#include "app/rules/filingtypenames.h"

#include <algorithm>
#include <optional>

#include <QtCore/qregularexpression.h>

#include "app/rules/words.h"
#include "app/support/repeatable.h"
#include "app/support/textfolding.h"
#include "app/support/traditional.h"

using namespace Qt::StringLiterals;

namespace beian {

namespace {

std::optional<NamedFilingType> typeCalled(const QString &folded, const RuleBook &rules)
{
    for (const FilingTypeText &type : rules.filingTypes) {
        for (const QString &name : {type.name.chinese, type.name.english}) {
            if (foldForSearch(name) == folded)
                return NamedFilingType{type.type, FilingPart::None, {}};
        }
        const auto found = std::ranges::find(type.names, folded, [](const FilingTypeName &name) {
            return foldForSearch(name.name);
        });
        if (found != type.names.cend())
            return NamedFilingType{type.type, found->part, found->service};
    }
    return std::nullopt;
}

const QRegularExpression &remark()
{
    static const QRegularExpression shape(u"\\([^()]*\\)|\\[[^\\[\\]]*\\]|【[^【】]*】"_s);
    return shape;
}

// "首次备案（小程序）". Empty where the remarks speak of several services, or of none.
std::optional<ServiceKind> serviceInRemarks(const QString &folded)
{
    QString remarks;
    for (auto it = remark().globalMatch(folded); it.hasNext();)
        remarks += it.next().captured();
    std::optional<ServiceKind> found;
    for (const auto &[word, service] : {std::pair(u"网站"_s, ServiceKind::Website),
                                        std::pair(u"app"_s, ServiceKind::App),
                                        std::pair(u"小程序"_s, ServiceKind::MiniProgram)}) {
        if (!remarks.contains(word))
            continue;
        if (found)
            return std::nullopt;
        found = service;
    }
    return found;
}

// "变更备案(主体)". None where the remarks name no part, or leave it open.
FilingPart partInRemarks(const QString &folded)
{
    static const QRegularExpression both(u"\\((?:变更|注销)?主体(?:信息)?[、,/和及与+]*网站(?:信息)?\\)"_s);
    static const QRegularExpression subject(u"\\((?:变更|注销)?(?:主体|主办单位)(?:信息)?\\)"_s);
    // (网站) alone says what is filed.
    static const QRegularExpression site(
        u"\\((?:(?:变更|注销)(?:网站|服务)(?:信息)?|网站信息|(?:变更|注销)?互联网信息服务)\\)"_s);
    if (both.match(folded).hasMatch())
        return FilingPart::Both;
    if (subject.match(folded).hasMatch())
        return FilingPart::Subject;
    return site.match(folded).hasMatch() ? FilingPart::Site : FilingPart::None;
}

// "变更主体+网站", "变更网站和主体", "主体变更、网站变更", "变更主体（含网站）", "变更备案：主体" as names that are known. An
// APP stays named, in brackets.
QString withBothParts(QString folded)
{
    const QString subject = u"(?:主体|主办单位)(?:信息)?"_s;
    const QString site = u"(?:网站|互联网信息服务|服务|(app|小程序))(?:信息)?"_s;
    const QString marks = u"(?:[和及与、,;+/&]|同时|以及)+"_s;
    static const QRegularExpression subjectFirst(
        subject + u"(?:变更)?"_s + marks + u"(?:变更)?"_s + site);
    static const QRegularExpression siteFirst(site + marks + subject + u"(?!负责人)"_s);
    static const QRegularExpression included(
        subject + u"\\((?:含|包含|包括|和|及|同时变更)"_s + site + u"\\)"_s);
    static const QRegularExpression partBehind(u"^(变更|注销)备案:?(?=(?:主体|网站)(?:和网站)?$)"_s);
    for (const QRegularExpression *both : {&subjectFirst, &siteFirst, &included}) {
        const QRegularExpressionMatch match = both->match(folded);
        if (!match.hasMatch())
            continue;
        const QString service = match.captured(1);
        folded.replace(match.capturedStart(), match.capturedLength(), u"主体和网站"_s);
        if (!service.isEmpty())
            folded += u'(' + service + u')';
    }
    return folded.replace(partBehind, u"\\1"_s);
}

// "新增网站/APP": one or the other, so that none is said.
QString withoutAlternatives(QString folded)
{
    static const QRegularExpression several(
        u"^(新增|接入|变更|注销)(?:网站|app|小程序)(?:[,、/|+或和](?:网站|app|小程序))+$"_s);
    return folded.replace(several, u"\\1服务"_s);
}

// "首次备案,APP" and "APP首次备案" as "首次备案(app)"; the dash of "首次备案-APP" is folded away.
QString withServiceInBrackets(const QString &folded)
{
    static const QRegularExpression behind(
        u"^(.+?)[,、;/|+:]((?:网站|app|小程序)(?:[,、;/|+](?:网站|app|小程序))*)$"_s);
    static const QRegularExpression before(
        u"^(网站|app|小程序)(首次备案|接入备案|变更备案|注销备案)$"_s);
    if (const auto match = behind.match(folded); match.hasMatch())
        return match.captured(1) + u'(' + match.captured(2) + u')';
    if (const auto match = before.match(folded); match.hasMatch())
        return match.captured(2) + u'(' + match.captured(1) + u')';
    static const QRegularExpression joined(u"^((?:首次|接入)备案)(网站|app|小程序)$"_s);
    if (const auto match = joined.match(folded); match.hasMatch())
        return match.captured(1) + u'(' + match.captured(2) + u')';
    return folded;
}

// "主体变更" as "变更主体", "网站备案注销" as "注销网站".
QString withVerbFirst(const QString &plain)
{
    static const QRegularExpression shape(
        u"^(.+?)(?:(?<!^)备案)?(取消接入|变更|注销|新增|接入|迁移)(?:备案)?$"_s);
    const QRegularExpressionMatch match = shape.match(plain);
    return match.hasMatch() ? match.captured(2) + match.captured(1) : plain;
}

// "变更主体信息", "新增APP备案", "无主体新增" as the names that consoles have.
QString withoutTail(const QString &plain)
{
    static const QRegularExpression tail(u"(?:备案|信息)$"_s);
    static const QRegularExpression head(u"^[有无]主体(?=新增)"_s);
    QString name = plain;
    name.remove(tail).remove(head);
    return name == u"新增" ? u"新增服务"_s : name;
}

// The type with what its remarks say and its name leaves open.
NamedFilingType withRemarks(NamedFilingType type, const QString &folded)
{
    const bool hasPart = type.type == FilingType::Change || type.type == FilingType::Cancel;
    const FilingPart part = partInRemarks(folded);
    const bool isPart = hasPart && type.part == FilingPart::None
        && (part != FilingPart::Both || type.type == FilingType::Change);
    if (isPart)
        type.part = part;
    if (!type.service && (!isPart || part == FilingPart::None))
        type.service = serviceInRemarks(folded);
    return type;
}

// What people write where a type is asked for, and what says none: the service or the step alone,
// and the state of a filing that has lost its service or its provider.
std::optional<ErrorKind> reasonForNoType(const QString &folded)
{
    static const QRegularExpression unsaid(QRegularExpression::anchoredPattern(
        u"(?:icp)?(?:网站|app|小程序|快应用|互联网信息服务|游戏)备案|核准(?:备案)?"_s));
    static const QRegularExpression subject(
        QRegularExpression::anchoredPattern(u"空壳(?:主体|备案|主办单位)|主体空壳"_s));
    static const QRegularExpression site(
        QRegularExpression::anchoredPattern(u"空壳(?:网站|app|小程序|服务)|网站空壳"_s));
    if (unsaid.match(folded).hasMatch())
        return ErrorKind::FilingTypeUnsaid;
    if (subject.match(folded).hasMatch())
        return ErrorKind::FilingTypeOfEmptySubject;
    if (site.match(folded).hasMatch())
        return ErrorKind::FilingTypeOfEmptySite;
    return std::nullopt;
}

// "新增服务（原备案不在腾讯云）", "ICP首次备案申请", "首次核准".
QString plainName(QString folded)
{
    static const QRegularExpression around(u"^icp|(?:申请单?|订单|工单|业务|服务单)$"_s);
    folded.remove(remark()).remove(around);
    return folded.replace(u"核准备案"_s, u"备案"_s).replace(u"核准"_s, u"备案"_s);
}

} // namespace

Result<NamedFilingType> filingTypeNamed(const RuleBook &rules, QStringView text)
{
    if (const auto type = fromWord<FilingType>(text))
        return NamedFilingType{*type, FilingPart::None, {}};
    const QString folded =
        withServiceInBrackets(withoutAlternatives(withBothParts(withSimplifiedForms(foldForSearch(text)))));
    const QString plain = plainName(folded);
    const QString turned = withVerbFirst(plain);
    for (const QString &name : {folded, plain, turned, withoutTail(plain), withoutTail(turned)}) {
        if (const std::optional<NamedFilingType> type = typeCalled(name, rules))
            return withRemarks(*type, folded);
        for (const TypeWithoutStep &type : rules.typesWithoutStep) {
            if (foldForSearch(type.name.chinese) == name
                || foldForSearch(type.name.english) == name)
                return Error{ErrorKind::FilingTypeWithoutStep, type.name.chinese};
        }
    }
    if (const std::optional<ErrorKind> reason = reasonForNoType(folded))
        return Error{*reason, repeatable(text.toString())};
    return Error{ErrorKind::UnknownFilingType, repeatable(text.toString())};
}

} // namespace beian
