// SPDX-License-Identifier: MIT
#include "app/time/clockwatch.h"

#include <algorithm>

namespace beian {

using std::chrono::microseconds;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

// A time service corrects at 500 millionths at most, a crystal errs by a hundred. Twice that is
// forgiven as time goes by; jumps that follow each other within minutes still add up.
constexpr int slowestJump = 1000; // one in a thousand

} // namespace

ClockWatch::ClockWatch(const Clock &clock)
    : m_clock(clock)
    , m_wall(clock.now())
    , m_monotonic(clock.monotonic())
{ }

std::optional<seconds> ClockWatch::check()
{
    const QDateTime wall = m_clock.now();
    const milliseconds monotonic = m_clock.monotonic();
    const milliseconds elapsed = monotonic - m_monotonic;
    m_parted += milliseconds(m_wall.msecsTo(wall)) - elapsed;
    m_wall = wall;
    m_monotonic = monotonic;
    if (std::chrono::abs(m_parted) > tolerance) {
        const seconds jump = std::chrono::round<seconds>(m_parted);
        m_parted = microseconds(0);
        return jump;
    }
    const microseconds forgiven = microseconds(elapsed) / slowestJump;
    m_parted -= std::clamp(m_parted, -forgiven, forgiven);
    return std::nullopt;
}

} // namespace beian
