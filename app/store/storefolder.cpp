// SPDX-License-Identifier: MIT
#include "app/store/storefolder.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qregularexpression.h>

#include "app/time/beijingtime.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

const auto backupPrefix = u"filings-"_s;
const auto damagedPrefix = u"filings-damaged-"_s;
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
    return QDir().mkpath(backupsFolder());
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
    return filesOf(damagedPrefix);
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
    for (const QString &file : filesOf(damagedPrefix) + filesOf(settledPrefix))
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

QString unfinishedName(const QString &file)
{
    return file + u".part"_s;
}

QStringList withCompanions(const QString &file)
{
    return {file, file + u"-wal"_s, file + u"-shm"_s, file + u"-journal"_s};
}

bool removeWithCompanions(const QString &file)
{
    const QStringList files = withCompanions(file);
    return std::all_of(files.begin(), files.end(), [](const QString &path) {
        return !QFile::exists(path) || QFile::remove(path);
    });
}

bool copyWithLog(const QString &from, const QString &to)
{
    const QStringList sources = withCompanions(from);
    const QStringList targets = withCompanions(to);
    for (qsizetype i = 0; i < sources.size(); ++i) {
        if (sources.at(i).endsWith("-shm"_L1) || !QFile::exists(sources.at(i)))
            continue;
        if (!QFile::copy(sources.at(i), targets.at(i))
            || !QFile::setPermissions(targets.at(i),
                                      QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return false;
    }
    return true;
}

bool moveWithCompanions(const QString &from, const QString &to)
{
    const QStringList sources = withCompanions(from);
    const QStringList targets = withCompanions(to);
    bool isDone = true;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        if (QFile::exists(sources.at(i)))
            isDone = QFile::rename(sources.at(i), targets.at(i)) && isDone;
    }
    return isDone;
}

bool replaceFile(const QString &from, const QString &to)
{
    // QFile::rename() does not replace, and removing first would leave a moment without any.
    std::error_code failure;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), failure);
    return !failure;
}

} // namespace beian
