// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

namespace beian {

// Can nobody but an administrator change what is in this folder? It and all plain files in it belong
// to the system's own account (on Windows: to the administrators or the system), and nobody else may
// write to them, by mode, on Windows by access list. A link counts as what it leads to.
[[nodiscard]] bool isAdministratorsOwn(const QString &folder);

} // namespace beian
