// SPDX-License-Identifier: MIT
#include "app/sms/filingmentions.h"

#include <array>

#include <QtCore/qregularexpression.h>

using namespace Qt::StringLiterals;

namespace beian {

namespace {

using Place = SmsPlace;

// A name ends at punctuation, at a link, or at a blank before the next label.
QString nameWithEnd()
{
    return u"(?<name>[^,。;\\n\u3010\u3011]{1,60}?)"
           "(?= *(?:[,。;\\n\u3010\u3011]|https?:|$)"
           "| +(?:网站|站点|域名|备案|类型|验证码|发起|链接|请|核验))"_s;
}

// Around a name, and not part of it; folding made all quotation marks one.
bool isQuotation(QChar c)
{
    return c == u'"' || c == u' ';
}

Place withoutQuotation(const QString &text, Place place)
{
    while (place.length > 0 && isQuotation(text[place.begin])) {
        ++place.begin;
        --place.length;
    }
    while (place.length > 0 && isQuotation(text[place.begin + place.length - 1]))
        --place.length;
    return place;
}

// A name in brackets ends where they do; brackets of its own, as in "示例网(上海)", belong to it.
Place untilItsBracket(const QString &text, Place place)
{
    static const QString opening = u"([{<《〈「『〔"_s;
    static const QString closing = u")]}>》〉」』〕"_s;
    int depth = 0;
    for (qsizetype i = 0; i < place.length; ++i) {
        const QChar c = text[place.begin + i];
        depth += opening.contains(c) ? 1 : 0;
        if (closing.contains(c) && --depth < 0)
            return {place.begin, i};
    }
    return place;
}

// The first name that one of `patterns` finds and `isName` accepts; of no length when none does.
template <size_t n, typename Predicate>
Place findName(const QString &text, const std::array<QRegularExpression, n> &patterns,
               Predicate isName)
{
    for (const QRegularExpression &pattern : patterns) {
        const QRegularExpressionMatch match = pattern.match(text);
        if (!match.hasMatch())
            continue;
        const Place place = withoutQuotation(
            text, untilItsBracket(text, {match.capturedStart(u"name"_s),
                                         match.capturedLength(u"name"_s)}));
        if (place.length > 0 && isName(QStringView(text).sliced(place.begin, place.length)))
            return place;
    }
    return {};
}

// "发起人：张三", "发起单位为某某公司", "由某某公司发起", "某某公司发起".
Place findInitiator(const QString &text)
{
    static const std::array patterns{
        QRegularExpression(u"(?:发起|申请|主办)(?:人|方|者|单位)(?:名称|姓名)? *[:为是] *"_s
                           + nameWithEnd()),
        QRegularExpression(u"由 *(?<name>[^,。;\\n]{1,60}?) *(?:于[^,。;\\n]{0,20})?发起"_s),
        // Without 由 only what is surely a name, and not 您在某某公司发起 or 需于三日内重新发起.
        QRegularExpression(u"(?:^|[,。;:\\n]) *(?<name>[^,。;:\\n您你请是否在该此的]{2,60}?"
                           "(?:(?<=公司|集团|中心|学校|大学|学院|医院|协会|云)|(?= *于 *[0-9]{4}))"
                           ") *(?:于[^,。;\\n]{0,20})?发起(?!人|方|者|单位)"_s),
    };
    return findName(text, patterns, [](QStringView name) {
        return name != u"您" && name != u"你" && name != u"本人" && name != u"贵单位";
    });
}

// "网站：示例网", "网站名称为“示例网”", "网站《示例网》", "域名：example.com".
Place findSite(const QString &text)
{
    const QString label = u"(?:网站|站点|互联网信息服务|APP|小程序)(?:名称|名|域名)?"_s;
    static const std::array patterns{
        QRegularExpression(label + u" *[:为是] *"_s + nameWithEnd(),
                           QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(label + u" *\"(?<name>[^\"\\n]{1,60})\""_s,
                           QRegularExpression::CaseInsensitiveOption),
        // 您的网站（www.example.com）, APP备案（登录助手）: with a host only where it is surely the person's.
        QRegularExpression(u"(?:您|你|贵(?:单位|公司|司)?)的? *"_s + label
                               + u" *\\((?<name>[^()\\n]{1,60})\\)"_s,
                           QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(label + u"(?:的?(?:首次|新增|接入|变更|注销)?备案) *\\((?<name>[^().\\n]{1,60})\\)"_s,
                           QRegularExpression::CaseInsensitiveOption),
        // 由'某某公司'发起的'某某'网站的新增网站, with the quotes or without.
        QRegularExpression(u"发起的 *\"(?<name>[^\"\\n]{1,60})\""_s),
        QRegularExpression(u"发起的 *(?<name>[^,。;\\n\"]{1,40}?) *"
                           "(?:网站|APP|小程序|互联网信息服务)(?=的|已)"_s,
                           QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(u"域名 *[:为是] *"_s + nameWithEnd()),
    };
    // The address where the verification is done is not the site of the filing.
    return findName(text, patterns, [](QStringView name) {
        return !name.contains("miit.gov.cn"_L1, Qt::CaseInsensitive)
            && !name.startsWith("http"_L1, Qt::CaseInsensitive);
    });
}

QString taken(const QString &body, Place place)
{
    return place.length > 0 ? body.sliced(place.begin, place.length) : QString();
}

void blankOut(QString &text, Place place)
{
    for (qsizetype i = 0; i < place.length; ++i)
        text[place.begin + i] = u' ';
}

// What is in quotes is a name, unless it is said to be what the code serves for.
QString withoutQuoted(QString text)
{
    static const QRegularExpression quoted(
        u"(?<!用于|进行|正在|办理|操作|类型|类型:|类型为)\"[^\"\\n]{1,60}\""_s);
    for (auto it = quoted.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        blankOut(text, {match.capturedStart(), match.capturedLength()});
    }
    return text;
}

// Empty also when the text names several: which of them is meant cannot be told.
std::optional<FilingType> findFilingType(const QString &text)
{
    struct Name
    {
        FilingType type;
        QRegularExpression pattern;
    };
    static const std::array names{
        Name{FilingType::First,
             QRegularExpression(u"首次备案|首次报备|首次核准|类型 *[:为是] *首次"_s)},
        Name{FilingType::NewSite,
             QRegularExpression(u"新增 ?(?:网站|互联网信息服务|服务|APP|小程序)"_s)},
        Name{FilingType::Access,
             QRegularExpression(u"(?<!取消)接入(?:备案|APP|小程序|互联网信息服务)|新增接入"
                                "|类型 *[:为是] *接入"_s)},
        Name{
            FilingType::Change,
            QRegularExpression(
                u"变更备案|备案变更|变更(?:主体|网站|互联网信息服务|APP|小程序)|类型 *[:为是] *变更"_s)},
        Name{FilingType::CancelAccess, QRegularExpression(u"取消(?:接入|APP|小程序)"_s)},
        Name{FilingType::Cancel,
             QRegularExpression(u"注销(?:备案|主体|网站|互联网信息服务|服务|APP|小程序)|备案注销"
                                "|类型 *[:为是] *注销"_s)},
        Name{FilingType::Migrate, QRegularExpression(u"迁移备案|备案迁移|迁移(?:网站|APP)"_s)},
    };
    std::optional<FilingType> found;
    for (const Name &name : names) {
        if (!name.pattern.match(text).hasMatch())
            continue;
        if (found)
            return std::nullopt;
        found = name.type;
    }
    return found;
}

} // namespace

QString FilingMentions::withoutNames(QString folded) const
{
    for (const SmsPlace &name : names)
        blankOut(folded, name);
    return folded;
}

FilingMentions findFilingMentions(const SmsMessage &message)
{
    const Place initiator = findInitiator(message.folded);
    const Place site = findSite(message.folded);
    FilingMentions mentions;
    mentions.initiator = taken(message.body, initiator);
    mentions.site = taken(message.body, site);
    mentions.names = {initiator, site};
    mentions.remainder = withoutQuoted(mentions.withoutNames(message.folded));
    mentions.filingType = findFilingType(mentions.remainder);
    return mentions;
}

} // namespace beian
