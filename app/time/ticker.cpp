// SPDX-License-Identifier: MIT
#include "app/time/ticker.h"

namespace beian {

namespace {

// A timer runs on another clock than the wall's and can be this early against it.
constexpr int earlyMilliseconds = 20;

} // namespace

Ticker::Ticker(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Ticker::onTimeout);
}

void Ticker::start()
{
    ++m_starts;
    if (m_starts == 1)
        arm();
    tick();
}

void Ticker::stop()
{
    Q_ASSERT(m_starts > 0);
    --m_starts;
    if (m_starts == 0)
        m_timer.stop();
}

void Ticker::tick()
{
    Q_EMIT ticked(m_clock.now());
}

void Ticker::arm()
{
    const QDateTime now = m_clock.now();
    const int untilNextSecond = 1000 - now.time().msec();
    m_due = now.addMSecs(untilNextSecond);
    m_timer.start(untilNextSecond);
}

void Ticker::onTimeout()
{
    // Too early, the tick would show the second that is about to end once more and the next one
    // would follow at once. Only a little early: after a jump of the wall clock `m_due` means
    // nothing, and the listeners must hear of the jump now.
    const qint64 early = m_clock.now().msecsTo(m_due);
    arm();
    if (early <= 0 || early > earlyMilliseconds)
        tick();
}

} // namespace beian
