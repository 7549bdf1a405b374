// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandoutput.h"

namespace beian {

// The forecast of each filing in a table, which is read as an import reads it; a day of submission may
// also lie ahead. Each row is answered as it is read. Rejected when a row was bad; the other rows are
// still answered.
[[nodiscard]] ExitCode planTable(const QString &fileName, OutputFormat format,
                                 const CommandContext &context);

} // namespace beian
