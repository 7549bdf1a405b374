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

    // Makes it and the folder of the backups, closed to others. False when that is impossible.
    [[nodiscard]] bool make() const;
    // Closes what of ours lies in it, were it a folder of others. Windows gives a new file the rights
    // of its folder, however it is made.
    void makeFilesPrivate() const;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString file() const;
    [[nodiscard]] QString lockFile() const;
    // What no window has told of yet: recoverynote.h.
    [[nodiscard]] QString recoveryNote() const;
    [[nodiscard]] QString backupsFolder() const;
    // Is there a file with something in it?
    [[nodiscard]] bool hasFile() const;
    // Something is in its place, or in that of its log or lock, that is no file, or a link to one
    // that is not there: a drive that is not connected, say. Then nothing may be put in its place, nor
    // may it be opened: a pipe would never answer.
    [[nodiscard]] bool isFileElsewhere() const;

    // Paths, whatever day is in their names: a clock can be wrong. The latest name first.
    [[nodiscard]] QStringList backups() const;
    // The name of the backup of this day; and one that is not taken yet.
    [[nodiscard]] QString backup(QDate day) const;
    [[nodiscard]] QString unusedBackup(QDate day) const;

    // Is that path one of this folder or of its backups?
    [[nodiscard]] bool isWithin(const QString &file) const;
    // Where a copy that somebody chose lies while it is looked at, and what is kept while it is set
    // aside for one: removeUnfinishedBackups() takes both away.
    [[nodiscard]] QString examinedCopy() const;
    [[nodiscard]] QString unfinishedReplaced() const;
    // The name for what is kept, when a copy takes its place; one that is not taken yet.
    [[nodiscard]] QString unusedReplaced(const QDateTime &now) const;

    // Removes what a killed program left of backups. False when something is left.
    [[nodiscard]] bool removeUnfinishedBackups() const;
    // Files that were set aside, damaged or replaced by a copy, of which nobody has decided yet
    // whether what can be read of them is taken over. The latest name first, damaged ones before the
    // others. They do not go with age.
    [[nodiscard]] QStringList undecided() const;
    // It was decided about this one at that moment; from there on it ages. False: not renamed.
    [[nodiscard]] bool settle(const QString &undecided, const QDateTime &now) const;
    // Removes what was settled before `limit`. False when one is left.
    [[nodiscard]] bool removeSettledBefore(const QDateTime &limit) const;
    // Removes everything that was ever set aside. False when one is left.
    [[nodiscard]] bool removeSetAside() const;
    // Moves the file, if there is one, and what belongs to it out of the way. Returns where the
    // file is now; empty when there was none. False in `isDone`: something could not be moved.
    [[nodiscard]] QString setAside(const QDateTime &now, bool &isDone) const;
    // Sets a copy aside; the file stays. False: not copied.
    [[nodiscard]] bool setCopyAside(const QDateTime &now) const;
    // The same as setAside() with a damaged backup. False: not moved.
    [[nodiscard]] bool setBackupAside(const QString &backup, const QDateTime &now) const;

private:
    // Damaged ones, or settled ones, by the beginning of their names.
    [[nodiscard]] QStringList filesOf(const QString &prefix) const;
    [[nodiscard]] QString unusedName(const QString &prefix, const QDateTime &now) const;

    QString m_path;
};

} // namespace beian
