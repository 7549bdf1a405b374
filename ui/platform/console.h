// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstringlist.h>

namespace beian {

// On Windows a program with windows has no console of its own: writes to the one that started it,
// unless the output goes into a file or a pipe. Elsewhere there is nothing to do.
void attachToStartingConsole();

// What the program was started with, without its own name. On Windows what argv holds has gone
// through the code page of the system, which need not have Chinese characters.
[[nodiscard]] QStringList startArguments(int argc, char *argv[]);

} // namespace beian
