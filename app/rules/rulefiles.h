// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qjsonobject.h>
#include <QtCore/qmap.h>
#include <QtCore/qstringlist.h>

#include "app/support/result.h"

namespace beian {

// All files of a rule book by their names: {"pilot.json", {…}}.
using RuleFiles = QMap<QString, QJsonObject>;

// Those that every rule book has.
[[nodiscard]] const QStringList &ruleFileNames();
// Reads them from `folder`. RuleFileMissing or RuleFileDamaged with the file and, where known, the
// place in it.
[[nodiscard]] Result<RuleFiles> readRuleFiles(const QString &folder);

} // namespace beian
