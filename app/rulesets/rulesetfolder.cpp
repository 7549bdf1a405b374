// SPDX-License-Identifier: MIT
#include "app/rulesets/rulesetfolder.h"

#include <algorithm>

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qlockfile.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qsavefile.h>

#include "app/rulesets/ruleset.h"
#include "app/settings/plainfile.h"
#include "app/support/privatefiles.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ruleEnding = ".rules"_L1;
constexpr auto signatureEnding = ".minisig"_L1;

} // namespace

Result<QByteArray> readRuleSetFile(const QString &name)
{
    QFile file(name);
    if (!isPlainFile(name) || !file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, name};
    const QByteArray content = file.read(largestRuleSet + 1);
    if (content.size() > largestRuleSet)
        return Error{ErrorKind::RuleSetTooLarge, name};
    return content;
}

Result<SignedRuleSet> readSignedRuleSet(const QString &file)
{
    const Result<QByteArray> content = readRuleSetFile(file);
    if (!content)
        return content.error();
    if (!isAnythingThere(file + signatureEnding))
        return Error{ErrorKind::RuleSetUnsigned, QString()};
    const Result<QByteArray> signature = readRuleSetFile(file + signatureEnding);
    if (!signature)
        return signature.error();
    return SignedRuleSet{*content, *signature};
}

QString RuleSetFolder::fileOf(qint64 version) const
{
    return m_path + u'/' + QString::number(version) + ruleEnding;
}

QString RuleSetFolder::stateFile() const
{
    return m_path + "/state.json"_L1;
}

QList<qint64> RuleSetFolder::versions() const
{
    QList<qint64> versions;
    for (const QString &name : QDir(m_path).entryList({u"*.rules"_s}, QDir::Files)) {
        if (const auto version = ruleSetVersion(name.chopped(ruleEnding.size())))
            versions << *version;
    }
    std::ranges::sort(versions);
    return versions;
}

// Stopped in the middle, it leaves what was under this name.
Result<void> RuleSetFolder::write(const QString &name, const QByteArray &content) const
{
    const Error failed{ErrorKind::FileUnwritable, name};
    QSaveFile file(name);
    if (!m_goesOn() || !isFreeForFile(name) || !file.open(QIODevice::WriteOnly)
        || file.write(content) != content.size() || !file.flush())
        return failed;
    return m_goesOn() && file.commit() ? Result<void>() : failed;
}

Result<void> RuleSetFolder::writeSet(qint64 version, const SignedRuleSet &set) const
{
    const Result<void> signature = write(fileOf(version) + signatureEnding, set.signature);
    return signature ? write(fileOf(version), set.content) : signature;
}

Result<void> RuleSetFolder::writeState(const QByteArray &content) const
{
    return write(stateFile(), content);
}

void RuleSetFolder::removeAllBut(const QList<qint64> &versions) const
{
    static const QRegularExpression ours(u"\\A(?:[0-9]+\\.rules|state\\.json\\.)"_s);
    if (!m_goesOn())
        return;
    QStringList used;
    for (const qint64 version : versions) {
        const QString name = QString::number(version) + ruleEnding;
        used << name << name + signatureEnding;
    }
    QDir folder(m_path);
    for (const QString &name : folder.entryList(QDir::Files)) {
        if (ours.match(name).hasMatch() && !used.contains(name))
            folder.remove(name);
    }
}

Result<void> RuleSetFolder::alone(const std::function<Result<void>()> &act) const
{
    constexpr int longestWait = 5000; // milliseconds
    const Error failed{ErrorKind::FileUnwritable, m_path};
    if (!makePrivateFolder(m_path))
        return failed;
    QLockFile lock(m_path + "/lock"_L1);
    if (!lock.tryLock(longestWait))
        return failed;
    return act();
}

} // namespace beian
