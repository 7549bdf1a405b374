// SPDX-License-Identifier: MIT
#include "app/store/storefolder.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>

#include "app/time/beijingtime.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

const auto backupPrefix = u"filings-"_s;
const auto asidePrefix = u"filings-damaged-"_s;
const auto suffix = u".db"_s;
const auto dayFormat = u"yyyyMMdd"_s;
const auto header = "SQLite format 3\0"_ba; // https://www.sqlite.org/fileformat2.html
constexpr qint64 smallestPage = 512;
const auto momentFormat = u"yyyyMMdd-HHmmss"_s;

QDate dayOf(const QString &backup)
{
    const QString name = QFileInfo(backup).completeBaseName();
    return QDate::fromString(name.sliced(backupPrefix.size()), dayFormat);
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

bool StoreFolder::hasFile() const
{
    // An empty file is what a lost power supply can leave of one.
    return QFileInfo(file()).size() > 0;
}

bool StoreFolder::hasHeader() const
{
    QFile opened(file());
    // What cannot be read may be a good one.
    if (!opened.open(QIODevice::ReadOnly))
        return true;
    return opened.size() >= smallestPage && opened.read(header.size()) == header;
}

QStringList StoreFolder::backups(QDate today) const
{
    QStringList files;
    const QDir folder(backupsFolder());
    // By name, which is by day, in reverse.
    for (const QString &name : folder.entryList({backupPrefix + u"????????"_s + suffix},
                                                QDir::Files, QDir::Name | QDir::Reversed)) {
        const QString path = folder.filePath(name);
        if (const QDate day = dayOf(path); day.isValid() && day <= today)
            files << path;
    }
    return files;
}

QStringList StoreFolder::backupsFromTheFuture(QDate today) const
{
    QStringList files = backups(QDate(9999, 12, 31));
    files.removeIf([today](const QString &file) { return dayOf(file) <= today; });
    return files;
}

QString StoreFolder::backup(QDate day) const
{
    return backupsFolder() + u'/' + backupPrefix + day.toString(dayFormat) + suffix;
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

bool StoreFolder::removeSetAsideBefore(const QDateTime &limit) const
{
    const QDir folder(m_path);
    const QString youngest = limit.isValid() ? inBeijing(limit).toString(momentFormat) : QString();
    bool isDone = true;
    for (const QString &name : folder.entryList({asidePrefix + u'*' + suffix}, QDir::Files)) {
        const QStringView moment = QStringView(name).sliced(asidePrefix.size());
        if (youngest.isEmpty() || moment.left(youngest.size()) < youngest)
            isDone = removeWithCompanions(folder.filePath(name)) && isDone;
    }
    return isDone;
}

QString StoreFolder::setAside(const QDateTime &now, bool &isDone) const
{
    const QString aside = unusedAsideName(now);
    const QStringList from = withCompanions(file());
    const QStringList to = withCompanions(aside);
    const bool hadFile = QFile::exists(file());
    isDone = true;
    // The write-ahead log goes along in every case: one that stayed would be read into the file
    // that comes next.
    for (qsizetype i = 0; i < from.size(); ++i) {
        if (QFile::exists(from.at(i)))
            isDone = QFile::rename(from.at(i), to.at(i)) && isDone;
    }
    return hadFile ? aside : QString();
}

QString StoreFolder::unusedAsideName(const QDateTime &now) const
{
    const QString name = m_path + u'/' + asidePrefix + inBeijing(now).toString(momentFormat);
    QString aside = name + suffix;
    for (int i = 2; QFile::exists(aside); ++i)
        aside = name + u'-' + QString::number(i) + suffix;
    return aside;
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

bool replaceFile(const QString &from, const QString &to)
{
    // QFile::rename() does not replace, and removing first would leave a moment without any.
    std::error_code failure;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), failure);
    return !failure;
}

} // namespace beian
