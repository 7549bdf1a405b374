// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>
#include <QtCore/qversionnumber.h>

#include "app/rules/rulebook.h"

namespace beian {

// Larger than any rule set; a file that is larger is not read to its end. The built-in one has a
// quarter of it.
constexpr qint64 largestRuleSet = 1024 * 1024; // bytes

// All rules in one file, as they go from their publisher to the counters. The file is JSON in UTF-8;
// its signature lies beside it (app/rulesets/minisign.h).
struct RuleSet
{
    qint64 version = 0; // larger is newer: 2026112901
    QDate date; // of the rules
    QDate bestBefore = {}; // used after it, too, and said so; null: never too old
    QVersionNumber oldestProgram = {}; // that understands it
    LocalizedText notes = {}; // what is new, in plain text; may be empty
    QString nextKey = {}; // public key that may sign the following ones; empty: none
    RuleFiles files;
};

// Whether it is built as it should be; what the rules say is checked by RuleBook::read().
// RuleSetMalformed with the place; RuleSetForNewerProgram with the version that `program` is older
// than, also for a form that came later.
[[nodiscard]] Result<RuleSet> readRuleSet(const QByteArray &content, const QVersionNumber &program);
// The same set always gives the same bytes.
[[nodiscard]] QByteArray writeRuleSet(const RuleSet &set);

// "2026112901" -> the number; empty for what is none of at most 15 digits, or 0.
[[nodiscard]] std::optional<qint64> ruleSetVersion(QStringView text);
// That which the book's own date stands for: "2026-11-23" -> 2026112300. A set of that day is newer.
[[nodiscard]] qint64 versionOfDate(const QString &date);

} // namespace beian
