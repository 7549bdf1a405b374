// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"

namespace beian {

// One function per command. `arguments` begins with the name of the command.
[[nodiscard]] ExitCode runProvinces(const QStringList &arguments, const CommandContext &context);
[[nodiscard]] ExitCode runPlan(const QStringList &arguments, const CommandContext &context);
[[nodiscard]] ExitCode runSuffix(const QStringList &arguments, const CommandContext &context);
[[nodiscard]] ExitCode runSms(const QStringList &arguments, const CommandContext &context);
[[nodiscard]] ExitCode runDeadline(const QStringList &arguments, const CommandContext &context);
[[nodiscard]] ExitCode runImport(const QStringList &arguments, const CommandContext &context);
[[nodiscard]] ExitCode runRecover(const QStringList &arguments, const CommandContext &context);
[[nodiscard]] ExitCode runSettings(const QStringList &arguments, const CommandContext &context);
[[nodiscard]] ExitCode runCenter(const QStringList &arguments, const CommandContext &context);
[[nodiscard]] ExitCode runRules(const QStringList &arguments, const CommandContext &context);

[[nodiscard]] ExitCode runExport(const QStringList &arguments, const CommandContext &context);

} // namespace beian
