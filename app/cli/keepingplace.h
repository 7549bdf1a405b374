// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"
#include "app/store/databaseoptions.h"
#include "app/support/result.h"

namespace beian {

// What opening the store needs: where it is, and what the settings say about keeping.
struct KeepingPlace
{
    QString folder;
    DatabaseOptions options;
    bool allowsUnverifiedCenter = false;
};

// `dataOption` is what is behind --data; empty: not given. Closes what is kept to others, and tells
// of faults in the administrator's file.
[[nodiscard]] Result<KeepingPlace> keepingPlace(const QString &dataOption,
                                                const CommandContext &context);

} // namespace beian
