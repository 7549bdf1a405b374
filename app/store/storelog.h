// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

namespace beian {

// The write-ahead log beside a file of SQLite (https://www.sqlite.org/fileformat2.html, 4). SQLite
// reads it up to the first piece whose checksum is wrong and says nothing of what is behind it.

// Is there a commit behind such a piece? Then something that was saved would be passed over.
[[nodiscard]] bool isLogBroken(const QString &file);
// Gives every piece up to the last commit a checksum that fits, so that all of it is read. For
// copies only.
void mendLog(const QString &file);

} // namespace beian
