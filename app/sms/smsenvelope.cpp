// SPDX-License-Identifier: MIT
#include "app/sms/smsenvelope.h"

#include <algorithm>
#include <array>
#include <optional>

#include <QtCore/qregularexpression.h>

#include "app/support/qtversion.h"
#include "app/support/textfolding.h"

using namespace Qt::StringLiterals;

namespace beian {

namespace {

enum class Label {
    Sender,
    Time,
    OwnNumber,
    Number, // the sender's, or one's own
    Text,
    Aside, // about the device: nothing for us
};

// As phones and the common forwarders name them, in both scripts and in English.
std::optional<Label> labelNamed(const QString &name)
{
    struct Names
    {
        Label label;
        QRegularExpression pattern;
    };
    const auto whole = [](QStringView alternatives) {
        return QRegularExpression(QRegularExpression::anchoredPattern(alternatives),
                                  QRegularExpression::CaseInsensitiveOption);
    };
    static const std::array all{
        Names{
            Label::Sender,
            whole(u"(?:短信|信息|消息)?来自|(?:短信)?(?:发件|发送|发信|寄件)(?:人|方|者|号码?)?|"
                  u"(?:短信)?来源(?:号码)?|来电(?:号码)?|短信号码|對方|对方(?:号码)?|發件人|發送者|"
                  u"寄件者|來自|from|sender|sent by|address|originating ?address|"
                  u"(?:sender|from) ?number")},
        Names{Label::Time,
              whole(u"(?:短信)?(?:接收|收到|收件|发送|到达|短信|消息|通知|转发)?(?:时间|日期)|"
                    u"接收於|(?:接收|發送)?時間|time|date|datetime|receive(?:d(?: ?at)?)?(?: ?(?:time|date))?|"
                    u"sent(?: at| on)?|timestamp")},
        Names{Label::Number, whole(u"号码|號碼|电话(?:号码)?|number|phone")},
        Names{Label::OwnNumber,
              whole(u"(?:本机)?手机号码?|本机(?:号码?)?|本机卡槽|接收(?:号码?|人|卡|方|手机)|"
                    u"收件(?:人|号码?|方|卡)?|收信人|(?:手机)?卡(?:槽|号|槽信息|信息)?|"
                    u"sim ?(?:卡|卡信息|slot|card|info|[12])?|本機號碼|收件者|to|receiver|"
                    u"recipient|phone number")},
        Names{Label::Text,
              whole(u"正文|(?:短信|信息|消息|通知)?(?:内容|正文|原文)|短信|信息|消息|內容|訊息|"
                    u"content|body|message|text|msg|sms")},
        Names{Label::Aside,
              whole(u"(?:转发)?设备(?:名称?|型号)?|机型|手机型号|电量|归属地|转发规则|通道|"
                    u"平台|device(?: name)?|battery")},
    };
    const auto found = std::ranges::find_if(
        all, [&name](const Names &names) { return names.pattern.match(name).hasMatch(); });
    return found == all.cend() ? std::nullopt : std::optional(found->label);
}

// Service numbers have 5 digits or begin with 10 or 95. Six digits are a code.
QString numberPattern()
{
    return u"(?:\\+?86[ -]?)?(?:1[0-9]{4}|9[0-9]{4}|(?:10|95|96)[0-9]{5,19})"_s;
}

QString withoutCountry(QString number)
{
    number = withoutSeparators(number);
    const qsizetype prefix = number.startsWith("+86"_L1) ? 3 : number.startsWith("86"_L1) ? 2 : 0;
    return number.size() - prefix >= 5 ? number.sliced(prefix) : number;
}

// "12381", "工信部 (12381)", "+86 106 9800 0001 2381"; a name when there is no number.
QString senderIn(const QString &value)
{
    static const QRegularExpression number(u"\\+?[0-9](?:[0-9]|[ -](?=[0-9])){3,}"_s);
    const QRegularExpressionMatch match = number.match(value);
    return match.hasMatch() ? withoutCountry(match.captured()) : value.left(40).trimmed();
}

QString ownNumberIn(const QString &value)
{
    static const QRegularExpression mobile(
        u"(?<![0-9])(?:\\+?86[ -]?|0086)?(1[3-9][0-9])[ -]?([0-9]{4})[ -]?([0-9]{4})(?![0-9])"_s);
    static const QRegularExpression abroad(u"\\+[0-9](?:[0-9]|[ -](?=[0-9])){6,15}"_s);
    const QRegularExpressionMatch match = mobile.match(value);
    if (match.hasMatch())
        return match.captured(1) + match.captured(2) + match.captured(3);
    return withoutSeparators(abroad.match(value).captured());
}

bool isTime(const QString &text)
{
    // Any moment does: only whether it can be read is asked.
    return !envelopeTime(text, QDateTime(QDate(2026, 1, 1), QTime(12, 0), utcZone)).isNull();
}

bool isNumber(const QString &text)
{
    static const QRegularExpression number(QRegularExpression::anchoredPattern(numberPattern()));
    return number.match(text).hasMatch();
}

// "12381", "2026-09-03 12:34", or both in either order, with marks between.
std::optional<SmsEnvelope> bareFields(const QString &text)
{
    static const QRegularExpression numberFirst(
        QRegularExpression::anchoredPattern(u'(' + numberPattern() + u") *[,|\\n -] *(.+)"_s));
    static const QRegularExpression numberLast(
        QRegularExpression::anchoredPattern(u"(.+?) *[,|\\n -] *("_s + numberPattern() + u')'));
    SmsEnvelope fields;
    if (isNumber(text)) {
        fields.sender = withoutCountry(text);
        return fields;
    }
    if (isTime(text)) {
        fields.time = text;
        return fields;
    }
    const QRegularExpressionMatch first = numberFirst.match(text);
    if (first.hasMatch() && isTime(first.captured(2))) {
        fields.sender = withoutCountry(first.captured(1));
        fields.time = first.captured(2);
        return fields;
    }
    const QRegularExpressionMatch last = numberLast.match(text);
    if (!last.hasMatch() || !isTime(last.captured(1)))
        return std::nullopt;
    fields.sender = withoutCountry(last.captured(2));
    fields.time = last.captured(1);
    return fields;
}

void take(SmsEnvelope &fields, Label label, const QString &value)
{
    if (label == Label::Sender)
        fields.sender = senderIn(value);
    else if (label == Label::Time && isTime(value))
        fields.time = value;
    else if (label == Label::OwnNumber)
        fields.ownNumber = ownNumberIn(value);
    else if (label == Label::Number && isNumber(value))
        fields.sender = withoutCountry(value);
    else if (label == Label::Number)
        fields.ownNumber = ownNumberIn(value);
}

const QRegularExpression &labelExpression()
{
    static const QRegularExpression label(
        u"[^\\p{L}\\p{N}:]{0,6}([\\p{L}][\\p{L} 12]{0,14}?)[\\])\u3011* ]{0,3}(?::|(?<=\u3011)) *"_s);
    return label;
}

// Several labels in one line: "发件人:12381 时间:2026-09-03 12:34 内容:…".
EnvelopeLine labelledLine(const QString &line)
{
    EnvelopeLine result;
    qsizetype at = 0;
    while (at < line.size()) {
        const QRegularExpressionMatch match =
            labelExpression().match(line, at, QRegularExpression::NormalMatch,
                                    QRegularExpression::AnchorAtOffsetMatchOption);
        const std::optional<Label> label =
            match.hasMatch() ? labelNamed(match.captured(1).trimmed()) : std::nullopt;
        if (!label)
            break;
        result.isEnvelope = true;
        at = match.capturedEnd();
        if (*label == Label::Text) {
            result.textBegin = at;
            return result;
        }
        // The value reaches up to the next label.
        static const QRegularExpression next(u"[ ,;|]+(?=(\\p{L}[\\p{L} ]{0,8}):(?!//))"_s);
        qsizetype end = line.size();
        for (auto it = next.globalMatch(line, at); it.hasNext();) {
            const QRegularExpressionMatch mark = it.next();
            if (!labelNamed(mark.captured(1).trimmed()))
                continue;
            end = mark.capturedStart();
            break;
        }
        take(result.fields, *label, line.sliced(at, end - at).trimmed());
        at = end;
        while (at < line.size() && QStringView(u" ,;|").contains(line[at]))
            ++at;
    }
    result.textBegin = result.isEnvelope ? line.size() : 0;
    return result;
}

// "[9/3 12:34] 12381: 【…】", "12381,2026-09-03 12:34,【…】": what is before a signature.
EnvelopeLine prefixedLine(const QString &line)
{
    EnvelopeLine result;
    const qsizetype signature = line.indexOf(u'\u3010');
    if (signature <= 0)
        return result;
    static const QRegularExpression marks(u"[\\[\\]()<>|,\"\\s]+|[:-](?= *$)|(?<=\\]):"_s);
    const QString prefix = line.first(signature).replace(marks, u" "_s).simplified();
    if (const std::optional<SmsEnvelope> fields = bareFields(prefix)) {
        result.fields = *fields;
        result.isEnvelope = true;
        result.textBegin = signature;
    }
    return result;
}

// "SIM1_中国移动_13800138000", "来自12381的短信:", "From 12381".
EnvelopeLine phrasedLine(const QString &line)
{
    static const QRegularExpression card(u"^(?:SIM ?[12]?|卡 ?[12])(?![\\p{L}:])[^,。\u3010]*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression phrase(
        u"^(?:您?收到|新)?[一1]?条?(?:短信|信息|消息)?(?:来自|from) *([+0-9][0-9 -]{3,20}?) *"
        "(?:的?(?:一条)?新?(?:短信|信息|消息))? *(?::|$) *"_s,
        QRegularExpression::CaseInsensitiveOption);
    EnvelopeLine result;
    const QString trimmed = line.trimmed();
    if (card.match(trimmed).hasMatch()) {
        result.isEnvelope = true;
        result.fields.ownNumber = ownNumberIn(trimmed);
        result.textBegin = line.size();
        return result;
    }
    const QRegularExpressionMatch match = phrase.match(line);
    if (match.hasMatch()) {
        result.isEnvelope = true;
        result.fields.sender = senderIn(match.captured(1));
        result.textBegin = match.capturedEnd();
    }
    return result;
}

// "发件人 12381", "收件时间 2026-09-03 12:34": a label without a colon, and surely its value.
EnvelopeLine spacedLine(const QString &line)
{
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(u"[^\\p{L}\\p{N}]{0,6}(\\p{L}{2,8}) +(.{4,40})"_s));
    EnvelopeLine result;
    const QRegularExpressionMatch match = shape.match(line.trimmed());
    const std::optional<Label> label = labelNamed(match.captured(1));
    if (!label)
        return result;
    const QString value = match.captured(2);
    if ((*label == Label::Sender && isNumber(value)) || (*label == Label::Time && isTime(value))) {
        take(result.fields, *label, value);
        result.isEnvelope = true;
        result.textBegin = line.size();
    }
    return result;
}

// "短信/彩信", "新短信", "现在": what phones and forwarders write above and below.
bool isCaption(const QString &line)
{
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(
            u"[^\\p{L}\\p{N}]{0,6}(?:(?:您?收到|您有)?(?:一条|1条)?新?的?(?:手机)?"
            "(?:短信|信息|消息|彩信|短消息|文本信息)(?:/彩信)?(?:转发器?|通知|提醒)?"
            "|iMessage|Messages?|SMS(?:/MMS)?|New (?:SMS|message)|现在|刚刚|今天|昨天"
            "|[0-9]{1,2} ?(?:分钟|小时)前)[^\\p{L}\\p{N}]{0,3}"_s),
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(line).hasMatch();
}

// "【短信】", "[SMS转发]": the forwarder's own heading, which looks like a signature.
qsizetype headingLength(const QString &line)
{
    static const QRegularExpression heading(
        u"^ *[\u3010\\[](?:(?:收到)?新?(?:手机)?短信(?:转发器?|通知|提醒)?|转发|来信|短信内容|"
        "SMS ?(?:转发|Forwarder|Forward)?|SmsForwarder|New SMS)[\u3011\\]] *:? *"_s,
        QRegularExpression::CaseInsensitiveOption);
    return heading.match(line).capturedLength();
}

// "12381 · 3分钟前": beside the sender, notifications have how old they are.
QString withoutAge(QString line)
{
    static const QRegularExpression age(u" *[\u00B7\u2022|-]? *(?:[0-9]{1,2} ?(?:分钟|小时)前|现在|刚刚)$"_s);
    return line.remove(age);
}

EnvelopeLine withoutHeading(const QString &line)
{
    for (const auto read : {labelledLine, phrasedLine, prefixedLine, spacedLine}) {
        const EnvelopeLine result = read(line);
        if (result.isEnvelope)
            return result;
    }
    EnvelopeLine result;
    const std::optional<SmsEnvelope> fields = bareFields(withoutAge(line.trimmed()));
    if (fields || isCaption(line.trimmed())) {
        result.fields = fields.value_or(SmsEnvelope());
        result.isEnvelope = true;
        result.textBegin = line.size();
    }
    return result;
}

} // namespace

EnvelopeLine readEnvelopeLine(const QString &folded)
{
    const qsizetype heading = headingLength(folded);
    EnvelopeLine line = withoutHeading(folded.sliced(heading));
    line.textBegin += heading;
    line.isEnvelope = line.isEnvelope || heading > 0;
    return line;
}

} // namespace beian
