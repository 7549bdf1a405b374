// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "app/store/databaseoptions.h"
#include "app/support/words.h"

namespace beian {

// Why filings that were selected were left out of what was done with many at once, a sentence for each
// reason; empty: none was. `underWay`: the sentence for those whose time can still run, for this many.
// They are counted now; the words hold nothing of the filings.
[[nodiscard]] Words leftOutWords(const QList<FilingRecord> &selected,
                                 const QList<KeptChange> &changes, const QDateTime &now,
                                 const std::function<QString(int count)> &underWay);

} // namespace beian
