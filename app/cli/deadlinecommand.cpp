// SPDX-License-Identifier: MIT
#include <QtCore/qcoreapplication.h>

#include "app/cli/commandoptions.h"
#include "app/cli/commands.h"
#include "app/time/beijingtime.h"
#include "app/time/timeentry.h"
#include "app/verification/verification.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

QJsonObject deadlineJson(const QDateTime &deadline, std::chrono::seconds remaining)
{
    return {
        {u"deadline"_s, beijingIsoText(deadline)},
        {u"remaining_s"_s, qint64(remaining.count())},
        {u"state"_s, remaining.count() > 0 ? u"running"_s : u"expired"_s},
        {u"error"_s, QJsonValue::Null},
    };
}

QString deadlineText(const QDateTime &deadline, std::chrono::seconds remaining)
{
    if (remaining.count() > 0) {
        return QCoreApplication::translate("Commands",
                                           "Verify before %1 Beijing time. Time left: %2.")
            .arg(beijingText(deadline), countdownText(remaining));
    }
    return QCoreApplication::translate(
               "Commands",
               "The time was over at %1 Beijing time. The filing goes back to the "
               "provider: submit it again and wait for a new SMS.")
        .arg(beijingText(deadline));
}

ExitCode refuseReception(const Error &error, OutputFormat format, const CommandContext &context)
{
    if (format == OutputFormat::People) {
        writeLine(context.err, context.sentences.sentenceFor(error));
    } else {
        writeJson(context.out,
                  {{u"deadline"_s, QJsonValue::Null},
                   {u"remaining_s"_s, QJsonValue::Null},
                   {u"state"_s, QJsonValue::Null},
                   {u"error"_s, errorJson(error, context)}});
    }
    return ExitCode::Rejected;
}

ExitCode answer(const QDateTime &receivedAt, const QDateTime &now, OutputFormat format,
                const CommandContext &context)
{
    // To the second, unlike the wizard: both instants may have been given with seconds.
    if (receivedAt > now) {
        return refuseReception({ErrorKind::ReceivedInFuture, beijingText(receivedAt)}, format,
                               context);
    }
    Verification number;
    number.receivedAt = receivedAt;
    const QDateTime deadline = number.deadline();
    const std::chrono::seconds remaining = *number.remainingAt(now);
    if (format == OutputFormat::Json)
        writeJson(context.out, deadlineJson(deadline, remaining));
    else
        writeLine(context.out, deadlineText(deadline, remaining));
    return ExitCode::Done;
}

} // namespace

ExitCode runDeadline(const QStringList &arguments, const CommandContext &context)
{
    CommandOptions options(
        u"deadline --received TIME [--now TIME] [--json]"_s,
        QCoreApplication::translate("Commands",
                                    "Tells until when an SMS received at that time can "
                                    "be used."));
    options.addValue(
        u"received"_s, u"TIME"_s,
        QCoreApplication::translate("Commands",
                                    "When the SMS was received: as the phone shows it, such as "
                                    "10:32, or 2018-09-12T10:32+08:00; without an offset it is "
                                    "Beijing time."));
    options.addValue(
        u"now"_s, u"TIME"_s,
        QCoreApplication::translate("Commands", "The time to count from; the clock's by default."));
    if (const std::optional<ExitCode> end = options.parse(arguments, context))
        return *end;

    const std::optional<QString> received = options.value(u"received"_s);
    if (!received)
        return refuseUsage(missingOption(u"received"_s), options.format(), context);
    const std::optional<QString> given = options.value(u"now"_s);
    const QDateTime clock = context.clock.now();
    const Result<QDateTime> now = given ? parseTimeEntry(*given, clock) : clock;
    if (!now)
        return refuseUsage(now.error(), options.format(), context);
    const Result<QDateTime> receivedAt = parseTimeEntry(*received, *now);
    if (!receivedAt)
        return refuseUsage(receivedAt.error(), options.format(), context);
    return answer(*receivedAt, *now, options.format(), context);
}

} // namespace beian
