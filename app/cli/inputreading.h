// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qiodevice.h>
#include <QtCore/qstring.h>

namespace beian {

// UTF-8 (or the system's encoding) from `device`, without a byte order mark; at most `limit` bytes.
// The buffers that held what was read are wiped.

// The first line without its end.
[[nodiscard]] QString readFirstLine(QIODevice &device, qint64 limit);
// Everything up to the end of the input; null when it is in neither encoding.
[[nodiscard]] std::optional<QString> readAllText(QIODevice &device, qint64 limit);

} // namespace beian
