// SPDX-License-Identifier: MIT
#include "app/rules/filingtypenames.h"

#include <algorithm>
#include <optional>

#include <QtCore/qregularexpression.h>

#include "app/rules/words.h"
#include "app/support/repeatable.h"
#include "app/support/textfolding.h"

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

// "新增服务（原备案不在腾讯云）", "ICP首次备案申请", "首次核准".
QString plainName(QString folded)
{
    static const QRegularExpression around(u"^icp|(?:申请|订单|业务|服务单)$"_s);
    folded.remove(remark()).remove(around);
    return folded.replace(u"核准备案"_s, u"备案"_s).replace(u"核准"_s, u"备案"_s);
}

} // namespace

Result<NamedFilingType> filingTypeNamed(const RuleBook &rules, QStringView text)
{
    if (const std::optional<FilingType> type = fromWord<FilingType>(text))
        return NamedFilingType{*type, FilingPart::None, {}};
    const QString folded = foldForSearch(text);
    const QString plain = plainName(folded);
    for (const QString &name : {folded, plain}) {
        if (std::optional<NamedFilingType> type = typeCalled(name, rules)) {
            if (!type->service)
                type->service = serviceInRemarks(folded);
            return *type;
        }
        for (const TypeWithoutStep &type : rules.typesWithoutStep) {
            if (foldForSearch(type.name.chinese) == name
                || foldForSearch(type.name.english) == name)
                return Error{ErrorKind::FilingTypeWithoutStep, type.name.chinese};
        }
    }
    return Error{ErrorKind::UnknownFilingType, repeatable(text.toString())};
}

} // namespace beian
