// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "app/record/filingmerge.h"
#include "app/store/sqlstatement.h"
#include "app/support/result.h"

namespace beian {

// Remembers what the center has not confirmed, where this folder has joined one; otherwise it does
// nothing. Part of the transaction of the caller. Functions return false when they fail;
// SqlAccess::error() then says why.
class Outbox final
{
public:
    explicit Outbox(SqlAccess &access);
    Q_DISABLE_COPY_MOVE(Outbox)

    // Empty: it failed.
    [[nodiscard]] std::optional<bool> isJoined();
    // The name of this counter at the center; empty without one. After isJoined().
    [[nodiscard]] const QString &counter() const { return m_counter; }
    // Before a change of this machine: the filing is going to be different. `kept` is how it is in the
    // file; empty: it is not there yet.
    [[nodiscard]] bool note(const QUuid &filing, const std::optional<SharedFiling> &kept);

private:
    SqlAccess &m_access;
    SqlStatement m_add;
    std::optional<bool> m_isJoined;
    QString m_counter;
};

// How the filing is in the file; empty: it is not there. The error where it cannot be read.
[[nodiscard]] Result<std::optional<SharedFiling>> readShared(SqlAccess &access, const QUuid &filing);
// Everything that is kept is offered to the center, as after joining: it is matched by id there.
[[nodiscard]] bool offerEverything(SqlAccess &access);

} // namespace beian
