// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

#include <QtCore/qdatetime.h>

namespace beian {

// The only source of "now". Passed in by constructor, so that a test or the tour brings its own.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    // The present instant, in UTC. It can jump: the clock of a machine can be set.
    [[nodiscard]] virtual QDateTime now() const = 0;
    // Time since some fixed moment; never jumps and never goes back. Goes on while the machine
    // sleeps, so that it parts from the present instant only when somebody sets the clock.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
};

// A clock that stops until it is told to go on: for tests and for the tour.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(const QDateTime &start)
        : m_now(start.toUTC())
    { }

    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_monotonic; }

    // Time passes: both readings go on.
    void advance(std::chrono::milliseconds span);
    // Somebody sets the clock: only the wall time changes.
    void setNow(const QDateTime &now) { m_now = now.toUTC(); }

private:
    QDateTime m_now;
    std::chrono::milliseconds m_monotonic{0};
};

} // namespace beian
