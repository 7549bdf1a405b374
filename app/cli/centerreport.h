// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qcoreapplication.h>

#include "app/center/centerexchange.h"
#include "app/cli/commandoptions.h"
#include "app/cli/keepingplace.h"

namespace beian {

// The texts of the command "center".
struct CenterCommands
{
    Q_DECLARE_TR_FUNCTIONS(beian::CenterCommands)
};

// The parts of the command "center" that make or look at one. `arguments` begins with "center".
[[nodiscard]] ExitCode makeCenterByCommand(const QStringList &arguments,
                                           const CommandContext &context);
[[nodiscard]] ExitCode checkCenterByCommand(const QStringList &arguments,
                                            const CommandContext &context);

void addDataOption(CommandOptions &options);
// Ends the command with what came of it: as {…,"error"} on the output, or the lines, or the sentence.
[[nodiscard]] ExitCode tellCenter(const Result<void> &done, QJsonObject answer,
                                  const QStringList &lines, const CommandOptions &options,
                                  const CommandContext &context);
[[nodiscard]] QJsonObject policyJson(const CenterPolicy &policy);
// {"joined","connected","address","counter","revision","queued","confirmed_at","unverified","policy",
// "counters"}
[[nodiscard]] QJsonObject centerStateJson(const CenterState &state);
[[nodiscard]] QStringList centerStateLines(const CenterState &state);

} // namespace beian
