// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

namespace beian {

// What belongs to the administrators: to the system's own account, on Windows to the administrators or the
// system. Who may write is read from the mode, on Windows from the access list. A link counts as what it
// leads to.

// Can nobody but an administrator change what is in this folder? It and all plain files in it belong to
// them, and nobody else may write to any of them.
[[nodiscard]] bool isAdministratorsOwn(const QString &folder);
// The same of one file: nobody else may write to it, or put another one in its place. It and its folder
// belong to them; on Windows others may still add to the folder, as Windows lets them where nobody says otherwise.
[[nodiscard]] bool isAdministratorsFile(const QString &file);

} // namespace beian
