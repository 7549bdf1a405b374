// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

namespace beian {

// Files and folders that nobody but this person may look into: on POSIX systems by owner and mode
// (0600, 0700), on Windows by an access list of the person, the system and the administrators
// (accesslist.h).

// From now on whatever this process creates is the person's own. Windows: nothing to do, since new
// files take their rights from the folder; see createPrivateFolder() and makePrivateFile().
void createPrivateFiles();

// Is it a folder, no link to one, of this person, and closed to everybody else?
[[nodiscard]] bool isPrivateFolder(const QString &folder);
// Creates what is missing of a folder, closed to everybody else. What is there already stays as it
// is. False when it cannot be created.
[[nodiscard]] bool createPrivateFolder(const QString &folder);
// Creates it where it is missing and corrects its rights. False when isPrivateFolder() cannot be
// reached: it belongs to somebody else, or cannot be created.
[[nodiscard]] bool makePrivateFolder(const QString &folder);
// Corrects the rights of a plain file that belongs to this person; what is none is left alone.
void makePrivateFile(const QString &file);

} // namespace beian
