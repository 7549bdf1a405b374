// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstringlist.h>

class QPushButton;

namespace beian {

class RuleBook;

// A link "sources of the rules" that opens a small window with title, publisher and date of each.
[[nodiscard]] QPushButton *makeSourcesButton(const RuleBook &rules, const QStringList &sourceIds);

} // namespace beian
