// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandoutput.h"
#include "app/settings/administratorfile.h"

namespace beian {

// {"found","set":{key: value},"locked":[key],"faults":[{"kind","message"}]}: what an administrator's
// file decides, what it may have meant, and what is wrong with it.
[[nodiscard]] QJsonObject administratorJson(const AdministratorFile &file,
                                            const ErrorSentences &sentences);
// A line for each fault of the administrator's file, on the error channel.
void tellFaults(const QList<Error> &faults, const CommandContext &context);

} // namespace beian
