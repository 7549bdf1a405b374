// SPDX-License-Identifier: MIT
#pragma once

#include "app/record/filingrecord.h"

namespace beian {

// Filings of a large center as they are after a year: most are done, the others in every state
// there is. Each has two persons with a number each, but every fifth has one number that both
// share. The same every time, but for the ids.
[[nodiscard]] QList<FilingRecord> sampleFilings(int count, const QDateTime &now);

} // namespace beian
