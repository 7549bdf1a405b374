// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstringlist.h>

class QUrl;

namespace beian {

// What can show `url`, the best first: each a program with its arguments, without the address. `desktop`:
// XDG_CURRENT_DESKTOP. `browsers`: BROWSER, names of programs with a colon between them.
[[nodiscard]] QList<QStringList> openersOf(const QUrl &url, const QString &desktop,
                                           const QString &browsers);

} // namespace beian
