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

} // namespace beian
