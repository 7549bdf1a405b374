// SPDX-License-Identifier: MIT
#include "app/export/filingfields.h"

#include <algorithm>
#include <array>

#include <QtCore/qregularexpression.h>

#include "app/support/repeatable.h"
#include "app/support/textfolding.h"
#include "app/time/beijingtime.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct TypeName
{
    QStringView name;
    TypeAndPart meaning;
};

// What the field calls the types beside the names of the rule data.
constexpr std::array shortTypeNames{
    TypeName{u"首次", {FilingType::First, FilingPart::None}},
    TypeName{u"新增备案", {FilingType::First, FilingPart::None}},
    TypeName{u"新增主体", {FilingType::First, FilingPart::None}},
    TypeName{u"新增服务", {FilingType::NewSite, FilingPart::None}},
    TypeName{u"新增互联网信息服务", {FilingType::NewSite, FilingPart::None}},
    TypeName{u"接入", {FilingType::Access, FilingPart::None}},
    TypeName{u"新增接入", {FilingType::Access, FilingPart::None}},
    TypeName{u"变更", {FilingType::Change, FilingPart::None}},
    TypeName{u"变更主体", {FilingType::Change, FilingPart::Subject}},
    TypeName{u"变更网站", {FilingType::Change, FilingPart::Site}},
    TypeName{u"取消接入备案", {FilingType::CancelAccess, FilingPart::None}},
    TypeName{u"注销", {FilingType::Cancel, FilingPart::None}},
    TypeName{u"注销主体", {FilingType::Cancel, FilingPart::Subject}},
    TypeName{u"注销网站", {FilingType::Cancel, FilingPart::Site}},
};

// Folded, with dashes that foldForSearch() takes away: "New site", "new-site", "newsite".
bool isNamed(const FilingTypeText &type, const QString &folded)
{
    return folded == foldForSearch(type.id) || folded == foldForSearch(type.name.chinese)
        || folded == foldForSearch(type.name.english);
}

} // namespace

Result<TypeAndPart> parseType(const QString &text, const RuleBook &rules)
{
    const QString folded = foldForSearch(text);
    for (const FilingTypeText &type : rules.filingTypes) {
        if (isNamed(type, folded))
            return TypeAndPart{type.type, FilingPart::None};
    }
    const auto found = std::ranges::find(shortTypeNames, QStringView(folded), &TypeName::name);
    if (found == shortTypeNames.end())
        return Error{ErrorKind::ImportTypeUnknown, repeatable(text)};
    return found->meaning;
}

std::optional<FilingPart> parsePart(const QString &text)
{
    const QString folded = foldForSearch(text);
    if (folded == u"主体" || folded == u"主体信息" || folded == "subject"_L1)
        return FilingPart::Subject;
    if (folded == u"网站" || folded == u"网站信息" || folded == "site"_L1)
        return FilingPart::Site;
    if (folded == u"主体和网站" || folded == u"主体及网站" || folded == u"主体、网站"
        || folded == "both"_L1)
        return FilingPart::Both;
    return std::nullopt;
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

Result<QDate> parseDateCell(const QString &text)
{
    static const QRegularExpression shape(
        u"\\A([0-9]{4})(?:([-/.])([0-9]{1,2})\\2([0-9]{1,2})|年([0-9]{1,2})月([0-9]{1,2})日"
        "|([0-9]{2})([0-9]{2}))(?:[T ].*)?\\z"_s);
    const QRegularExpressionMatch match = shape.match(foldToHalfWidth(text).trimmed());
    const QString month = match.captured(3) + match.captured(5) + match.captured(7);
    const QString day = match.captured(4) + match.captured(6) + match.captured(8);
    const QDate date(match.captured(1).toInt(), month.toInt(), day.toInt());
    // More digits than a date has are a phone number from a shifted column, or worse.
    constexpr qsizetype longestDate = 10;
    if (!match.hasMatch() || !date.isValid())
        return Error{ErrorKind::InvalidDate, text.size() > longestDate ? u"…"_s : text};
    return date;
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
