// SPDX-License-Identifier: MIT
#include <QtCore/qcoreapplication.h>

#include "app/cli/commandoptions.h"
#include "app/cli/commands.h"
#include "app/cli/inputreading.h"
#include "app/sms/smsreading.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// Far more than a phone shows at once.
constexpr qint64 longestInput = 256 * 1024;

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

QJsonObject smsJson(const SmsReading &reading, const std::optional<SenderClass> &sender,
                    const CommandContext &context)
{
    QJsonArray candidates;
    for (const Secret &candidate : reading.candidates)
        candidates += candidate.reveal();
    const QString type =
        reading.filingType ? context.rules.filingType(*reading.filingType).id : QString();
    return {
        {u"code"_s, textOrNull(reading.code.reveal())},
        {u"candidates"_s, candidates},
        {u"sender"_s, sender ? QJsonValue(senderId(*sender)) : QJsonValue()},
        {u"kind"_s, reading.kind == SmsKind::Verification ? u"verification"_s : u"other"_s},
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
    if (!reading.initiator.isEmpty()) {
        lines += QCoreApplication::translate("Commands", "Started by: %1").arg(reading.initiator);
    }
    if (!reading.site.isEmpty())
        lines += QCoreApplication::translate("Commands", "Site: %1").arg(reading.site);
    if (reading.filingType) {
        const FilingTypeText &type = context.rules.filingType(*reading.filingType);
        lines += QCoreApplication::translate("Commands", "Kind of filing: %1")
                     .arg(type.name.in(context.language));
    }
    return lines;
}

void writeForPeople(const SmsReading &reading, const std::optional<SenderClass> &sender,
                    const CommandContext &context)
{
    for (const QString &line : smsLines(reading, context))
        writeLine(context.out, line);
    if (sender)
        writeLine(context.out, senderText(*sender));
    if (!reading.code.isEmpty() || !reading.candidates.isEmpty()) {
        writeLine(context.out,
                  QCoreApplication::translate("Commands",
                                              "The code is typed on the administration's site "
                                              "only; tell it to nobody."));
    }
    if (reading.error)
        writeLine(context.err, context.sentences.sentenceFor(*reading.error));
}

void declareOptions(CommandOptions &options)
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
    declareOptions(options);
    if (const std::optional<ExitCode> end = options.parse(arguments, context))
        return *end;
    const Result<std::optional<Carrier>> carrier =
        carrierNamed(options.value(u"carrier"_s), context.rules);
    if (!carrier)
        return refuseUsage(carrier.error(), options.format(), context);

    // Of a text in no known encoding the digits could be read, but not that they are for a login.
    const Secret text(readAllText(context.in, longestInput).value_or(QString()));
    const SmsReading reading = readSms(text.reveal());
    std::optional<SenderClass> sender;
    if (const std::optional<QString> number = options.value(u"sender"_s))
        sender = classifySender(context.rules, *number, *carrier);
    if (options.format() == OutputFormat::Json)
        writeJson(context.out, smsJson(reading, sender, context));
    else
        writeForPeople(reading, sender, context);
    return reading.code.isEmpty() ? ExitCode::Rejected : ExitCode::Done;
}

} // namespace beian
