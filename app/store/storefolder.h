// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>
#include <QtCore/qstringlist.h>

namespace beian {

// The names of the files in which filings are kept. All days in them are those of Beijing.
class StoreFolder final
{
public:
    StoreFolder() = default;
    explicit StoreFolder(const QString &folder);

    // Makes it and the folder of the backups. False when that is impossible.
    [[nodiscard]] bool make() const;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString file() const;
    [[nodiscard]] QString lockFile() const;
    // Is there a file with something in it?
    [[nodiscard]] bool hasFile() const;
    // Does it begin as a database does, as far as can be told?
    [[nodiscard]] bool hasHeader() const;

    // The youngest first; none is from after `today`, which a clock set wrong would make.
    [[nodiscard]] QStringList backups(QDate today) const;
    [[nodiscard]] QStringList backupsFromTheFuture(QDate today) const;
    [[nodiscard]] QString backup(QDate day) const;

    // Removes what a killed program left of backups. False when something is left.
    [[nodiscard]] bool removeUnfinishedBackups() const;
    // Removes the damaged files that were set aside before `limit`; a null one: all of them. False
    // when one is left.
    [[nodiscard]] bool removeSetAsideBefore(const QDateTime &limit) const;
    // Moves the file, if there is one, and what belongs to it out of the way. Returns where the
    // file is now; empty when there was none. False in `isDone`: something could not be moved.
    [[nodiscard]] QString setAside(const QDateTime &now, bool &isDone) const;

private:
    [[nodiscard]] QString backupsFolder() const;
    [[nodiscard]] QString unusedAsideName(const QDateTime &now) const;

    QString m_path;
};

// The name under which a file is written before it takes its own.
[[nodiscard]] QString unfinishedName(const QString &file);
// `file` and what SQLite writes beside it.
[[nodiscard]] QStringList withCompanions(const QString &file);
// Removes all of them. False when one is left.
[[nodiscard]] bool removeWithCompanions(const QString &file);
// Puts `from` in the place of `to` in one step: there is always one of them.
[[nodiscard]] bool replaceFile(const QString &from, const QString &to);

} // namespace beian
