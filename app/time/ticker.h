// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>

#include "app/time/clock.h"

namespace beian {

// The one tick that everything which counts down shares, aligned to the full second of the wall
// clock. Listeners compute from `now`, never from the number of ticks. It runs only while somebody
// has started it and not stopped it, so that nothing wakes the machine while nothing is shown.
class Ticker final : public QObject
{
    Q_OBJECT

public:
    explicit Ticker(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

    // Ticks at once, then at every full second. Each window asks for itself: the tick runs until
    // stop() was called as often as start(). A stop() without its start() asserts.
    void start();
    void stop();
    // One tick now, whether running or not: after the clock of a test was moved.
    void tick();

Q_SIGNALS:
    void ticked(const QDateTime &now);

private:
    void arm();
    void onTimeout();

    const Clock &m_clock;
    QTimer m_timer;
    int m_starts = 0; // not stopped yet
    QDateTime m_due; // the full second that the timer was armed for
};

} // namespace beian
