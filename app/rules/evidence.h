// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstringlist.h>

namespace beian {

// How sure a rule is: several independent or primary sources; one good source; weak or
// contradicted. A Low is never shown as certain.
enum class Sureness {
    High,
    Medium,
    Low,
};

// "high", "medium" or "low", as the rule files spell it.
[[nodiscard]] QString surenessName(Sureness sure);

// What every entry of the rule data has.
struct Evidence
{
    QStringList sources; // ids of RuleBook::sources
    Sureness sure = Sureness::Low;
};

} // namespace beian
