// SPDX-License-Identifier: MIT
#include "ui/platform/idlewatch.h"

#include <algorithm>
#include <utility>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>

namespace beian {

using std::chrono::milliseconds;

IdleWatch::IdleWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setLimit(std::chrono::minutes limit)
{
    // A setting that means something else wakes no screen at which nobody is.
    if (m_limit == limit)
        return;
    m_limit = limit;
    m_touchedAt = m_clock.monotonic();
    m_timer.stop();
    if (std::exchange(m_isIdle, false))
        Q_EMIT active();
    check();
}

void IdleWatch::check()
{
    if (m_limit == milliseconds(0) || m_isIdle)
        return;
    const milliseconds left = m_touchedAt + m_limit - m_clock.monotonic();
    if (left > milliseconds(0)) {
        m_timer.start(std::min<milliseconds>(left, longestWait));
        return;
    }
    m_timer.stop();
    m_isIdle = true;
    Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        if (m_limit > milliseconds(0))
            noteTouch();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

// A key can come before the timer that was due, after sleep for instance: what must be hidden is
// hidden first.
void IdleWatch::noteTouch()
{
    check();
    m_touchedAt = m_clock.monotonic();
    if (std::exchange(m_isIdle, false)) {
        check();
        Q_EMIT active();
    }
}

} // namespace beian
