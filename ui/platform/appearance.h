// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QObject;
class QPalette;

namespace beian {

// Does the system show dark windows? `system` is the palette before the program changed it.
[[nodiscard]] bool isSystemDark(const QPalette &system);
// Has the person switched the system to high contrast?
[[nodiscard]] bool isSystemHighContrast();
// Calls `changed` when the system tells that it shows dark windows now, or light ones, or more contrast, as
// long as `context` lives. On Linux the desktop's portal tells it, from the first call on; older Qt
// tells it elsewhere by QEvent::ThemeChange alone, which windows get.
void followSystemColors(QObject *context, const std::function<void()> &changed);

} // namespace beian
