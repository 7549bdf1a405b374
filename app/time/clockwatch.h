// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "app/time/clock.h"

namespace beian {

// Notices that somebody set the clock of the machine: the wall clock and the monotonic one parted.
// Sleep moves both, a changed zone neither; what a time service corrects little by little does not
// add up.
class ClockWatch final
{
public:
    // They may part by this much before it is a jump.
    static constexpr std::chrono::seconds tolerance{60};

    explicit ClockWatch(const Clock &clock);

    // To be called at each tick, and after a pause of any length. By how much the wall clock was
    // set since the last call that reported a jump, positive: ahead. Each jump is reported once.
    [[nodiscard]] std::optional<std::chrono::seconds> check();

private:
    const Clock &m_clock;
    QDateTime m_wall; // at the last call
    std::chrono::milliseconds m_monotonic; // at the last call
    std::chrono::microseconds m_parted{0}; // not yet reported, nor explained by slow correction
};

} // namespace beian
