// SPDX-License-Identifier: MIT
#include <QtCore/qcoreapplication.h>

#include "app/cli/commandoptions.h"
#include "app/cli/commands.h"
#include "app/cli/inputreading.h"
#include "app/identity/phonenumber.h"
#include "app/sms/smsreading.h"
#include "app/time/beijingtime.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// Far more than a phone shows at once.
constexpr qint64 longestSmsInput = 256 * 1024;

Result<std::optional<Carrier>> carrierNamed(const std::optional<QString> &id, const RuleBook &rules)
{
    if (!id)
        return std::optional<Carrier>();
    for (const CarrierRules &carrier : rules.carriers) {
        if (carrier.id == *id)
            return std::optional(carrier.carrier);
    }
    return Error{ErrorKind::UnknownCarrier, repeatable(*id)};
}

// Where the SMS came from: as the option says, else as the text itself does.
struct Sender
{
    QString number;
    std::optional<SenderClass> kind;
};

Sender senderOf(const std::optional<QString> &given, const SmsReading &reading,
                std::optional<Carrier> carrier, const RuleBook &rules)
{
    if (!given && reading.sender.isEmpty())
        return {};
    const QString number = given.value_or(reading.sender);
    return {number, classifySender(rules, number, carrier)};
}

QString senderId(SenderClass sender)
{
    switch (sender) {
    case SenderClass::Expected:
        return u"expected"_s;
    case SenderClass::Plausible:
        return u"plausible"_s;
    case SenderClass::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray secretsJson(const QList<Secret> &secrets)
{
    QJsonArray array;
    for (const Secret &secret : secrets)
        array += secret.reveal();
    return array;
}

QJsonArray doubtsJson(const QList<SmsDoubt> &doubts)
{
    QJsonArray array;
    for (const SmsDoubt doubt : doubts)
        array += smsDoubtName(doubt);
    return array;
}

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(beijingIsoText(time)) : QJsonValue();
}

// Mobile numbers as everywhere in what commands write; one of another country, which has no such
// form, without all but its end.
QString ownNumberText(const QString &number)
{
    if (number.isEmpty() || parsePhone(number))
        return number.isEmpty() ? QString() : maskedPhone(number);
    return number.left(4) + "****"_L1 + number.right(2);
}

QJsonObject smsJson(const SmsReading &reading, const Sender &sender, const CommandContext &context)
{
    const QString type =
        reading.filingType ? context.rules.filingType(*reading.filingType).id : QString();
    const bool isWanted = reading.kind == SmsKind::Verification
        || reading.kind == SmsKind::OtherPortal || reading.kind == SmsKind::Suspicious;
    return {
        {u"code"_s, textOrNull(reading.code.reveal())},
        {u"candidates"_s, secretsJson(reading.candidates)},
        {u"sender"_s, sender.kind ? QJsonValue(senderId(*sender.kind)) : QJsonValue()},
        {u"sender_number"_s, textOrNull(sender.number)},
        {u"sender_hint"_s,
         isSenderName(sender.number) ? u"name-instead-of-number"_s : QJsonValue()},
        {u"sent_at"_s, timeJson(reading.sentAt)},
        {u"own_number"_s, textOrNull(ownNumberText(reading.ownNumber))},
        {u"has_notice"_s, reading.hasNotice},
        {u"notice_time"_s, timeJson(reading.noticeTime)},
        {u"kind"_s, isWanted ? u"verification"_s : u"other"_s},
        {u"message"_s, smsKindName(reading.kind)},
        {u"doubts"_s, doubtsJson(reading.doubts)},
        {u"initiator"_s, textOrNull(reading.initiator)},
        {u"site"_s, textOrNull(reading.site)},
        {u"filing_type"_s, textOrNull(type)},
        {u"error"_s, errorJson(reading.error, context)},
    };
}

QString senderText(SenderClass sender)
{
    switch (sender) {
    case SenderClass::Expected:
        return QCoreApplication::translate(
            "Commands", "The sender is a published number of the ministry. Numbers can be forged.");
    case SenderClass::Plausible:
        return QCoreApplication::translate(
            "Commands",
            "The sender is the published number of another carrier. Numbers can be ported, and "
            "forged.");
    case SenderClass::Unknown:
        return QCoreApplication::translate(
            "Commands",
            "The sender is not among the published numbers. Sure: any number can be forged. Not "
            "sure: whether this SMS is false, since virtual operators have no fixed number.");
    }
    Q_UNREACHABLE();
}

// What a phone or a forwarder wrote around the SMS.
QStringList envelopeLines(const SmsReading &reading)
{
    QStringList lines;
    if (!reading.sender.isEmpty())
        lines += QCoreApplication::translate("Commands", "Came from: %1").arg(reading.sender);
    if (reading.sentAt.isValid()) {
        lines += QCoreApplication::translate("Commands", "Came at: %1 (Beijing time)")
                     .arg(beijingText(reading.sentAt));
    }
    if (!reading.ownNumber.isEmpty()) {
        lines += QCoreApplication::translate("Commands", "Came to: %1")
                     .arg(ownNumberText(reading.ownNumber));
    }
    if (reading.noticeTime.isValid()) {
        lines += QCoreApplication::translate("Commands",
                                             "The provider's notice came at: %1 (Beijing time)")
                     .arg(beijingText(reading.noticeTime));
    }
    return lines;
}

QStringList smsLines(const SmsReading &reading, const CommandContext &context)
{
    QStringList lines;
    if (!reading.code.isEmpty()) {
        lines += QCoreApplication::translate("Commands", "Code: %1").arg(reading.code.reveal());
    }
    for (const Secret &candidate : reading.candidates) {
        lines +=
            QCoreApplication::translate("Commands", "Possible code: %1").arg(candidate.reveal());
    }
    if (!reading.initiator.isEmpty())
        lines += QCoreApplication::translate("Commands", "Started by: %1").arg(reading.initiator);
    if (!reading.site.isEmpty())
        lines += QCoreApplication::translate("Commands", "Site: %1").arg(reading.site);
    if (reading.filingType) {
        const FilingTypeText &type = context.rules.filingType(*reading.filingType);
        lines += QCoreApplication::translate("Commands", "Kind of filing: %1")
                     .arg(type.name.in(context.language));
    }
    return lines + envelopeLines(reading);
}

QStringList senderLines(const Sender &sender)
{
    if (!sender.kind)
        return {};
    QStringList lines{senderText(*sender.kind)};
    if (isSenderName(sender.number)) {
        lines += QCoreApplication::translate(
            "Commands",
            "The phone shows a name instead of the number: open the details of the SMS to see the "
            "number.");
    }
    return lines;
}

void writeForPeople(const SmsReading &reading, const Sender &sender, const CommandContext &context)
{
    for (const QString &line : smsLines(reading, context) + senderLines(sender))
        writeLine(context.out, line);
    if (!reading.code.isEmpty() || !reading.candidates.isEmpty()) {
        writeLine(context.out,
                  QCoreApplication::translate("Commands",
                                              "The code is typed on the administration's site "
                                              "only; tell it to nobody."));
    }
    if (reading.error)
        writeLine(context.err, context.sentences.sentenceFor(*reading.error));
}

void declareSmsOptions(CommandOptions &options)
{
    options.addValue(u"sender"_s, u"N"_s,
                     QCoreApplication::translate("Commands", "The number the SMS came from."));
    options.addValue(
        u"carrier"_s, u"NAME"_s,
        QCoreApplication::translate("Commands",
                                    "Carrier of the mobile number: telecom, unicom, mobile, "
                                    "broadnet or virtual."));
    options.setStrayArgumentReason(QCoreApplication::translate(
        "Commands", "the text of the SMS comes on standard input only, never as an argument"));
}

} // namespace

ExitCode runSms(const QStringList &arguments, const CommandContext &context)
{
    CommandOptions options(u"sms [--sender N] [--carrier NAME] [--json] < TEXT"_s,
                           QCoreApplication::translate("Commands",
                                                       "Finds the code in the text of an SMS from "
                                                       "standard input."));
    declareSmsOptions(options);
    if (const std::optional<ExitCode> end = options.parse(arguments, context))
        return *end;
    const Result<std::optional<Carrier>> carrier =
        carrierNamed(options.value(u"carrier"_s), context.rules);
    if (!carrier)
        return refuseUsage(carrier.error(), options.format(), context);

    // Of a text in no known encoding the digits could be read, but not that they are for a login.
    const Secret text(readAllText(context.in, longestSmsInput).value_or(QString()));
    const SmsReading reading = readSms(text.reveal(), {}, context.clock.now());
    const Sender sender = senderOf(options.value(u"sender"_s), reading, *carrier, context.rules);
    if (options.format() == OutputFormat::Json)
        writeJson(context.out, smsJson(reading, sender, context));
    else
        writeForPeople(reading, sender, context);
    return reading.code.isEmpty() ? ExitCode::Rejected : ExitCode::Done;
}

} // namespace beian
