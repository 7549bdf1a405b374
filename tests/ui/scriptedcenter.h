// SPDX-License-Identifier: MIT
#pragma once

#include "app/center/centeraccess.h"

namespace beian {

// A center that is nowhere: it writes down what is asked for, and the test says what comes of it.
class ScriptedCenter final : public CenterAccess
{
public:
    [[nodiscard]] const CenterState &state() const override { return m_state; }
    void check(const QString &address) override { asked << QStringLiteral("check ") + address; }
    void join(const QString &address, const QString &counter) override
    {
        asked << QStringLiteral("join ") + address + u' ' + counter;
    }
    void leave(LeaveWith with) override
    {
        asked << (with == LeaveWith::Copy ? QStringLiteral("leave copy") : QStringLiteral("leave nothing"));
    }
    void exchangeNow() override { asked << QStringLiteral("exchange"); }

    void become(const CenterState &state)
    {
        m_state = state;
        Q_EMIT stateChanged(m_state);
    }

    QStringList asked;

private:
    CenterState m_state;
};

// Counter 3 of a center with counter 5, all of it well.
[[nodiscard]] inline CenterState connectedState(const QDateTime &confirmedAt)
{
    CenterState state;
    state.phase = CenterState::Phase::Connected;
    state.address = QStringLiteral("postgresql://counter3@center.example.org/beian");
    state.counter = QStringLiteral("三号窗口");
    state.confirmedAt = confirmedAt;
    state.counters = {{state.counter, true, true}, {QStringLiteral("五号窗口"), true, false}};
    return state;
}

[[nodiscard]] inline CenterState awayState(const QDateTime &confirmedAt, qsizetype queued,
                                           ErrorKind trouble = ErrorKind::CenterUnreachable)
{
    CenterState state = connectedState(confirmedAt);
    state.phase = CenterState::Phase::Away;
    state.queued = queued;
    state.trouble = Error{trouble, QStringLiteral("center.example.org")};
    for (CenterCounter &counter : state.counters)
        counter.isConnected = false;
    return state;
}

// Each kind of trouble that the board and the settings' page have to say.
[[nodiscard]] inline QList<ErrorKind> centerTroubles()
{
    QList<ErrorKind> kinds;
    for (int kind = int(ErrorKind::CenterDriverMissing); kind <= int(ErrorKind::CenterFailed); ++kind)
        kinds << ErrorKind(kind);
    return kinds;
}

} // namespace beian
