// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

namespace beian {

// As looksSecret(), for the name of an applicant or of a site: six digits that are part of a name,
// as in 518888网, 518888.com and 上海123456有限公司, are none unless the name speaks of a code.
// Digits by themselves are one, whatever is beside them. Pure.
[[nodiscard]] bool looksSecretInName(const QString &name);

} // namespace beian
