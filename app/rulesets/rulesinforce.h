// SPDX-License-Identifier: MIT
#pragma once

#include "app/rulesets/rulesetstore.h"
#include "app/settings/places.h"

namespace beian {

// What the rules in force are found from.
struct RuleSources
{
    QString builtInFolder;
    QString dataFolder; // of the installed sets
    QString machineFolder; // plain rule files, unsigned
    QList<MinisignKey> keys; // of the build and of the administrator
    QVersionNumber program;
    qint64 pinned = 0; // the version that the administrator wants; 0: the newest
    QString address = {}; // of the publisher: HTTPS or a folder; empty: nobody is asked
};

// The rules that hold, and where they come from; the book says so, too.
struct RulesInForce : RulePublication
{
    RuleBook book;
    // Why a set that should be in force is not; these are then the next best ones.
    std::optional<Error> fault;
    QString address; // that is asked for newer ones; empty: none
    std::optional<Error> refusal; // what was wrong with its last answer
};

// For these places, with the administrator's keys, version and address. Needs an application object with its
// version.
[[nodiscard]] RuleSources ruleSources(const Places &places);
// The version of the rules that are built into the program.
[[nodiscard]] qint64 builtInVersion(const QString &builtInFolder);

// The files of a book that was in force. The errors of reading them again.
[[nodiscard]] Result<RuleFiles> filesOf(const RulePublication &publication,
                                        const RuleSources &sources);

// The machine's own folder before everything else; then, of the set that was installed and the
// built-in one, the newer; the set before it where that one cannot be used. The error is that of the
// built-in rules, without which there is nothing.
[[nodiscard]] Result<RulesInForce> rulesInForce(const RuleSources &sources);

} // namespace beian
