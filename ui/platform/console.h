// SPDX-License-Identifier: MIT
#pragma once

namespace beian {

// On Windows a program with windows has no console of its own: writes to the one that started it,
// unless the output goes into a file or a pipe. Elsewhere there is nothing to do.
void attachToStartingConsole();

} // namespace beian
