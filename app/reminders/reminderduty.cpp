// SPDX-License-Identifier: MIT
#include "app/reminders/reminderduty.h"

namespace beian {

void ReminderDuty::take(const CenterState &state, const QDateTime &now)
{
    if (state.phase == CenterState::Phase::None) {
        *this = {};
        return;
    }
    m_isJoined = true;
    m_own = state.counter;
    if (state.phase != CenterState::Phase::Connected) {
        if (!m_unheardSince.isValid())
            m_unheardSince = now;
        return;
    }
    m_wasHeard = true;
    m_unheardSince = {};
    m_connected.clear();
    for (const CenterCounter &counter : state.counters) {
        if (counter.isConnected && !counter.isThisOne)
            m_connected << counter.name;
    }
    m_atWork.clear();
    for (const AtWork &work : state.atWork)
        m_atWork << work.filing;
}

// A clock that is set, in whatever direction, ends the patience, too.
bool ReminderDuty::isKnown(const QDateTime &now) const
{
    return !m_unheardSince.isValid()
        || std::chrono::abs(std::chrono::milliseconds(m_unheardSince.msecsTo(now))) < patience;
}

bool ReminderDuty::isOurs(const QUuid &filing, const QString &responsible,
                          const QDateTime &now) const
{
    const bool isOwn = !responsible.isEmpty() && responsible == m_own;
    if (!m_isJoined || isOwn || !isKnown(now))
        return true;
    if (m_atWork.contains(filing))
        return false;
    // Before the first word of the center every counter may be there.
    const bool isAttended = !m_wasHeard || m_connected.contains(responsible);
    return responsible.isEmpty() || !isAttended;
}

} // namespace beian
