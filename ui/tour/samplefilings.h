// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/databaseoptions.h"

namespace beian {

// Seven filings in every state that a board shows, as they are at `now`: what the tour fills its
// board with.
[[nodiscard]] QList<KeptChange> sampleBoard(const QDateTime &now);

} // namespace beian
