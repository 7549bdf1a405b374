// SPDX-License-Identifier: MIT
#pragma once

#include "app/center/centerstate.h"

namespace beian {

// What is true of what was done here. "Kept here" and "with the center" are two statements.
enum class CenterStanding {
    None, // no center
    Connecting, // nothing is known yet
    Together, // everything is with the center, and what others do is seen at once
    Sending, // something is kept on this machine only, and on its way
    Away, // everything is with the center, as far as it was heard of last
    KeptHere, // the center is not reached, and something is kept on this machine only
};

[[nodiscard]] CenterStanding standingOf(const CenterState &state);
// The other counter that has the filing open; empty: none has.
[[nodiscard]] QString counterAtWork(const CenterState &state, const QUuid &filing);

} // namespace beian
