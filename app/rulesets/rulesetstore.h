// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>

#include "app/rulesets/minisign.h"
#include "app/rulesets/ruleset.h"
#include "app/rulesets/rulesetfolder.h"
#include "app/rulesets/rulesetstate.h"

namespace beian {

// A rule set that may be used.
struct AcceptedRuleSet
{
    RuleSet set;
    RuleBook book;
    MinisignKey key;
};

// The rule sets that were installed for a data folder, in its sub-folder "rules". What is read from
// there is trusted as little as what is installed: it is checked as a whole each time.
class RuleSetStore
{
public:
    // `keys` are those of the program and of the administrator. The folder need not exist.
    RuleSetStore(const QString &dataFolder, const QList<MinisignKey> &keys,
                 const QVersionNumber &program);

    // Signature by a trusted key or by one that an installed set announced, size, form, then all
    // that a rule book is checked for.
    [[nodiscard]] Result<AcceptedRuleSet> examine(const SignedRuleSet &file) const;
    // The same, and it is the current one afterwards; what was current is the former one.
    // RuleSetOlder for a set that is not newer than all that were here and than `atLeast`, unless it
    // is the newest of them itself or `pinned`, which an administrator named. After an error, and
    // after the machine stopped in the middle, everything is as before. Programs that share the folder
    // do it one after the other.
    [[nodiscard]] Result<AcceptedRuleSet> install(const SignedRuleSet &file,
                                                  const InstalledRuleSet &as, qint64 atLeast,
                                                  qint64 pinned = 0);
    // May the publisher be asked at `address` now? Once in 24 hours, for all programs that share the
    // folder, and not where nothing can be written; then it is noted as asked. The clock may have
    // been set back since.
    [[nodiscard]] bool claimQuestion(const QString &address, const QDateTime &now);
    // Of what came from the address the last time; empty where it has to come again, since it is not
    // here as a whole, or may be the one that an administrator named (`pinned`) after it was refused.
    [[nodiscard]] QByteArray knownEtag(qint64 pinned) const;
    // What came of the question. A file that cannot be written is said by the next one.
    void keepAnswer(const QByteArray &etag, const std::optional<Error> &refusal);
    // A set as it was installed.
    [[nodiscard]] Result<AcceptedRuleSet> installed(qint64 version) const;
    // Where it cannot be read, it is made of the sets that lie in the folder.
    [[nodiscard]] const RuleSetState &state() const { return m_state; }
    // Why it could not be read.
    [[nodiscard]] const std::optional<Error> &stateFault() const { return m_stateFault; }

    // For tests: asked before each step of install(); false stops there, as a power cut would.
    void setSeam(const std::function<bool()> &goesOn) { m_folder.setSeam(goesOn); }

private:
    void readState();
    [[nodiscard]] RuleSetState stateOfFolder();
    // Where nobody else does, with the state as the one before left it.
    [[nodiscard]] Result<void> alone(const std::function<Result<void>()> &act);
    [[nodiscard]] Result<AcceptedRuleSet> installAlone(const SignedRuleSet &file,
                                                       const InstalledRuleSet &as, qint64 atLeast,
                                                       qint64 pinned);
    [[nodiscard]] QList<MinisignKey> keysWithAnnounced() const;
    [[nodiscard]] Result<void> mayFollow(const AcceptedRuleSet &set, const SignedRuleSet &file,
                                         qint64 atLeast, qint64 pinned) const;
    [[nodiscard]] RuleSetState stateAfter(const AcceptedRuleSet &set, const InstalledRuleSet &as,
                                          qint64 pinned) const;

    RuleSetFolder m_folder;
    QList<MinisignKey> m_keys;
    QVersionNumber m_program;
    RuleSetState m_state;
    std::optional<Error> m_stateFault;
};

} // namespace beian
