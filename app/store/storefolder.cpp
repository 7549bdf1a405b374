// SPDX-License-Identifier: MIT
#include "app/store/storefolder.h"

#include <algorithm>

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qregularexpression.h>

#include "app/store/storefiles.h"
#include "app/support/privatefiles.h"
#include "app/time/beijingtime.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

const auto backupPrefix = u"filings-"_s;
const auto damagedPrefix = u"filings-damaged-"_s;
const auto replacedPrefix = u"filings-replaced-"_s;
const auto settledPrefix = u"filings-settled-"_s;
const auto suffix = u".db"_s;
const auto dayFormat = u"yyyyMMdd"_s;
const auto momentFormat = u"yyyyMMdd-HHmmss"_s;

bool isAnyThere(const QStringList &files)
{
    return std::any_of(files.begin(), files.end(),
                       [](const QString &file) { return QFile::exists(file); });
}

// `start`.db, or with a number where that is taken.
QString unusedPath(const QString &start)
{
    QString path = start + suffix;
    for (int i = 2; isAnyThere(withCompanions(path)); ++i)
        path = start + u'-' + QString::number(i) + suffix;
    return path;
}

} // namespace

StoreFolder::StoreFolder(const QString &folder)
    : m_path(QDir(folder).absolutePath())
{ }

bool StoreFolder::make() const
{
    return createPrivateFolder(backupsFolder());
}

void StoreFolder::makeFilesPrivate() const
{
    const QDir folder(m_path);
    for (const QString &name : folder.entryList({u"filings*"_s}, QDir::Files))
        makePrivateFile(folder.filePath(name));
}

QString StoreFolder::file() const
{
    return m_path + u"/filings.db"_s;
}

QString StoreFolder::lockFile() const
{
    return m_path + u"/filings.lock"_s;
}

QString StoreFolder::recoveryNote() const
{
    return m_path + u"/filings-recovered.json"_s;
}

bool StoreFolder::hasFile() const
{
    // An empty file is what a lost power supply can leave of one.
    return QFileInfo(file()).size() > 0;
}

bool StoreFolder::isFileElsewhere() const
{
    const QStringList files = withCompanions(file()) << lockFile();
    return std::any_of(files.begin(), files.end(), [](const QString &path) {
        const QFileInfo info(path);
        return (info.isSymLink() || info.exists()) && !info.isFile();
    });
}

QStringList StoreFolder::backups() const
{
    static const QRegularExpression named(u"^filings-\\d{8}(-\\d+)?\\.db$"_s);
    QStringList files;
    const QDir folder(backupsFolder());
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name | QDir::Reversed)) {
        if (named.match(name).hasMatch())
            files << folder.filePath(name);
    }
    return files;
}

QString StoreFolder::backup(QDate day) const
{
    return backupsFolder() + u'/' + backupPrefix + day.toString(dayFormat) + suffix;
}

QString StoreFolder::unusedBackup(QDate day) const
{
    return unusedPath(backup(day).chopped(suffix.size()));
}

bool StoreFolder::isWithin(const QString &file) const
{
    const QString folder = QFileInfo(QFileInfo(file).path()).canonicalFilePath();
    return !folder.isEmpty()
        && (folder == QFileInfo(m_path).canonicalFilePath()
            || folder == QFileInfo(backupsFolder()).canonicalFilePath());
}

QString StoreFolder::examinedCopy() const
{
    return unfinishedName(backupsFolder() + u"/filings-examined.db"_s);
}

QString StoreFolder::unfinishedReplaced() const
{
    return unfinishedName(backupsFolder() + u"/filings-replaced.db"_s);
}

QString StoreFolder::unusedReplaced(const QDateTime &now) const
{
    return unusedName(replacedPrefix, now);
}

bool StoreFolder::removeUnfinishedBackups() const
{
    const QDir folder(backupsFolder());
    bool isDone = true;
    // With the journals beside them.
    for (const QString &name : folder.entryList({unfinishedName(u"*"_s) + u'*'}, QDir::Files))
        isDone = QFile::remove(folder.filePath(name)) && isDone;
    return isDone;
}

QStringList StoreFolder::filesOf(const QString &prefix) const
{
    QStringList files;
    const QDir folder(m_path);
    for (const QString &name :
         folder.entryList({prefix + u'*' + suffix}, QDir::Files, QDir::Name | QDir::Reversed))
        files << folder.filePath(name);
    return files;
}

QStringList StoreFolder::undecided() const
{
    return filesOf(damagedPrefix) + filesOf(replacedPrefix);
}

bool StoreFolder::settle(const QString &undecided, const QDateTime &now) const
{
    return moveWithCompanions(undecided, unusedName(settledPrefix, now));
}

bool StoreFolder::removeSettledBefore(const QDateTime &limit) const
{
    const QString youngest = inBeijing(limit).toString(momentFormat);
    bool isDone = true;
    for (const QString &file : filesOf(settledPrefix)) {
        const QString moment = QFileInfo(file).fileName().mid(settledPrefix.size());
        if (moment.left(youngest.size()) < youngest)
            isDone = removeWithCompanions(file) && isDone;
    }
    return isDone;
}

bool StoreFolder::removeSetAside() const
{
    bool isDone = true;
    for (const QString &file : undecided() + filesOf(settledPrefix))
        isDone = removeWithCompanions(file) && isDone;
    return isDone;
}

QString StoreFolder::setAside(const QDateTime &now, bool &isDone) const
{
    const QString aside = unusedName(damagedPrefix, now);
    const bool hadFile = QFile::exists(file());
    // The write-ahead log goes along in every case: one that stayed would be read into the file
    // that comes next.
    isDone = moveWithCompanions(file(), aside);
    return hadFile ? aside : QString();
}

bool StoreFolder::setCopyAside(const QDateTime &now) const
{
    return copyWithLog(file(), unusedName(damagedPrefix, now));
}

bool StoreFolder::setBackupAside(const QString &backup, const QDateTime &now) const
{
    return moveWithCompanions(backup, unusedName(damagedPrefix, now));
}

QString StoreFolder::unusedName(const QString &prefix, const QDateTime &now) const
{
    return unusedPath(m_path + u'/' + prefix + inBeijing(now).toString(momentFormat));
}

QString StoreFolder::backupsFolder() const
{
    return m_path + u"/backups"_s;
}

} // namespace beian
