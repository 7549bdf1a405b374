// SPDX-License-Identifier: MIT
#pragma once

#include "app/rulesets/rulesetstore.h"

// A publisher with a key of their own, which is made when the test runs.
class Publisher final
{
public:
    Publisher();

    [[nodiscard]] beian::MinisignKey key() const;
    // The text of a .minisig file.
    [[nodiscard]] QByteArray sign(const QByteArray &content,
                                  const QByteArray &comment = "timestamp:1") const;
    [[nodiscard]] beian::SignedRuleSet signedSet(const beian::RuleSet &set) const;

private:
    QByteArray m_id;
    QByteArray m_public;
    QByteArray m_secret;
};

// The rules of the source folder as a set of this version.
[[nodiscard]] beian::RuleSet ruleSetOf(qint64 version);
// The same but for the hours of the national rules, 24 as they are.
[[nodiscard]] beian::RuleSet withHours(beian::RuleSet set, int hours);
// One that is accepted, with as little in it as that takes.
[[nodiscard]] beian::RuleSet smallRuleSet(qint64 version);
// Writes FILE and FILE.minisig.
[[nodiscard]] bool writeSigned(const QString &file, const beian::SignedRuleSet &set);
// The version of this program, in the tests of rule sets.
[[nodiscard]] QVersionNumber testedProgram();
