// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qjsonobject.h>

#include "app/support/result.h"

namespace beian {

// One file of a rule book. RuleFileMissing or RuleFileDamaged with its name and, where known, the place in
// it.
[[nodiscard]] Result<QJsonObject> readRuleFile(const QString &folder, const QString &name);

} // namespace beian
