// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstringlist.h>

namespace beian {

// The name under which a file is written before it takes its own.
[[nodiscard]] QString unfinishedName(const QString &file);
// `file` and what SQLite writes beside it.
[[nodiscard]] QStringList withCompanions(const QString &file);
// Removes all of them. False when one is left.
[[nodiscard]] bool removeWithCompanions(const QString &file);
// Moves all of them that there are. False when one did not move.
[[nodiscard]] bool moveWithCompanions(const QString &from, const QString &to);
// Copies the file and its logs. Not the shared memory, which says where in a log something is.
// False when one was not copied.
[[nodiscard]] bool copyWithLog(const QString &from, const QString &to);
// Puts `from` in the place of `to` in one step: there is always one of them.
[[nodiscard]] bool replaceFile(const QString &from, const QString &to);

} // namespace beian
