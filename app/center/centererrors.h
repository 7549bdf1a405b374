// SPDX-License-Identifier: MIT
#pragma once

#include "app/center/centeraddress.h"
#include "app/support/error.h"

class QSqlError;

namespace beian {

// What libpq said when no connection came about: it has no codes for that, only words.
[[nodiscard]] Error connectionError(const QString &words, const CenterAddress &address);
// What the server answered to a statement.
[[nodiscard]] Error statementError(const QSqlError &error, const CenterAddress &address);
// Is the connection of no use any longer?
[[nodiscard]] bool isConnectionLost(const Error &error);

} // namespace beian
