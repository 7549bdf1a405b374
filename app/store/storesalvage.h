// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qset.h>

#include "app/store/databaseoptions.h"
#include "app/store/storeseam.h"
#include "app/support/result.h"

namespace beian {

// What could still be read of a damaged file: filings that are not removed, each with as much of
// its persons, numbers and history as is whole.
struct Salvage
{
    QList<KeptChange> filings;
    // Those of them of which a person or a number could not be read.
    QSet<QUuid> partial;
    // Nothing was met that could not be read.
    bool isWhole = true;
};

// Reads a copy of `damaged` and its log, which is made as `copy` and removed again: the file itself
// stays as it is. Fails only when there is no room for the copy. Ends whatever the damage is: every
// row is looked at once, in growing order.
[[nodiscard]] Result<Salvage> salvage(const QString &damaged, const QString &copy,
                                      const StoreSeam &seam);

} // namespace beian
