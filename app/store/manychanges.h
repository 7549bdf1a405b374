// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/databaseoptions.h"
#include "app/support/result.h"

namespace beian {

// What can happen to many filings at once. Each gives the filings that it concerns, changed, with
// what their histories gain; the others are left out. `now` is the moment at which it is entered.

// Every number whose SMS came and that is not verified, of filings that are under way.
[[nodiscard]] QList<KeptChange> verifyAll(const QList<FilingRecord> &records, const QDateTime &now);
// Every number that is open: a line of the history, which changes nothing else.
[[nodiscard]] QList<KeptChange> remindAll(const QList<FilingRecord> &records, const QDateTime &now);
// Every filing that can be submitted again.
[[nodiscard]] QList<KeptChange> submitAllAgain(const QList<FilingRecord> &records,
                                               const QDateTime &now);
// `counter` looks after them from now on; empty: nobody. Those of which that is so already are left out.
[[nodiscard]] QList<KeptChange> handOverAll(const QList<FilingRecord> &records,
                                            const QString &counter, const QDateTime &now);
// The same note for each, behind the one that a filing has already. LooksSecret as setNote() has
// it.
[[nodiscard]] Result<QList<KeptChange>> noteAll(const QList<FilingRecord> &records,
                                                const QString &text, const QDateTime &now);

} // namespace beian
