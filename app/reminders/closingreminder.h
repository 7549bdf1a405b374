// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

#include <QtCore/qdatetime.h>
#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>

#include "app/time/clock.h"

namespace beian {

// When a counter closes and opens again, in Beijing time.
struct CounterHours
{
    QTime closing;
    QTime opening;
};

// The next closing after `now`.
[[nodiscard]] QDateTime nextClosing(const CounterHours &hours, const QDateTime &now);
// The opening that follows a closing: on the same day where it opens later, else on the next.
[[nodiscard]] QDateTime openingAfter(const CounterHours &hours, const QDateTime &closing);

// Tells once a day that the counter closes. Runs only while it is switched on.
class ClosingReminder final : public QObject
{
    Q_OBJECT

public:
    // Nothing is waited for longer than this in one go: sleep and set clocks cost as much at most.
    static constexpr std::chrono::seconds longestWait{60};
    // After a sleep a closing is told this long; later it is pointless.
    static constexpr std::chrono::minutes lateness{60};

    explicit ClosingReminder(const Clock &clock, QObject *parent = nullptr);

    void start(const CounterHours &hours);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
    // Runs on its own; call it after the clock of a test was moved. Nothing while it is
    // switched off.
    void check();

Q_SIGNALS:
    // What expires before `opening` must be done now.
    void closing(const QDateTime &opening);

private:
    void arm();

    const Clock &m_clock;
    QTimer m_timer;
    CounterHours m_hours;
    QDateTime m_next; // null while it is switched off
};

} // namespace beian
