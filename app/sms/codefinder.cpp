// SPDX-License-Identifier: MIT
#include "app/sms/codefinder.h"

#include <QtCore/qregularexpression.h>

using namespace Qt::StringLiterals;

namespace beian {

namespace {

// Replaces digits that are no code; no digit, letter, blank or punctuation itself.
constexpr QChar placeholder = QChar::ObjectReplacementCharacter;

void mask(QString &text, const QRegularExpression &pattern)
{
    text.replace(pattern, QString(placeholder));
}

// Between 验证码 and the code there is sometimes how long it holds ("验证码(24小时内有效):482913").
void maskDurations(QString &text)
{
    static const QRegularExpression duration(
        u"[0-9]{1,2} ?(?=个?小[时時]|分[钟鐘]|[位天日秒]|hours?\\b|h\\b|min|digits?\\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    text.replace(duration, u"~"_s);
}

// Numbers that are often as long as a code, or contain one.
QString withoutOtherNumbers(QString text)
{
    static const QRegularExpression link(u"(?:https?://|www\\.)[A-Za-z0-9/?#&=_.,%:;~+@!$'()*-]+"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    // A host name without a scheme, with its path: t.cn/123456, 123456.example.com. "482913.Valid"
    // is a code and the next sentence.
    static const QRegularExpression host(
        u"(?<![A-Za-z0-9.-])(?![0-9]{6}\\.(?!(?i:com|cn|net|org|top|xyz|vip|cc|io|cloud|site)\\b)"
        "[A-Za-z]+(?![A-Za-z.]))(?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,}(?:[:/?#][A-Za-z0-9/?#&=_.%:-]*)?"_s);
    // 粤ICP备12345678号-1, 京ICP证030173号, 浙公网安备33010602001234号.
    static const QRegularExpression filingNumber(
        u"(?:ICP ?[备证]|网安备) ?[0-9]+ ?号?(?:-[0-9]+)?|[A-B][0-9]-[0-9]{6,}"_s,
        QRegularExpression::CaseInsensitiveOption);
    // 邮编310000, 订单号:123456, 编号123456, 尾号1234, QQ群 123456, 客服电话400123.
    static const QRegularExpression labelledNumber(
        u"(?:邮编|邮政编码|尾号|编号|工号|(?:订单|工单)(?:编号|号码?)?|(?:受理|备案|流水|单)号码?) ?[:为是]? ?[0-9]+"
        "|(?:QQ|群|微信)(?:群|号)?[号码]* ?[:为是]? ?[0-9]{5,}"
        "|(?:电话|热线|客服|致电|拨打) ?[:为是]? ?[0-9][0-9-]{2,}"
        "|(?:order|ticket|case) ?(?:no\\.?|number|id|#)? ?[:#]? ?[0-9]+"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression mobileNumber(
        u"(?<![0-9])(?:\\+?86[ -]?)?1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9])"_s);
    static const QRegularExpression landLine(u"(?<![0-9])0[0-9]{2,3}[ -][0-9]{7,8}(?![0-9])"_s);
    static const QRegularExpression date(
        u"(?<![0-9])(?:19|20)[0-9]{2} ?[-/.年] ?[0-9]{1,2}(?![0-9])"
        "(?: ?[-/.月] ?[0-9]{1,2}(?![0-9]))?"_s);
    static const QRegularExpression time(u"(?<![0-9])[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9])"_s);
    for (const QRegularExpression *pattern :
         {&link, &filingNumber, &labelledNumber, &mobileNumber, &landLine, &date, &time, &host})
        mask(text, *pattern);
    maskDurations(text);
    return text;
}

void append(QStringList &codes, const QString &code)
{
    if (!codes.contains(code))
        codes.append(code);
}

// 验证码 and its likes, and what may be between it and the digits: a few characters of any kind,
// or words up to the end of the sentence.
QString label()
{
    return u"(?:(?:验证|核验|校验|确认|动态|驗證)[码碼]|\\b(?:code|passcode|OTP)\\b)"
           "(?:[^0-9\uFFFC]{0,8}?|[^0-9\uFFFC。;!?\\n]{0,40}?)"_s;
}

// "582914或482913", "582914、482913", "582914(旧),482913(新)": which of them holds is for the
// person to say.
void appendFurther(QStringList &codes, const QString &text, qsizetype at)
{
    static const QRegularExpression further(
        u"\\G(?: ?[((][^()\\n]{0,12}[))])? ?(?:[,/|;+~ "
        u"]|->|→|或者?|和|及|与|改为|变为|\\bor\\b|\\band\\b)"
        " ?(?:或者?|和|及|\\bor\\b|\\band\\b)? ?(?:新|旧|备用|另一个)?[的码为是: ]{0,4}"
        "([0-9]{6})(?![0-9A-Za-z]|[.*-][0-9]|,[0-9]{3}(?![0-9])|[号元个])"_s);
    for (auto match = further.match(text, at); match.hasMatch();
         match = further.match(text, match.capturedEnd()))
        append(codes, match.captured(1));
}

// "验证码:482913", "验证码（6位）是 482 913", "核验码为482913", "code is 4 8 2 9 1 3".
QStringList namedCodes(const QString &text)
{
    static const QRegularExpression named(
        label() + u"(?<![0-9])([0-9]{6}(?![0-9])|[0-9](?:[ -]?[0-9]){5}(?![ -]?[0-9]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList codes;
    for (auto it = named.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        append(codes, match.captured(1).remove(u' ').remove(u'-'));
        appendFurther(codes, text, match.capturedEnd());
    }
    return codes;
}

bool hasFiveDigitsOnly(const QString &text)
{
    static const QRegularExpression named(
        label() + u"(?<![0-9])[0-9]{5}(?![0-9]|[A-Za-z](?![A-Za-z]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression alone(
        QRegularExpression::anchoredPattern(u"\\s*[0-9]{5}\\s*"_s));
    return named.match(text).hasMatch() || alone.match(text).hasMatch();
}

QStringList isolatedCodes(const QString &text)
{
    static const QRegularExpression isolated(
        u"(?<![0-9A-Za-z*])(?<![0-9][.-])[0-9]{6}"
        "(?![0-9A-Za-z]|[.*-][0-9]|,[0-9]{3}(?![0-9])|[号元个]|网(?![上页络])|(?:网站|公司|店))"_s);
    QStringList codes;
    for (auto it = isolated.globalMatch(text); it.hasNext();)
        append(codes, it.next().captured());
    // Typed or copied as the phone shows it.
    static const QRegularExpression alone(
        QRegularExpression::anchoredPattern(u"\\s*([0-9]{3})[ -]([0-9]{3})\\s*"_s));
    if (const auto match = alone.match(text); match.hasMatch())
        append(codes, match.captured(1) + match.captured(2));
    return codes;
}

} // namespace

FoundCodes findCodes(const SmsMessage &message, const FilingMentions &mentions)
{
    const QString text = withoutOtherNumbers(mentions.withoutNames(message.folded));
    FoundCodes codes{namedCodes(text), isolatedCodes(text), false, {}};
    if (!codes.named.isEmpty())
        return codes;
    codes.hasFiveDigits = hasFiveDigitsOnly(text);
    if (!codes.hasFiveDigits)
        codes.odd = findOddCode(text);
    if (codes.hasFiveDigits || !codes.odd.isEmpty())
        codes.isolated.clear(); // 验证码 is before these: any other run is no code
    return codes;
}

} // namespace beian
