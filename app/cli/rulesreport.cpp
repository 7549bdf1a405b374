// SPDX-License-Identifier: MIT
#include "app/cli/rulesreport.h"

#include "app/cli/settingsreport.h"

namespace beian {

using namespace Qt::StringLiterals;

ExitCode refuseRules(const Error &error, QJsonObject answer, OutputFormat format,
                     const CommandContext &context)
{
    if (format == OutputFormat::Json) {
        answer.insert(u"error"_s, errorJson(error, context));
        writeJson(context.out, answer);
    } else {
        writeLine(context.err, context.sentences.sentenceFor(error));
    }
    return ExitCode::Rejected;
}

QJsonObject ruleSetJson(const AcceptedRuleSet *accepted)
{
    if (!accepted)
        return {{u"version"_s, QJsonValue()}, {u"date"_s, QJsonValue()}, {u"key"_s, QJsonValue()}};
    return {{u"version"_s, accepted->set.version},
            {u"date"_s, dateOrNull(accepted->set.date)},
            {u"key"_s, accepted->key.text()}};
}

Result<RuleSources> ruleSourcesOf(const CommandOptions &options, const CommandContext &context)
{
    PlaceSources from = systemPlaceSources(options.value(u"data"_s).value_or(QString()));
    if (!context.administratorFile.isEmpty())
        from.administratorFile = context.administratorFile;
    const Result<Places> places = findPlaces(from);
    if (!places)
        return places.error();
    tellFaults(readAdministratorFile(places->administratorFile).faults, context);
    return ruleSources(*places);
}

QString ruleChangeText(const RuleChange &change)
{
    if (change.before.isEmpty())
        return RuleCommands::tr("%1: %2: new: %3").arg(change.file, change.fact, change.after);
    if (change.after.isEmpty())
        return RuleCommands::tr("%1: %2: no longer: %3")
            .arg(change.file, change.fact, change.before);
    return RuleCommands::tr("%1: %2: until now %3; from now on %4")
        .arg(change.file, change.fact, change.before, change.after);
}

QJsonValue dateOrNull(QDate date)
{
    return textOrNull(date.toString(Qt::ISODate));
}

QJsonValue instantOrNull(const QDateTime &instant)
{
    return textOrNull(instant.isValid() ? instant.toUTC().toString(Qt::ISODate) : QString());
}

} // namespace beian
