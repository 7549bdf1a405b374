// SPDX-License-Identifier: MIT
#include "app/time/clock.h"

#if defined(Q_OS_WIN)
#include <QtCore/qt_windows.h>
#else
#include <ctime>
#endif

namespace beian {

using std::chrono::milliseconds;

namespace {

#if defined(Q_OS_WIN)
// Counts sleep and hibernation, unlike QueryUnbiasedInterruptTime.
milliseconds timeSinceStart()
{
    return milliseconds(GetTickCount64());
}
#else
#if defined(Q_OS_LINUX)
// CLOCK_MONOTONIC does not run while Linux is suspended.
constexpr clockid_t sleeplessClock = CLOCK_BOOTTIME;
#elif defined(Q_OS_DARWIN)
// Counts sleep like CLOCK_MONOTONIC there, and is not touched when the clock is corrected.
constexpr clockid_t sleeplessClock = CLOCK_MONOTONIC_RAW;
#else
constexpr clockid_t sleeplessClock = CLOCK_MONOTONIC;
#endif

milliseconds timeSinceStart()
{
    timespec time{};
    // A sandbox can withhold a clock that not everybody needs.
    if (clock_gettime(sleeplessClock, &time) != 0)
        clock_gettime(CLOCK_MONOTONIC, &time);
    return std::chrono::floor<milliseconds>(std::chrono::seconds(time.tv_sec)
                                            + std::chrono::nanoseconds(time.tv_nsec));
}
#endif

} // namespace

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

milliseconds SystemClock::monotonic() const
{
    return timeSinceStart();
}

void ManualClock::advance(milliseconds span)
{
    m_now = m_now.addMSecs(span.count());
    m_monotonic += span;
}

} // namespace beian
