// SPDX-License-Identifier: MIT
#include "app/sms/codefinder.h"

#include <QtCore/qregularexpression.h>

using namespace Qt::StringLiterals;

namespace beian {

namespace {

// Stands where digits were that are no code; no digit, letter, blank or punctuation itself.
constexpr QChar placeholder = QChar::ObjectReplacementCharacter;

void mask(QString &text, const QRegularExpression &pattern)
{
    text.replace(pattern, QString(placeholder));
}

// Numbers that are often as long as a code, or contain one.
QString withoutOtherNumbers(QString text)
{
    static const QRegularExpression link(u"(?:https?://|www\\.)[A-Za-z0-9/?#&=_.,%:;~+@!$'()*-]+"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    // A host name without a scheme, with its path: t.cn/123456, 123456.example.com.
    static const QRegularExpression host(
        u"(?<![A-Za-z0-9.-])(?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,}(?:[:/?#][A-Za-z0-9/?#&=_.%:-]*)?"_s);
    // 粤ICP备12345678号-1, 京ICP证030173号, 浙公网安备33010602001234号.
    static const QRegularExpression filingNumber(
        u"(?:ICP ?[备证]|网安备) ?[0-9]+ ?号?(?:-[0-9]+)?|[A-B][0-9]-[0-9]{6,}"_s,
        QRegularExpression::CaseInsensitiveOption);
    // 邮编310000, 订单号:123456.
    static const QRegularExpression labelledNumber(
        u"(?:邮编|邮政编码|(?:订单|受理|备案|工单|流水)(?:编号|号码?)) ?[:为是]? ?[0-9]+"_s);
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
    return text;
}

void append(QStringList &codes, const QString &code)
{
    if (!codes.contains(code))
        codes.append(code);
}

// "验证码:482913", "验证码（6位）是 482 913", "核验码为482913".
QStringList namedCodes(const QString &text)
{
    static const QRegularExpression named(
        u"(?:验证|核验|校验)码[^0-9\uFFFC]{0,6}(?:6 ?位[^0-9\uFFFC]{0,6})?"
        "(?:([0-9]{6})|([0-9]{3})[ -]([0-9]{3})(?![ -][0-9]))(?![0-9])"_s);
    QStringList codes;
    for (auto it = named.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        append(codes, match.captured(1) + match.captured(2) + match.captured(3));
    }
    return codes;
}

QStringList isolatedCodes(const QString &text)
{
    static const QRegularExpression isolated(
        u"(?<![0-9A-Za-z*])(?<![0-9][.,-])[0-9]{6}(?![0-9A-Za-z]|[.,*-][0-9]|号)"_s);
    QStringList codes;
    for (auto it = isolated.globalMatch(text); it.hasNext();)
        append(codes, it.next().captured());
    return codes;
}

} // namespace

FoundCodes findCodes(const SmsMessage &message)
{
    const QString text = withoutOtherNumbers(message.folded);
    return {namedCodes(text), isolatedCodes(text)};
}

} // namespace beian
