// SPDX-License-Identifier: MIT
#include "app/sms/smsreading.h"

#include <algorithm>
#include <iterator>

#include <QtCore/qregularexpression.h>

#include "app/sms/codefinder.h"
#include "app/sms/filingmentions.h"
#include "app/sms/smsbait.h"
#include "app/sms/smsjson.h"
#include "app/sms/smsmessages.h"
#include "app/support/textfolding.h"

using namespace Qt::StringLiterals;

namespace beian {

namespace {

// An SMS has 70 to some hundred characters; more than this is a document pasted by mistake, of
// which the beginning is read.
constexpr qsizetype longestPaste = 20000;

// One SMS of the paste that may be the one that is looked for.
struct Candidate
{
    SmsMessage message;
    FoundCodes codes;
    FilingMentions mentions;
    QList<SmsDoubt> doubts;

    [[nodiscard]] bool has(const QString &code) const
    {
        return codes.named.contains(code) || codes.isolated.contains(code);
    }
};

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

void addEnvelope(SmsReading &reading, const SmsEnvelope &envelope, const QDateTime &now)
{
    if (reading.sender.isEmpty())
        reading.sender = envelope.sender;
    if (reading.sentText.isEmpty() && !envelope.time.isEmpty()) {
        reading.sentText = envelope.time;
        reading.sentAt = envelopeTime(envelope.time, now);
    }
    if (reading.ownNumber.isEmpty())
        reading.ownNumber = envelope.ownNumber;
}

// What the SMS with `code` says about its filing; the same SMS may have been pasted twice.
void addMentions(SmsReading &reading, const QList<Candidate> &candidates, const QString &code,
                 const QDateTime &now)
{
    for (const Candidate &candidate : candidates) {
        if (!candidate.has(code))
            continue;
        if (reading.initiator.isNull())
            reading.initiator = candidate.mentions.initiator;
        if (reading.site.isNull())
            reading.site = candidate.mentions.site;
        if (!reading.filingType)
            reading.filingType = candidate.mentions.filingType;
        addEnvelope(reading, candidate.message.envelope, now);
    }
}

// A code that nothing speaks against goes before those in doubt.
QList<Candidate> best(const QList<Candidate> &candidates)
{
    QList<Candidate> sure;
    std::ranges::copy_if(candidates, std::back_inserter(sure),
                         [](const Candidate &candidate) { return candidate.doubts.isEmpty(); });
    return codesOf(sure).isEmpty() ? candidates : sure;
}

void addDoubts(SmsReading &reading, const QList<Candidate> &candidates)
{
    for (const Candidate &candidate : candidates) {
        for (const SmsDoubt doubt : candidate.doubts) {
            if (!reading.doubts.contains(doubt))
                reading.doubts += doubt;
        }
    }
}

// A detail never holds a code, and a host can be called as one.
QString withoutCodes(QString host)
{
    static const QRegularExpression digits(u"[0-9]{6,}"_s);
    return host.replace(digits, u"…"_s);
}

void refuse(SmsReading &reading, ErrorKind kind, const QString &detail = {})
{
    reading.error = Error{kind, detail};
}

void readWithoutCode(SmsReading &reading, const QList<Candidate> &candidates, const QDateTime &now)
{
    addEnvelope(reading, candidates.first().message.envelope, now);
    for (const Candidate &candidate : candidates) {
        const OddCode &odd = candidate.codes.odd;
        if (!odd.character.isEmpty())
            return refuse(reading, ErrorKind::SmsCodeWithOddCharacter, odd.character);
        if (odd.length > 0)
            return refuse(reading, ErrorKind::SmsCodeOfWrongLength, QString::number(odd.length));
    }
    const bool isZeroLost = std::ranges::any_of(
        candidates, [](const Candidate &candidate) { return candidate.codes.hasFiveDigits; });
    if (isZeroLost)
        reading.doubts += SmsDoubt::LeadingZero;
    refuse(reading, isZeroLost ? ErrorKind::SmsWithFiveDigits : ErrorKind::SmsWithoutCode);
}

bool isSuspicious(const QList<SmsDoubt> &doubts)
{
    return doubts.contains(SmsDoubt::ForeignAddress) || doubts.contains(SmsDoubt::AsksForCode);
}

// What is asked is the gravest of the doubts.
void askAbout(SmsReading &reading, const QList<Candidate> &candidates)
{
    if (reading.doubts.contains(SmsDoubt::ForeignAddress)) {
        for (const Candidate &candidate : candidates) {
            const QString host = foreignAddressIn(candidate.message, candidate.mentions);
            if (!host.isNull())
                return refuse(reading, ErrorKind::SmsWithForeignAddress, withoutCodes(host));
        }
    }
    if (reading.doubts.contains(SmsDoubt::AsksForCode))
        return refuse(reading, ErrorKind::SmsAsksForCode);
    refuse(reading,
           reading.doubts.isEmpty() ? ErrorKind::SmsWithSeveralCodes
                                    : ErrorKind::SmsFromOtherPortal);
}

void readCandidates(SmsReading &reading, const QList<Candidate> &candidates, const QString &chosen,
                    const QDateTime &now)
{
    reading.kind = SmsKind::Verification;
    const QStringList codes = codesOf(candidates);
    if (codes.isEmpty())
        return readWithoutCode(reading, candidates, now);
    addDoubts(reading, candidates);
    if (!reading.doubts.isEmpty())
        reading.kind = isSuspicious(reading.doubts) ? SmsKind::Suspicious : SmsKind::OtherPortal;
    const bool isChosen = codes.contains(chosen);
    if (isChosen || (codes.size() == 1 && reading.doubts.isEmpty())) {
        reading.code = Secret(isChosen ? chosen : codes.first());
        return addMentions(reading, candidates, reading.code.reveal(), now);
    }
    for (const QString &code : codes)
        reading.candidates.append(Secret(code));
    if (codes.size() == 1)
        addMentions(reading, candidates, codes.first(), now);
    askAbout(reading, candidates);
}

// The time that is around the provider's notice, else the one moment that its text names.
QDateTime noticeTimeOf(const SmsMessage &message, const QDateTime &now)
{
    const QDateTime around = envelopeTime(message.envelope.time, now);
    if (around.isValid())
        return around;
    static const QRegularExpression moment(
        u"(?:19|20)[0-9]{2}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日? *[0-9]{1,2}[:时点][0-9]{2}分?"
        "(?::?[0-9]{2}秒?)?"_s);
    QDateTime found;
    for (auto it = moment.globalMatch(message.folded); it.hasNext();) {
        const QDateTime time = envelopeTime(it.next().captured(), now);
        if (found.isValid() && found != time)
            return {};
        found = time;
    }
    return found;
}

void addNotice(SmsReading &reading, const SmsMessage &message, const QDateTime &now)
{
    reading.hasNotice = true;
    if (!reading.noticeTime.isValid())
        reading.noticeTime = noticeTimeOf(message, now);
}

} // namespace

SmsReading readSms(QStringView text, const Secret &chosen, const QDateTime &now)
{
    SmsReading reading;
    QList<Candidate> candidates;
    SmsEnvelope envelope; // of the first other SMS
    for (const SmsMessage &message :
         splitMessages(withoutJson(text.first(std::min(text.size(), longestPaste))))) {
        FilingMentions mentions = findFilingMentions(message);
        const FoundCodes codes = findCodes(message, mentions);
        const SmsKind kind = kindOf(message, mentions, codes);
        if (kind == SmsKind::ProviderNotice)
            addNotice(reading, message, now);
        if (kind == SmsKind::Verification) {
            const QList<SmsDoubt> doubts = doubtsAbout(message, mentions);
            candidates.append({message, codes, std::move(mentions), doubts});
        } else if (reading.kind == SmsKind::Nothing && kind != SmsKind::Nothing) {
            reading.kind = kind;
            envelope = message.envelope;
        }
    }
    if (!candidates.isEmpty()) {
        readCandidates(reading, best(candidates), chosen.reveal(), now);
    } else {
        addEnvelope(reading, envelope, now);
        refuse(reading, refusalOf(reading.kind));
    }
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
