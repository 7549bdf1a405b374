// SPDX-License-Identifier: MIT
#pragma once

#include "app/center/centerlink.h"

namespace beian {

// The tables, functions and rights of the center (resources/center).
inline constexpr int centerFormat = 1;

// Makes them where they are missing, as the owner of the database; otherwise brings functions and
// rights up to date. Nothing that is kept there changes. True: they were made. CenterNewer: a newer
// program made them.
[[nodiscard]] Result<bool> makeCenter(CenterLink &link);
// The id of the center. CenterNotMade, CenterNotPermitted, CenterOlder, CenterNewer.
[[nodiscard]] Result<QUuid> checkCenter(CenterLink &link);

} // namespace beian
