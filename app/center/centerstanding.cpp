// SPDX-License-Identifier: MIT
#include "app/center/centerstanding.h"

#include <algorithm>

namespace beian {

CenterStanding standingOf(const CenterState &state)
{
    const bool isAllSent = state.queued == 0;
    switch (state.phase) {
    case CenterState::Phase::None:
        return CenterStanding::None;
    case CenterState::Phase::Connecting:
        return isAllSent ? CenterStanding::Connecting : CenterStanding::KeptHere;
    case CenterState::Phase::Connected:
        // What cannot be sent is not on its way.
        if (isAllSent)
            return CenterStanding::Together;
        return state.trouble ? CenterStanding::KeptHere : CenterStanding::Sending;
    case CenterState::Phase::Away:
        return isAllSent ? CenterStanding::Away : CenterStanding::KeptHere;
    }
    Q_UNREACHABLE();
}

QString counterAtWork(const CenterState &state, const QUuid &filing)
{
    const auto found = std::ranges::find(state.atWork, filing, &AtWork::filing);
    return found == state.atWork.end() ? QString() : found->counter;
}

} // namespace beian
