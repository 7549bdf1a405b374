// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

#include <QtCore/qset.h>

#include "app/center/centerstate.h"
#include "app/record/filingrecord.h"

namespace beian {

// Who is reminded of what, where counters share their filings: the responsible one. Of a filing that has
// none, or whose counter is not connected, all are, but for those that see somebody at work on it. A
// deadline is rather told twice than not at all.
class ReminderDuty final
{
public:
    // So long what was last known of the other counters holds where the center is away, or was not heard
    // of yet: a connection that is cut for a moment must not tell everybody of everything.
    static constexpr std::chrono::minutes patience{2};

    void take(const CenterState &state, const QDateTime &now);
    // Is it this counter that is reminded of the filing? Without a center it always is.
    [[nodiscard]] bool isOurs(const QUuid &filing, const QString &responsible,
                              const QDateTime &now) const;
    [[nodiscard]] bool isOurs(const FilingRecord &record, const QDateTime &now) const
    {
        return isOurs(record.id, record.responsible, now);
    }

    friend bool operator==(const ReminderDuty &, const ReminderDuty &) = default;

private:
    [[nodiscard]] bool isKnown(const QDateTime &now) const;

    bool m_isJoined = false;
    bool m_wasHeard = false; // of the center, since the program started or joined
    QString m_own;
    QSet<QString> m_connected; // the other counters
    QSet<QUuid> m_atWork; // filings that are open at other counters
    QDateTime m_unheardSince; // null: it is heard of now
};

} // namespace beian
