// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qjsonobject.h>

#include "app/cli/commandline.h"
#include "app/filing/forecast.h"

namespace beian {

// The object of `plan --json`.
[[nodiscard]] QJsonObject planJson(const Forecast &forecast, const CommandContext &context);
// The same object for a filing that was refused: every key, nothing known.
[[nodiscard]] QJsonObject refusedPlanJson(const Error &error, const CommandContext &context);

// The forecast in lines for people.
[[nodiscard]] QStringList planLines(const Filing &filing, const Forecast &forecast,
                                    const CommandContext &context);
// The forecast in one line, for the file line `row`.
[[nodiscard]] QString planRowLine(int row, const Forecast &forecast);

} // namespace beian
