// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>
#include <QtCore/qstring.h>

#include "app/support/result.h"

namespace beian {

class RuleBook;

// Fills the board of a program in a folder of its own with the sample filings, as it is at `now`,
// and writes pictures of it, of a history and of the settings into `folder`: `<name><suffix>.png`.
// `isBounded`: none is larger than its screen has room for.
// FileUnwritable or TourStuck.
[[nodiscard]] Result<QStringList> runBoardTour(const RuleBook &rules, const QString &folder,
                                               const QString &suffix, const QDateTime &now,
                                               bool isBounded);

} // namespace beian
