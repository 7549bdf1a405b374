// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "app/cli/commandline.h"
#include "app/cli/provinceoption.h"
#include "app/filing/filing.h"

namespace beian {

// The options of one filing as they were given, on the command line or in a row of a file.
struct PlanRequest
{
    std::optional<QString> province;
    std::optional<QString> submitted; // today in Beijing when not given
    std::optional<QString> type;
    std::optional<QString> changed; // looked at for a change only
    std::optional<QString> cancel; // looked at for a cancellation only
    std::optional<QString> rules; // auto when not given
    std::optional<QString> subjectPhone;
    std::optional<QString> service; // website when neither this nor the type names it
    QStringList sitePhones;

    friend bool operator==(const PlanRequest &, const PlanRequest &) = default;
};

// The filing that is meant. Phones of roles that the type does not ask for are not even examined.
[[nodiscard]] Result<Filing> filingOf(const PlanRequest &request, ProvinceFinder &finder,
                                      const CommandContext &context);

} // namespace beian
