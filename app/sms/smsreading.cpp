// SPDX-License-Identifier: MIT
#include "app/sms/smsreading.h"

#include <algorithm>

#include <QtCore/qregularexpression.h>

#include "app/sms/codefinder.h"
#include "app/sms/filingmentions.h"
#include "app/sms/smsmessages.h"
#include "app/support/textfolding.h"

using namespace Qt::StringLiterals;

namespace beian {

namespace {

// An SMS has 70 to some hundred characters; more than this is a document pasted by mistake, of
// which the beginning is read.
constexpr qsizetype longestPaste = 20000;

// One SMS of the paste that nothing speaks against.
struct Candidate
{
    FoundCodes codes;
    FilingMentions mentions;
};

// About logging in somewhere. The ministry's own 12381 also sends codes for a one-tap login, and
// on the other hand "请登录管局网站" is what a verification SMS may well ask for.
bool isAboutLogin(const QString &text)
{
    static const QRegularExpression login(
        u"一键登[录陆]|登[录陆] ?(?:动态|短信|账号|帐号)?(?:验证|校验)?[码密]"
        "|(?:用于|正在|进行)[^,。;\\n]{0,15}登[录陆]"_s);
    static const QRegularExpression anyLogin(u"登[录陆]"_s);
    static const QRegularExpression toTheSite(
        u"登[录陆][^。;\\n]{0,30}(?:备案|核验|管局|通信管理局|miit\\.gov\\.cn)"_s);
    if (login.match(text).hasMatch())
        return true;
    return anyLogin.match(text).hasMatch() && !toTheSite.match(text).hasMatch();
}

bool isAboutSomethingElse(const QString &text)
{
    static const QRegularExpression paymentOrParcel(u"支付|付款|取件"_s);
    return paymentOrParcel.match(text).hasMatch() || isAboutLogin(text);
}

// Whether anything in it makes it look like a message with a code, or like the ministry's.
bool isAboutVerification(const SmsMessage &message, const FoundCodes &codes)
{
    static const QRegularExpression words(u"(?:验证|核验|校验)码|短信核验"_s);
    return !codes.named.isEmpty() || !codes.isolated.isEmpty()
        || words.match(message.folded).hasMatch();
}

// All codes, each once: those after 验证码, else the other runs of six.
QStringList codesOf(const QList<Candidate> &candidates)
{
    QStringList named;
    QStringList isolated;
    for (const Candidate &candidate : candidates) {
        named += candidate.codes.named;
        isolated += candidate.codes.isolated;
    }
    named.removeDuplicates();
    isolated.removeDuplicates();
    return named.isEmpty() ? isolated : named;
}

// What the SMS with `code` says about its filing; the same SMS may have been pasted twice.
void addMentions(SmsReading &reading, const QList<Candidate> &candidates, const QString &code)
{
    for (const Candidate &candidate : candidates) {
        if (!candidate.codes.named.contains(code) && !candidate.codes.isolated.contains(code))
            continue;
        if (reading.initiator.isNull())
            reading.initiator = candidate.mentions.initiator;
        if (reading.site.isNull())
            reading.site = candidate.mentions.site;
        if (!reading.filingType)
            reading.filingType = candidate.mentions.filingType;
    }
}

SmsReading readCandidates(const QList<Candidate> &candidates, const QString &chosen)
{
    SmsReading reading;
    reading.kind = SmsKind::Verification;
    QStringList codes = codesOf(candidates);
    if (codes.contains(chosen))
        codes = {chosen};
    if (codes.size() == 1) {
        reading.code = Secret(codes.first());
        addMentions(reading, candidates, codes.first());
        return reading;
    }
    for (const QString &code : codes)
        reading.candidates.append(Secret(code));
    reading.error =
        Error{codes.isEmpty() ? ErrorKind::SmsWithoutCode : ErrorKind::SmsWithSeveralCodes, {}};
    return reading;
}

} // namespace

SmsReading readSms(QStringView text, const Secret &chosen)
{
    QList<Candidate> candidates;
    bool hasOther = false;
    for (const SmsMessage &message :
         splitMessages(text.first(std::min(text.size(), longestPaste)))) {
        FilingMentions mentions = findFilingMentions(message);
        const FoundCodes codes = findCodes(message);
        if (message.author == SmsAuthor::Stranger || isAboutSomethingElse(mentions.remainder))
            hasOther = true;
        else if (isAboutVerification(message, codes))
            candidates.append({codes, std::move(mentions)});
    }
    if (!candidates.isEmpty())
        return readCandidates(candidates, chosen.reveal());
    SmsReading reading;
    reading.error = Error{hasOther ? ErrorKind::SmsFromOtherSender : ErrorKind::SmsWithoutCode, {}};
    return reading;
}

Result<Secret> parseCode(QStringView text)
{
    static const QRegularExpression sixDigits(QRegularExpression::anchoredPattern(u"[0-9]{6}"_s));
    const QString digits = withoutSeparators(foldToHalfWidth(text));
    if (!sixDigits.match(digits).hasMatch())
        return Error{ErrorKind::CodeNotSixDigits, {}};
    return Secret(digits);
}

} // namespace beian
