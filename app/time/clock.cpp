// SPDX-License-Identifier: MIT
#include "app/time/clock.h"

namespace beian {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

void ManualClock::advance(std::chrono::milliseconds span)
{
    m_now = m_now.addMSecs(span.count());
    m_monotonic += span;
}

} // namespace beian
