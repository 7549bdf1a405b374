// SPDX-License-Identifier: MIT
#pragma once

namespace beian {

// Is there a session bus of D-Bus? Connecting where there is none would start one and wait for it.
[[nodiscard]] bool hasSessionBus();
// The same, and a desktop that may stand behind it: not where windows are painted for nobody.
[[nodiscard]] bool hasDesktopBus();

} // namespace beian
