// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

namespace beian {

// Is there anything of this name: a file, a folder, a pipe, a link that leads nowhere? Also true
// where the system does not say, since it may not be looked into.
[[nodiscard]] bool isAnythingThere(const QString &name);
// Is it a plain file, or a link to one? To open anything else can wait for ever (a pipe) or never
// end (a device).
[[nodiscard]] bool isPlainFile(const QString &name);
// May a file be written under this name, in the place of what is there: nothing, or a plain file?
// Anything else would be replaced as well: a pipe, a socket, for the system's own account even a
// device at the end of a link.
[[nodiscard]] bool isFreeForFile(const QString &name);
// Is it a pipe in a folder? To open it waits until a program writes into it, for ever if none does.
// What a shell hands over, as /dev/stdin or /dev/fd/63, is none: its other end is open.
[[nodiscard]] bool isNamedPipe(const QString &name);

} // namespace beian
