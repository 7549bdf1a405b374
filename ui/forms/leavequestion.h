// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QWidget;

namespace beian {

// Over a dialog that is left by Esc or by its frame although something was typed in it: is that to be
// discarded? `leave` is called when it is; whoever stays finds everything as it was.
void askBeforeLeaving(QWidget &dialog, const std::function<void()> &leave);

} // namespace beian
