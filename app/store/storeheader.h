// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

namespace beian {

// The first hundred bytes of a file of SQLite (https://www.sqlite.org/fileformat2.html). A wrong
// one there makes SQLite take the file for one of the future that may not be written, or for none.

// Does it say that it is a file of SQLite? False for one that cannot be opened.
[[nodiscard]] bool isDatabase(const QString &file);
// Does the file begin as it has to, in a version that can be written? True for one that cannot be
// opened, which may be a good one.
[[nodiscard]] bool hasSoundHeader(const QString &file);
// Gives it a header with which it can be read, where its own says nothing else that is possible.
// For copies only.
void mendHeader(const QString &file);

} // namespace beian
