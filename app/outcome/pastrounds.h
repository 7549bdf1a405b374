// SPDX-License-Identifier: MIT
#pragma once

#include "app/outcome/outcome.h"

namespace beian {

// What came of the rounds before the present one, as far as the history tells, in their order. The
// filing has a type.
[[nodiscard]] QList<Outcome> pastOutcomes(const FilingRecord &record,
                                          const QList<FilingEvent> &history);
// The last one of its kind in this round; null: there is none.
[[nodiscard]] QDateTime lastOf(EventKind kind, int round, const QList<FilingEvent> &events);
// The day of the refusal in this round, else that of the last wrong input; null: neither is told.
[[nodiscard]] QDate dayOfReturn(int round, const QList<FilingEvent> &events);
// In Beijing; null for none.
[[nodiscard]] QDate dayOf(const QDateTime &instant);

} // namespace beian
