// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandoutput.h"

namespace beian {

// The forecast of each filing in a CSV file whose header has the names of plan's options. Each row
// is answered as it is read. Rejected when a row was bad; the other rows are still answered.
[[nodiscard]] ExitCode planFile(const QString &fileName, OutputFormat format,
                                const CommandContext &context);

} // namespace beian
