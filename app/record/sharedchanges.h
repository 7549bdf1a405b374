// SPDX-License-Identifier: MIT
#pragma once

#include "app/record/filingmerge.h"

namespace beian {

// What counters do with a filing that they share. As recordchanges.h: each changes the record and returns
// what its history gains.

// `counter` looks after it from now on; empty: nobody. No event where that is so already.
[[nodiscard]] QList<FilingEvent> handOver(FilingRecord &record, const QString &counter,
                                          const QDateTime &now);
// Somebody has looked at what gave way. The history keeps it.
void looked(FilingRecord &record);
// The lines of what gave way: entered at `counter`, at the center since `at`.
[[nodiscard]] QList<FilingEvent> eventsOf(const QList<GaveWay> &gaveWay, int round,
                                          const QString &counter, const QDateTime &at);

} // namespace beian
