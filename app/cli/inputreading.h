// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qiodevice.h>
#include <QtCore/qstring.h>

namespace beian {

// UTF-8 from `device`, without a byte order mark; at most `limit` bytes. The buffers that held
// what was read are wiped.

// The first line without its end.
[[nodiscard]] QString readFirstLine(QIODevice &device, qint64 limit);
// Everything up to the end of the input.
[[nodiscard]] QString readAllText(QIODevice &device, qint64 limit);

} // namespace beian
