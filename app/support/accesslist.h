// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

namespace beian {

// Windows alone: who may do what with a file or folder stands in its access list. A list of this
// person's own names the person, the system and the administrators, and takes over nothing from the
// folder above. Everything that is made in a folder with such a list has these rights too.

// Does the list let nobody in but this person, the system and the administrators, and does one of
// these own it? False as well where there is no list, as on a memory stick (FAT32).
[[nodiscard]] bool isAccessOwn(const QString &path);
// What those may do who are neither administrators nor the system.
enum class Others {
    MayRead,
    MayAdd, // to a folder, but neither take away nor replace what is in it
};
// Does the system or do the administrators own it, and does the list let nobody else do more than that, or
// say who may?
[[nodiscard]] bool isLeftToAdministrators(const QString &path, Others others = Others::MayRead);
// The same of an owner and a list in the words of Windows ("O:BAD:(A;;FA;;;BA)").
[[nodiscard]] bool isListLeftToAdministrators(const QString &words, Others others = Others::MayRead);
// Gives a file or folder of this person such a list. False where it belongs to somebody else, the
// administrators among them unless the program runs as one, or cannot have one.
bool setOwnAccess(const QString &path);
// Makes one folder, in one that is there, with such a list from the first moment. False when there is
// one already, or the place knows no lists.
[[nodiscard]] bool makeFolderWithOwnAccess(const QString &folder);

} // namespace beian
