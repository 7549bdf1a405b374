// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "app/cli/commands.h"
#include "app/cli/rulesreport.h"
#include "app/time/beijingtime.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

void addData(CommandOptions &options)
{
    options.addValue(u"data"_s, u"DIR"_s,
                     RuleCommands::tr("The folder of the kept filings; rules belong to it."));
}

QJsonObject acceptedJson(const Result<AcceptedRuleSet> &set)
{
    QJsonObject answer = ruleSetJson(set ? &set.value() : nullptr);
    answer.insert(u"accepted"_s, set.isOk());
    return answer;
}

ExitCode tell(const Result<AcceptedRuleSet> &set, const QString &sentence, OutputFormat format,
              const CommandContext &context)
{
    QJsonObject answer = acceptedJson(set);
    if (!set)
        return refuseRules(set.error(), answer, format, context);
    answer.insert(u"error"_s, QJsonValue());
    if (format == OutputFormat::Json)
        writeJson(context.out, answer);
    else
        writeLine(context.out, sentence.arg(set->set.version));
    return ExitCode::Done;
}

// What a file is examined with: the key that was given, or those that this machine trusts.
Result<RuleSetStore> examiner(const CommandOptions &options, const CommandContext &context)
{
    const Result<RuleSources> sources = ruleSourcesOf(options, context);
    if (!sources)
        return sources.error();
    const auto given = options.value(u"key"_s);
    if (!given)
        return RuleSetStore(sources->dataFolder, sources->keys, sources->program);
    const auto key = MinisignKey::read(*given);
    if (!key)
        return wrongUsage(RuleCommands::tr("--key is a public key as minisign writes it"));
    return RuleSetStore(QString(), {*key}, sources->program);
}

ExitCode checkRules(const QStringList &arguments, const CommandContext &context)
{
    CommandOptions options(u"rules check FILE [--key PUBLIC] [--data DIR] [--json]"_s,
                           RuleCommands::tr("Would this rule set be accepted here? Its signature "
                                            "is in FILE.minisig. Exit code 1: no."));
    options.addArgument(u"check"_s, RuleCommands::tr("What to do with it."));
    options.addArgument(u"FILE"_s, RuleCommands::tr("The rule set."));
    options.addValue(u"key"_s, u"PUBLIC"_s,
                     RuleCommands::tr("The only key that counts, in place of those that this "
                                      "machine trusts."));
    addData(options);
    if (const std::optional<ExitCode> end = options.parse(arguments, context))
        return *end;
    const Result<RuleSetStore> store = examiner(options, context);
    if (!store && exitCodeOf(store.error()) == ExitCode::WrongUsage)
        return refuseUsage(store.error(), options.format(), context);
    const Result<SignedRuleSet> file = readSignedRuleSet(options.argument(1));
    const Result<AcceptedRuleSet> set = !store ? Result<AcceptedRuleSet>(store.error())
        : !file                                ? Result<AcceptedRuleSet>(file.error())
                                               : store->examine(*file);
    return tell(set, RuleCommands::tr("Accepted: rule set %1."), options.format(), context);
}

Result<AcceptedRuleSet> installFrom(const QString &name, const Result<RuleSources> &sources,
                                    const QDateTime &now)
{
    if (!sources)
        return sources.error();
    const Result<SignedRuleSet> file = readSignedRuleSet(name);
    if (!file)
        return file.error();
    RuleSetStore store(sources->dataFolder, sources->keys, sources->program);
    return store.install(*file, {0, RuleOrigin::File, now},
                         builtInVersion(sources->builtInFolder), sources->pinned);
}

ExitCode installRules(const QStringList &arguments, const CommandContext &context)
{
    CommandOptions options(u"rules install FILE [--data DIR] [--json]"_s,
                           RuleCommands::tr("Puts a signed rule set in force, if it is accepted "
                                            "and newer. Its signature is in FILE.minisig."));
    options.addArgument(u"install"_s, RuleCommands::tr("What to do with it."));
    options.addArgument(u"FILE"_s, RuleCommands::tr("The rule set."));
    addData(options);
    if (const std::optional<ExitCode> end = options.parse(arguments, context))
        return *end;
    const Result<AcceptedRuleSet> set =
        installFrom(options.argument(1), ruleSourcesOf(options, context), context.clock.now());
    return tell(set, RuleCommands::tr("In force now: rule set %1."), options.format(), context);
}

void writeStatus(const RulesInForce &rules, const CommandContext &context)
{
    writeLine(context.out,
              RuleCommands::tr("In force: rule set %1 (%2).")
                  .arg(rules.version)
                  .arg(ruleOriginName(rules.origin)));
    if (!rules.bestBefore.isNull() && rules.bestBefore < beijingDate(context.clock.now())) {
        writeLine(context.out,
                  RuleCommands::tr("It was meant to be replaced by %1; it may be out of date.")
                      .arg(rules.bestBefore.toString(Qt::ISODate)));
    }
    if (const QString &notes = rules.notes.in(context.language); !notes.isEmpty())
        writeLine(context.out, notes);
}

ExitCode statusOfRules(const QStringList &arguments, const CommandContext &context)
{
    CommandOptions options(u"rules status [--data DIR] [--json]"_s,
                           RuleCommands::tr("Which rules are in force, and where they are from."));
    options.addArgument(u"status"_s, RuleCommands::tr("What to do with it."));
    addData(options);
    if (const std::optional<ExitCode> end = options.parse(arguments, context))
        return *end;
    const Result<RuleSources> sources = ruleSourcesOf(options, context);
    const Result<RulesInForce> rules =
        sources ? rulesInForce(*sources) : Result<RulesInForce>(sources.error());
    if (!rules)
        return refuseRules(rules.error(), {}, options.format(), context);
    // What keeps a better set from being in force, or from coming.
    const std::optional<Error> &error = rules->fault ? rules->fault : rules->refusal;
    if (options.format() == OutputFormat::Json) {
        writeJson(context.out,
                  {{u"version"_s, rules->version},
                   {u"from"_s, ruleOriginName(rules->origin)},
                   {u"key"_s, textOrNull(rules->key)},
                   {u"since"_s, instantOrNull(rules->since)},
                   {u"checked"_s, instantOrNull(rules->checked)},
                   {u"best_before"_s, dateOrNull(rules->bestBefore)},
                   {u"address"_s, textOrNull(rules->address)},
                   {u"error"_s, errorJson(error, context)}});
    } else {
        writeStatus(*rules, context);
        if (error)
            writeLine(context.err, context.sentences.sentenceFor(*error));
    }
    return error ? ExitCode::Rejected : ExitCode::Done;
}

struct Part
{
    QLatin1StringView name;
    ExitCode (*run)(const QStringList &, const CommandContext &);
};

constexpr std::array ruleParts{
    Part{"status"_L1, statusOfRules}, Part{"check"_L1, checkRules}, Part{"install"_L1, installRules},
    Part{"diff"_L1, diffRules},       Part{"pack"_L1, packRules},
};

} // namespace

ExitCode runRules(const QStringList &arguments, const CommandContext &context)
{
    const auto part = std::ranges::find(ruleParts, arguments.value(1), &Part::name);
    if (part != ruleParts.end())
        return part->run(arguments, context);
    CommandOptions options(u"rules status|check|install|diff|pack … [--json]"_s,
                           RuleCommands::tr("Rules that were published after this program. Each "
                                            "part has a --help of its own."));
    if (const std::optional<ExitCode> end = options.parse(arguments.first(1)
                                                              + arguments.mid(1).filter("--"_L1),
                                                          context))
        return *end;
    return refuseUsage(
        wrongUsage(RuleCommands::tr("rules takes status, check, install, diff or pack")),
        options.format(), context);
}

} // namespace beian
