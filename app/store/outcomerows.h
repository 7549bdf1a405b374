// SPDX-License-Identifier: MIT
#pragma once

#include "app/outcome/outcome.h"
#include "app/store/databaseoptions.h"
#include "app/store/sqlstatement.h"
#include "app/support/result.h"

namespace beian {

// Keeps the count of outcomes beside the filings. Part of the transaction of the caller; the
// statements are prepared once for many filings. Functions return false when they fail;
// SqlAccess::error() then says why.
class OutcomeWriter final
{
public:
    explicit OutcomeWriter(SqlAccess &access);
    Q_DISABLE_COPY_MOVE(OutcomeWriter)

    // What the change makes of the present round.
    [[nodiscard]] bool write(const KeptChange &change);
    [[nodiscard]] bool write(const Outcome &outcome);
    // The filing is off the board since then; null: it is there.
    [[nodiscard]] bool setRemoved(const QUuid &filing, const QDateTime &removedAt);
    // Nothing of the filing counts.
    [[nodiscard]] bool drop(const QUuid &filing);

private:
    SqlStatement m_put;
    SqlStatement m_drop;
    SqlStatement m_remove;
};

// All of them, those of one filing in the order of its rounds.
[[nodiscard]] Result<QList<Outcome>> readOutcomes(SqlAccess &access);
// Counts what an earlier version of the program kept, from its history; once.
[[nodiscard]] Result<void> countPastOutcomes(SqlAccess &access);

} // namespace beian
