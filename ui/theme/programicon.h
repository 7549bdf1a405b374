// SPDX-License-Identifier: MIT
#pragma once

#include <QtGui/qicon.h>

namespace beian {

// The program's own sign, a text message with a check mark, in sizes from 16 to 256.
[[nodiscard]] QIcon programIcon();
// The same with a number on it, for the tray; from a hundred "99+". Without a number for zero.
[[nodiscard]] QIcon countedProgramIcon(int count);

} // namespace beian
