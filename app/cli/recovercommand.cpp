// SPDX-License-Identifier: MIT
#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>

#include "app/cli/commandoptions.h"
#include "app/cli/commands.h"
#include "app/cli/keptfilings.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// What was found in files that were set aside, and what became of it.
struct Decision
{
    Recoverable found;
    qsizetype taken = 0;
    StoreReport opening = {};
};

Result<Decision> decide(const QString &action, const QString &dataOption,
                        const CommandContext &context)
{
    const QDateTime now = context.clock.now();
    const Result<KeepingPlace> place = keepingPlace(dataOption, context);
    if (!place)
        return place.error();
    FilingDatabase store;
    // In full: what is kept is to be compared with what was damaged.
    const auto opened = store.open(place->folder, place->options, now, CheckDepth::Full);
    if (!opened)
        return opened.error();
    const auto found = store.recoverable(now);
    if (!found)
        return found.error();
    Decision decision{*found, 0, *opened};
    if (action == "take"_L1) {
        const auto taken = store.takeOver(now);
        if (!taken)
            return taken.error();
        decision.taken = taken->size();
    } else if (action == "leave"_L1) {
        if (const auto left = store.leaveOut(now); !left)
            return left.error();
    }
    return decision;
}

void tell(const Decision &decision, OutputFormat format, const CommandContext &context)
{
    if (format == OutputFormat::Json) {
        writeJson(context.out,
                  {{u"recoverable"_s, decision.found.filings},
                   {u"files"_s, QJsonArray::fromStringList(decision.found.files)},
                   {u"taken"_s, decision.taken},
                   {u"recovered"_s,
                    decision.opening.isRecovered ? QJsonValue(recoveryJson(decision.opening))
                                                 : QJsonValue()},
                   {u"error"_s, QJsonValue::Null}});
        return;
    }
    if (decision.opening.isRecovered)
        writeLine(context.err, recoverySentence(decision.opening));
    writeLine(
        context.out,
        QCoreApplication::translate("Commands",
                                    "Filings in files that were set aside, newer than what is kept: "
                                    "%1. Taken over: %2.")
            .arg(decision.found.filings)
            .arg(decision.taken));
    for (const QString &file : decision.found.files)
        writeLine(context.out, QDir::toNativeSeparators(file));
}

} // namespace

ExitCode runRecover(const QStringList &arguments, const CommandContext &context)
{
    CommandOptions options(u"recover ACTION [--data DIR] [--json]"_s,
                           helpOnKept(QCoreApplication::translate(
                               "Commands",
                               "Says what can be read of files that were set aside, damaged or "
                               "replaced by a copy, takes it over, or leaves it out for good.")));
    options.addArgument(u"ACTION"_s,
                        QCoreApplication::translate("Commands", "list, take or leave."));
    options.addValue(u"data"_s, u"DIR"_s,
                     QCoreApplication::translate("Commands", "The folder of the kept filings."));
    if (const std::optional<ExitCode> end = options.parse(arguments, context))
        return *end;
    const QString action = options.argument(0);
    if (!QStringList{u"list"_s, u"take"_s, u"leave"_s}.contains(action)) {
        return refuseUsage(wrongUsage(QCoreApplication::translate(
                               "Commands", "the actions are list, take and leave")),
                           options.format(), context);
    }
    const auto decision = decide(action, options.value(u"data"_s).value_or(QString()), context);
    if (decision) {
        tell(*decision, options.format(), context);
        return decision->opening.isRecovered ? ExitCode::Rejected : ExitCode::Done;
    }
    if (options.format() == OutputFormat::Json)
        writeJson(context.out, QJsonObject{{u"error"_s, errorJson(decision.error(), context)}});
    else
        writeLine(context.err, context.sentences.sentenceFor(decision.error()));
    return ExitCode::Rejected;
}

} // namespace beian
