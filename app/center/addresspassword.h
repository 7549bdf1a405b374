// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

namespace beian {

// The address of a center without the password that somebody wrote into it, where libpq takes one: behind
// the user, or as a parameter. For the field in which it stands: it is not to be seen there any longer.
[[nodiscard]] QString withoutPassword(const QString &address);

} // namespace beian
