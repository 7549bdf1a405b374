// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qcoreapplication.h>

#include "app/cli/commandoptions.h"
#include "app/rulesets/rulechanges.h"
#include "app/rulesets/rulesinforce.h"

namespace beian {

// The texts of the command "rules".
struct RuleCommands
{
    Q_DECLARE_TR_FUNCTIONS(beian::RuleCommands)
};

// The parts of the command "rules", one function each. `arguments` begins with "rules".
[[nodiscard]] ExitCode packRules(const QStringList &arguments, const CommandContext &context);
[[nodiscard]] ExitCode diffRules(const QStringList &arguments, const CommandContext &context);

// What refuses to go on here is told as {…,"error"} on the output or as a sentence on the error
// channel.
[[nodiscard]] ExitCode refuseRules(const Error &error, QJsonObject answer, OutputFormat format,
                                   const CommandContext &context);
// {"version","date","key"} of a set; each null without one.
[[nodiscard]] QJsonObject ruleSetJson(const AcceptedRuleSet *accepted);
// The places of a command with --data, and what the rules are found from there. What is wrong with the
// administrator's file, so that its keys may not count, is told on the error channel.
[[nodiscard]] Result<RuleSources> ruleSourcesOf(const CommandOptions &options,
                                                const CommandContext &context);
// "national.json: hours › value: until now 24; from now on 48".
[[nodiscard]] QString ruleChangeText(const RuleChange &change);
// A date as it is written in JSON, null for none.
[[nodiscard]] QJsonValue dateOrNull(QDate date);
// An instant of UTC with its offset, null for none.
[[nodiscard]] QJsonValue instantOrNull(const QDateTime &instant);

} // namespace beian
