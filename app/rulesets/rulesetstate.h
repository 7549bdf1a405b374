// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>

#include "app/rules/rulepublication.h"
#include "app/support/result.h"

namespace beian {

// The word of it in the commands and in the state file: "built-in", "file", "address", "machine".
[[nodiscard]] QString ruleOriginName(RuleOrigin origin);

// A rule set that was installed, and how.
struct InstalledRuleSet
{
    qint64 version = 0; // 0: none
    RuleOrigin origin = RuleOrigin::File;
    QDateTime since; // UTC

    friend bool operator==(const InstalledRuleSet &, const InstalledRuleSet &) = default;
};

// Which of the files in a folder of rule sets count. One small file, which is written in one step:
// that is how one set takes the place of another.
struct RuleSetState
{
    InstalledRuleSet current;
    InstalledRuleSet former; // the last good one before it
    qint64 newest = 0; // that was ever installed: older ones are refused
    QDateTime checked; // when the publisher was last asked, UTC; invalid: never
    QString address; // that was asked
    QByteArray etag; // of the signature that came from there; empty: none
    std::optional<Error> refusal; // what was wrong with the last answer
    // Sets that announced a key with which a later one is signed. They are kept, since that key
    // is worth what their own signature is worth.
    QList<qint64> announcing;
};

// Empty where there is no such file: then nothing was installed. FileUnreadable, or RuleSetMalformed
// where it says nothing that can be understood.
[[nodiscard]] Result<RuleSetState> readRuleSetState(const QString &file);
// What the file says.
[[nodiscard]] QByteArray ruleSetStateJson(const RuleSetState &state);

} // namespace beian
