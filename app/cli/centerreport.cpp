// SPDX-License-Identifier: MIT
#include "app/cli/centerreport.h"

#include "app/time/beijingtime.h"

namespace beian {

using namespace Qt::StringLiterals;

void addDataOption(CommandOptions &options)
{
    options.addValue(u"data"_s, u"DIR"_s,
                     QCoreApplication::translate("Commands", "The folder of the kept filings."));
}

ExitCode tellCenter(const Result<void> &done, QJsonObject answer, const QStringList &lines,
                    const CommandOptions &options, const CommandContext &context)
{
    if (!done && done.error().kind == ErrorKind::WrongUsage)
        return refuseUsage(done.error(), options.format(), context);
    const std::optional<Error> error = done ? std::nullopt : std::optional(done.error());
    if (options.format() == OutputFormat::Json) {
        answer.insert(u"error"_s, errorJson(error, context));
        writeJson(context.out, answer);
    } else {
        for (const QString &line : lines)
            writeLine(context.out, line);
        if (error)
            writeLine(context.err, context.sentences.sentenceFor(*error));
    }
    return error ? ExitCode::Rejected : ExitCode::Done;
}

QJsonObject policyJson(const CenterPolicy &policy)
{
    return {{u"full_numbers"_s, policy.keepsFullNumbers},
            {u"keep_finished_days"_s, policy.keepFinishedDays}};
}

QJsonObject centerStateJson(const CenterState &state)
{
    QJsonArray counters;
    for (const CenterCounter &counter : state.counters)
        counters << QJsonObject{{u"name"_s, counter.name},
                                {u"connected"_s, counter.isConnected},
                                {u"this"_s, counter.isThisOne}};
    const bool isJoined = state.phase != CenterState::Phase::None;
    return {{u"joined"_s, isJoined},
            {u"connected"_s, state.phase == CenterState::Phase::Connected},
            {u"address"_s, textOrNull(state.address)},
            {u"counter"_s, textOrNull(state.counter)},
            {u"revision"_s, state.revision},
            {u"queued"_s, qint64(state.queued)},
            {u"confirmed_at"_s,
             textOrNull(state.confirmedAt.isValid() ? beijingIsoText(state.confirmedAt)
                                                    : QString())},
            {u"unverified"_s, state.isUnverified},
            {u"policy"_s, isJoined ? QJsonValue(policyJson(state.policy)) : QJsonValue()},
            {u"counters"_s, counters}};
}

QStringList centerStateLines(const CenterState &state)
{
    if (state.phase == CenterState::Phase::None)
        return {CenterCommands::tr("This folder has not joined a center.")};
    QStringList lines{CenterCommands::tr("Counter “%1” of the center %2.")
                          .arg(state.counter, state.address)};
    if (state.queued > 0)
        lines << CenterCommands::tr("Kept on this machine and not yet with the center: %n filing(s).",
                                    nullptr, int(state.queued));
    else if (state.confirmedAt.isValid())
        lines << CenterCommands::tr("With the center since %1.").arg(beijingText(state.confirmedAt));
    else
        lines << CenterCommands::tr("Nothing is left to send.");
    if (state.isUnverified)
        lines << CenterCommands::tr("The other end of the connection is not proved: the "
                                    "administrator's file allows that.");
    lines << CenterCommands::tr("Revision %1.").arg(state.revision);
    for (const CenterCounter &counter : state.counters) {
        lines << (counter.isConnected ? CenterCommands::tr("%1: connected").arg(counter.name)
                                      : CenterCommands::tr("%1: not connected").arg(counter.name));
    }
    return lines;
}

} // namespace beian
