// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "app/center/centerstate.h"

class QString;
class QWidget;

namespace beian {

// What is asked once before a machine joins a center: with counts, since what it has is offered there.
void askToJoin(QWidget &window, const QString &address, const QString &counter,
               const CenterReport &report, const std::function<void()> &join);
// And before it leaves: with a copy or without one, and what would be lost.
void askToLeave(QWidget &window, const CenterState &state,
                const std::function<void(LeaveWith with)> &leave);

} // namespace beian
