// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstringlist.h>

namespace beian {

// On Windows a program with windows has no own console: writes to the one that started it,
// unless the output goes into a file or a pipe. Elsewhere there is nothing to do.
void attachToStartingConsole();

// A program can be started with its input, output or error channel closed; the next file or socket
// that is opened would take the place, and get what is meant for the channel. Opens each on the
// null device, the other way round, so that what is written there still counts as lost. The first
// thing that the program does.
void openClosedStreams();

// What the program was started with, without its own name. On Windows what argv holds has gone
// through the code page of the system, which need not have Chinese characters.
[[nodiscard]] QStringList startArguments(int argc, char *argv[]);

} // namespace beian
