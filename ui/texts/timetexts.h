// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>

#include "app/support/error.h"

namespace beian {

// What is wrong with a time that was typed as `text`, with an example of today.
[[nodiscard]] QString timeErrorText(const Error &error, const QString &text, const QDateTime &now);
// A time alone lies ahead: is it yesterday's instant `guess`?
[[nodiscard]] QString aheadQuestionText(const QDateTime &guess);

} // namespace beian
