// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>

#include "app/time/clock.h"

namespace beian {

// Tells when nobody has touched key or mouse in any window of the program for a while. Counts
// sleep, and does not mind a clock that is set.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds longestWait{60};

    // Its monotonic time counts. Watches the application.
    explicit IdleWatch(const Clock &clock, QObject *parent = nullptr);

    // Another one than before starts the counting again. Zero: never idle, nothing runs.
    void setLimit(std::chrono::minutes limit);

    [[nodiscard]] bool isIdle() const { return m_isIdle; }
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

    // Goes idle if it is time and waits on. Runs on its own.
    void check();

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void idle();
    // The first key or press after `idle`. Comes before the window gets that key.
    void active();

private:
    void noteTouch();

    const Clock &m_clock;
    QTimer m_timer;
    std::chrono::milliseconds m_limit{0};
    std::chrono::milliseconds m_touchedAt{0};
    bool m_isIdle = false;
};

} // namespace beian
