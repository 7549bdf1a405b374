// SPDX-License-Identifier: MIT
#include "app/sms/smskinds.h"

#include <QtCore/qregularexpression.h>

#include "app/sms/smsbait.h"

using namespace Qt::StringLiterals;

namespace beian {

namespace {

QRegularExpression words(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

bool has(const QString &text, const QRegularExpression &pattern)
{
    return pattern.match(text).hasMatch();
}

// The text, without the names in it, is surely about a filing. Then 支付 or 登录 in passing, as in
// an unmarked name, says nothing: only that the code serves for it does.
bool isSurelyAboutFiling(const QString &text)
{
    static const QRegularExpression filing =
        words(u"备案|備案|\\bICP\\b|管局|miit\\.gov\\.cn|短信核验|(?:提交|完成|待)核验|核验链接"_s);
    return has(text, filing);
}

// About logging in somewhere. The ministry's own 12381 also sends codes for a one-tap login, and
// on the other hand "请登录管局网站" is what a verification SMS may well ask for.
bool isAboutLogin(const QString &text)
{
    static const QRegularExpression login = words(
        u"一键登[录陆]|登[录陆] ?(?:动态|短信|账号|帐号)?(?:验证|校验)?[码密]"
        "|(?:用于|正在|进行)[^,。;\\n]{0,15}登[录陆]|(?:log|sign)[ -]?in (?:verification )?code"
        "|\\bto (?:log|sign) in\\b"_s);
    static const QRegularExpression anyLogin = words(u"登[录陆]|\\b(?:log|sign)[ -]?in\\b"_s);
    static const QRegularExpression toTheSite = words(
        u"(?:登[录陆]|log ?in)[^。;\\n]{0,30}(?:备案|核验|管局|通信管理局|miit\\.gov\\.cn)"_s);
    if (has(text, login))
        return true;
    return has(text, anyLogin) && !has(text, toTheSite) && !isSurelyAboutFiling(text);
}

bool isAboutPayment(const QString &text)
{
    static const QRegularExpression purpose =
        words(u"(?:用于|正在|进行|办理)[^,。;\\n]{0,15}(?:支付|付款|转账|充值|提现)"
              "|(?:支付|付款|交易|转账) ?(?:动态|短信)?(?:验证|校验)?[码密]"_s);
    static const QRegularExpression any = words(
        u"支付|付款|转账|扣款|收款|充值|提现|银行卡|信用卡|\\bpay(?:ment)?\\b|\\btransfer\\b"_s);
    return has(text, isSurelyAboutFiling(text) ? purpose : any);
}

bool isAboutDelivery(const QString &text)
{
    static const QRegularExpression purpose = words(u"(?:取件|取货|提货|自提|收货)码"_s);
    static const QRegularExpression any = words(
        u"取件|取货|快递|快件|包裹|驿站|外卖|派送|\\bparcel\\b|\\bpick-?up\\b|\\bdelivery\\b"_s);
    return has(text, isSurelyAboutFiling(text) ? purpose : any);
}

bool isAboutFraud(const QString &text)
{
    static const QRegularExpression fraud =
        words(u"反诈|诈骗|涉诈|防骗|受骗|被骗|骗局|96110|刷单|冒充公检法|\\bscam\\b|\\bfraud\\b"_s);
    return has(text, fraud);
}

// "您的备案信息已被变更": after an approval, or when an earlier provider cancelled the access.
bool isAboutChangedFiling(const QString &text)
{
    static const QRegularExpression changed =
        words(u"备案(?:信息|主体|网站|数据|号|接入)?[^,。;\\n]{0,12}(?:已|被)[^,。;\\n]{0,6}"
              "(?:变更|修改|更改|注销|取消|删除)"_s);
    return has(text, changed);
}

bool isReviewResult(const QString &text)
{
    static const QRegularExpression result = words(
        u"(?:审核|备案)(?:申请|信息|已经|已)?[^,。;\\n]{0,6}(?:通过|成功|完成)|审核(?:结果|意见)"
        "|备案(?:申请|信息)?[^。;\\n]{0,12}(?:退回|驳回|未通过)"_s);
    return has(text, result);
}

bool isAboutFaceCheck(const QString &text)
{
    static const QRegularExpression face = words(
        u"人证(?:核验|合一|比对|认证)|人脸|刷脸|活体|面部识别|真实性核验[^。;\\n]{0,10}(?:拍|视频|链接)"_s);
    return has(text, face);
}

// "已提交至广东省通信管理局", "已转交管局审核".
bool isSubmissionNotice(const QString &text)
{
    static const QRegularExpression notice = words(
        u"(?:提交|递交|报送|上报|转交|流转|推送|进入|送)[^。;\\n]{0,25}(?:管局|通信管理局|通管局)"
        "|(?:提交|递交|报送|上报|转交)(?:至|到|给)?(?:工信部|工业和信息化部)"_s);
    return has(text, notice);
}

// Of a text without a code.
std::optional<SmsKind> noticeKind(const QString &text, SmsAuthor author)
{
    if (isAboutChangedFiling(text))
        return SmsKind::FilingChanged;
    if (author != SmsAuthor::Ministry && isSubmissionNotice(text))
        return SmsKind::ProviderNotice;
    if (isAboutFaceCheck(text))
        return SmsKind::FaceCheck;
    if (isAboutFraud(text))
        return SmsKind::AntiFraud;
    if (isReviewResult(text))
        return SmsKind::ReviewResult;
    return std::nullopt;
}

// What a code serves for, where it is not a verification.
std::optional<SmsKind> purposeOf(const QString &text, SmsAuthor author)
{
    if (author != SmsAuthor::Ministry && isAboutFaceCheck(text))
        return SmsKind::FaceCheck;
    if (isAboutLogin(text))
        return SmsKind::Login;
    if (isAboutPayment(text))
        return SmsKind::Payment;
    if (isAboutDelivery(text))
        return SmsKind::Delivery;
    return std::nullopt;
}

// Whether anything in it makes it look like a message with a code.
bool isAboutCode(const QString &text, const FoundCodes &codes)
{
    static const QRegularExpression code =
        words(u"(?:验证|核验|校验|驗證)[码碼]|短信核验|\\bverification code\\b"_s);
    return !codes.named.isEmpty() || !codes.isolated.isEmpty() || codes.hasFiveDigits
        || has(text, code);
}

} // namespace

SmsKind kindOf(const SmsMessage &message, const FilingMentions &mentions, const FoundCodes &codes)
{
    const QString text = message.signature + u'\n' + mentions.remainder;
    const bool hasCode = !codes.named.isEmpty()
        || (!codes.isolated.isEmpty() && isSurelyAboutFiling(text) && !isAboutChangedFiling(text));
    if (!hasCode) {
        if (const std::optional<SmsKind> kind = noticeKind(text, message.author))
            return *kind;
    }
    if (const std::optional<SmsKind> kind = purposeOf(text, message.author))
        return *kind;
    if (message.author == SmsAuthor::Stranger)
        return SmsKind::OtherSender;
    return isAboutCode(mentions.remainder, codes) ? SmsKind::Verification : SmsKind::Nothing;
}

QList<SmsDoubt> doubtsAbout(const SmsMessage &message, const FilingMentions &mentions)
{
    static const QRegularExpression registration =
        words(u"(?:用于|正在|进行|申请|办理)[^,。;\\n]{0,20}(?:注册|绑定|换绑)"
              "|注册 ?(?:验证|校验)?码|(?:账号|帐号|账户|用户|手机号?码?|邮箱) ?(?:注册|绑定|换绑)"
              "|(?:注册|绑定|修改|更换) ?(?:账号|帐号|账户|手机)|\\bregist(?:er|ration)\\b"
              "|\\bsign[ -]?up\\b"_s);
    static const QRegularExpression password = words(
        u"(?:找回|重置|修改|忘记|设置|更改|变更)[^,。;\\n]{0,8}密码|密码 ?(?:找回|重置|修改|设置)"
        "|动态密码|\\bpassword\\b"_s);
    static const QRegularExpression minutes =
        words(u"(?:[0-9]+|[一二三五十]+) ?(?:分[钟鐘]|min(?:ute)?s?\\b)"_s);
    // 短信约10分钟后重发 says nothing of the code.
    static const QRegularExpression otherMinutes =
        words(u"(?:约|大约|左右)[^,。;\\n]{0,4}[0-9]+ ?分钟|[0-9]+ ?分钟(?:左右|后)"_s);
    static const QRegularExpression hours =
        words(u"(?:24|48|二十四) ?(?:个?小[时時]|hours?\\b|h\\b)|1440 ?分钟"_s);
    static const QRegularExpression filing =
        words(u"备案|備案|\\bICP\\b|核验(?!码)|管局|miit\\.gov\\.cn|\\bfiling\\b"_s);
    // "48小时后反馈" is no time for a verification, and neither is one that another service names.
    static const QRegularExpression timeToVerify =
        words(u"(?:24|48|二十四) ?(?:个?小[时時]|hours?\\b|h\\b)(?! ?(?:后|左右))"_s);
    static const QRegularExpression otherService =
        words(u"一证通查|电话卡|携号转网|实名|投诉|举报|宽带|政务服务"_s);
    const QString &text = mentions.remainder;
    QList<SmsDoubt> doubts;
    if (has(text, registration))
        doubts += SmsDoubt::Registration;
    if (has(text, password))
        doubts += SmsDoubt::Password;
    if (has(text, minutes) && !has(text, otherMinutes) && !has(text, hours))
        doubts += SmsDoubt::Minutes;
    const bool isFiling = has(message.signature + u'\n' + text, filing)
        || (has(text, timeToVerify) && !has(text, otherService)) || mentions.filingType || !mentions.site.isEmpty();
    if (message.author == SmsAuthor::Ministry && !isFiling)
        doubts += SmsDoubt::NoWordOfFiling;
    if (!foreignAddressIn(message, mentions).isNull())
        doubts += SmsDoubt::ForeignAddress;
    if (asksForCode(message, mentions))
        doubts += SmsDoubt::AsksForCode;
    return doubts;
}

ErrorKind refusalOf(SmsKind kind)
{
    switch (kind) {
    case SmsKind::Nothing:
    case SmsKind::Verification:
    case SmsKind::OtherPortal:
    case SmsKind::Suspicious:
        return ErrorKind::SmsWithoutCode;
    case SmsKind::ProviderNotice:
        return ErrorKind::SmsProviderNotice;
    case SmsKind::Login:
        return ErrorKind::SmsForLogin;
    case SmsKind::Payment:
        return ErrorKind::SmsForPayment;
    case SmsKind::Delivery:
        return ErrorKind::SmsForDelivery;
    case SmsKind::AntiFraud:
        return ErrorKind::SmsAntiFraud;
    case SmsKind::FilingChanged:
        return ErrorKind::SmsFilingChanged;
    case SmsKind::ReviewResult:
        return ErrorKind::SmsReviewResult;
    case SmsKind::FaceCheck:
        return ErrorKind::SmsFaceCheck;
    case SmsKind::OtherSender:
        return ErrorKind::SmsFromOtherSender;
    }
    Q_UNREACHABLE();
}

QString smsKindName(SmsKind kind)
{
    switch (kind) {
    case SmsKind::Nothing:
        return u"nothing"_s;
    case SmsKind::Verification:
        return u"verification"_s;
    case SmsKind::OtherPortal:
        return u"other-portal"_s;
    case SmsKind::Suspicious:
        return u"suspicious"_s;
    case SmsKind::ProviderNotice:
        return u"provider-notice"_s;
    case SmsKind::Login:
        return u"login"_s;
    case SmsKind::Payment:
        return u"payment"_s;
    case SmsKind::Delivery:
        return u"delivery"_s;
    case SmsKind::AntiFraud:
        return u"anti-fraud"_s;
    case SmsKind::FilingChanged:
        return u"filing-changed"_s;
    case SmsKind::ReviewResult:
        return u"review-result"_s;
    case SmsKind::FaceCheck:
        return u"face-check"_s;
    case SmsKind::OtherSender:
        return u"other-sender"_s;
    }
    Q_UNREACHABLE();
}

QString smsDoubtName(SmsDoubt doubt)
{
    switch (doubt) {
    case SmsDoubt::Registration:
        return u"registration"_s;
    case SmsDoubt::Password:
        return u"password"_s;
    case SmsDoubt::Minutes:
        return u"minutes"_s;
    case SmsDoubt::NoWordOfFiling:
        return u"no-word-of-filing"_s;
    case SmsDoubt::ForeignAddress:
        return u"foreign-address"_s;
    case SmsDoubt::AsksForCode:
        return u"asks-for-code"_s;
    case SmsDoubt::LeadingZero:
        return u"leading-zero"_s;
    }
    Q_UNREACHABLE();
}

} // namespace beian
