// SPDX-License-Identifier: MIT
#pragma once

class QPalette;

namespace beian {

// Does the system show dark windows? `system` is the palette before the program changed it.
[[nodiscard]] bool isSystemDark(const QPalette &system);
// Has the person switched the system to high contrast?
[[nodiscard]] bool isSystemHighContrast();

} // namespace beian
