// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include "app/support/result.h"

namespace beian {

// A rule set as it was published: the file and its signature, FILE.minisig.
struct SignedRuleSet
{
    QByteArray content;
    QByteArray signature;

    friend bool operator==(const SignedRuleSet &, const SignedRuleSet &) = default;
};

// The file alone. FileUnreadable, also for what is no plain file, or RuleSetTooLarge.
[[nodiscard]] Result<QByteArray> readRuleSetFile(const QString &file);
// Reads both. FileUnreadable with the name of the one that is missing or no plain file, RuleSetUnsigned
// where there is no signature, RuleSetTooLarge.
[[nodiscard]] Result<SignedRuleSet> readSignedRuleSet(const QString &file);

// The folder in which a data folder keeps its rule sets: NUMBER.rules, NUMBER.rules.minisig, and which of
// them count, state.json. What others put there stays.
class RuleSetFolder
{
public:
    explicit RuleSetFolder(const QString &path)
        : m_path(path)
    { }

    [[nodiscard]] QString fileOf(qint64 version) const;
    [[nodiscard]] QString stateFile() const;
    // Those of which there is a file, whatever is in it; ascending.
    [[nodiscard]] QList<qint64> versions() const;
    // Both files of a set; each takes its place whole. FileUnwritable.
    [[nodiscard]] Result<void> writeSet(qint64 version, const SignedRuleSet &set) const;
    [[nodiscard]] Result<void> writeState(const QByteArray &content) const;
    // All other sets, and what an installation left that was stopped.
    void removeAllBut(const QList<qint64> &versions) const;
    // While `act` runs, no other program does this. Makes the folder. FileUnwritable, or the error
    // of `act`.
    [[nodiscard]] Result<void> alone(const std::function<Result<void>()> &act) const;

    // For tests: asked before each step; false stops there, as a power cut would.
    void setSeam(std::function<bool()> goesOn) { m_goesOn = std::move(goesOn); }

private:
    [[nodiscard]] Result<void> write(const QString &name, const QByteArray &content) const;

    QString m_path;
    std::function<bool()> m_goesOn = [] { return true; };
};

} // namespace beian
