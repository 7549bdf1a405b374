// SPDX-License-Identifier: MIT
#include "app/store/storebackups.h"

#include <algorithm>
#include <utility>

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>

#include "app/support/qtversion.h"
#include "app/store/sqlstatement.h"
#include "app/store/storefiles.h"
#include "app/store/storeheader.h"
#include "app/store/storeproof.h"
#include "app/store/storeschema.h"
#include "app/time/beijingtime.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype backupsKept = 7;

Error unavailable(const QString &file)
{
    return {ErrorKind::StoreUnavailable, QDir::toNativeSeparators(file)};
}

Result<void> eraseThrough(SqlAccess &access, const QList<QByteArray> &purged, bool isWithNumbers)
{
    for (const QString &pragma : {u"PRAGMA secure_delete = ON"_s, u"PRAGMA foreign_keys = ON"_s,
                                  u"PRAGMA temp_store = MEMORY"_s}) {
        if (!access.ask(pragma))
            return access.error();
    }
    const auto done = access.inTransaction([&]() -> Result<void> {
        SqlStatement drop(access, u"DELETE FROM filings WHERE id = ?"_s);
        for (const QByteArray &id : purged) {
            if (!drop.run({id}))
                return access.error();
        }
        if (isWithNumbers
            && !access.run(u"UPDATE numbers SET phone = NULL WHERE phone IS NOT NULL"_s))
            return access.error();
        return {};
    });
    if (!done)
        return done;
    if (!access.run(u"VACUUM"_s))
        return access.error();
    return checkIntegrity(access, CheckDepth::Full);
}

bool isDamage(const Error &error)
{
    return error.kind == ErrorKind::StoreDamaged;
}

} // namespace

StoreBackups::StoreBackups(const StoreFolder &folder, const StoreSeam &seam)
    : m_folder(folder)
    , m_seam(seam)
{ }

Result<void> StoreBackups::make(SqlAccess &live, const QDateTime &now) const
{
    if (!m_folder.make() || !m_folder.removeUnfinishedBackups())
        return unavailable(m_folder.path());
    const auto due = isDue(live, now);
    if (!due)
        return due.error();
    if (*due) {
        if (const auto copied = write(live, m_folder.unusedBackup(beijingDate(now)), now); !copied)
            return copied;
    }
    return keepSeven();
}

Result<void> StoreBackups::renew(SqlAccess &live, const QDateTime &now) const
{
    if (!m_folder.make() || !m_folder.removeUnfinishedBackups())
        return unavailable(m_folder.path());
    const QString ofToday = m_folder.backup(beijingDate(now));
    const bool isThere = m_folder.backups().contains(ofToday);
    const QString backup = isThere ? ofToday : m_folder.unusedBackup(beijingDate(now));
    const auto copied = write(live, backup, now);
    return copied ? keepSeven() : copied;
}

Result<void> StoreBackups::write(SqlAccess &live, const QString &backup, const QDateTime &now) const
{
    const auto copied = copyLive(live, backup, now);
    if (!copied && !removeWithCompanions(unfinishedName(backup)))
        return unavailable(unfinishedName(backup));
    return copied;
}

Result<bool> StoreBackups::isDue(SqlAccess &live, const QDateTime &now) const
{
    const QString ofToday = m_folder.backup(beijingDate(now));
    // Of something else under its name nothing is asked: a pipe would never answer.
    if (!m_folder.backups().contains(ofToday) || !look(ofToday))
        return true;
    const auto last = live.ask(u"SELECT backed_up_at FROM upkeep"_s);
    if (!last)
        return live.error();
    // Then "today" was before.
    return last->toLongLong() > now.toMSecsSinceEpoch();
}

Result<void> StoreBackups::copyLive(SqlAccess &live, const QString &backup,
                                    const QDateTime &now) const
{
    const QString unfinished = unfinishedName(backup);
    if (const auto done = mendIndexes(live, CheckDepth::Full); !done)
        return done;
    const auto before = list();
    const auto ownNumber = live.ask(u"SELECT backup_number FROM upkeep"_s);
    if (!before || !ownNumber)
        return before ? live.error() : before.error();
    // The file may be an older one that a person put there.
    qint64 number = ownNumber->toLongLong();
    for (const Backup &each : before->usable)
        number = qMax(number, each.number);
    SqlStatement stamp(live, u"UPDATE upkeep SET backed_up_at = ?, backup_number = ?"_s);
    if (!stamp.run({now.toMSecsSinceEpoch(), number + 1}))
        return live.error();
    SqlStatement copy(live, u"VACUUM INTO ?"_s);
    if (!copy.run({unfinished}))
        return live.error();
    if (const auto done = check(unfinished, false); !done)
        return done;
    if (!replaceFile(unfinished, backup))
        return unavailable(backup);
    return {};
}

Result<StoreBackups::Backups> StoreBackups::list() const
{
    Backups all;
    for (const QString &path : m_folder.backups()) {
        const auto backup = look(path);
        if (backup)
            all.usable << *backup;
        else if (isDamage(backup.error()))
            all.damaged << path;
        else if (backup.error().kind != ErrorKind::StoreTooNew) // that one is not ours to judge
            return backup.error();
    }
    std::stable_sort(all.usable.begin(), all.usable.end(), [](const Backup &a, const Backup &b) {
        return std::pair(a.number, a.madeAt) > std::pair(b.number, b.madeAt);
    });
    return all;
}

Result<StoreBackups::Backup> StoreBackups::look(const QString &path) const
{
    if (!hasSoundHeader(path))
        return Error{ErrorKind::StoreDamaged, path};
    SqlAccess access(m_seam);
    if (!access.open(path, SqlAccess::Mode::ReadOnly))
        return access.error();
    if (const auto done = checkFilledSchema(access); !done)
        return done.error();
    const auto moment = access.ask(u"SELECT backed_up_at FROM upkeep"_s);
    const auto numbered = access.ask(
        u"SELECT count(*) FROM pragma_table_info('upkeep') WHERE name = 'backup_number'"_s);
    if (!moment || !numbered)
        return access.error();
    // Those of earlier versions have none, and are older than any that has.
    const auto number =
        numbered->toInt() == 0 ? QVariant(0) : access.ask(u"SELECT backup_number FROM upkeep"_s);
    if (!number)
        return access.error();
    return Backup{path, number->toLongLong(),
                  QDateTime::fromMSecsSinceEpoch(moment->toLongLong(), utcZone)};
}

Result<void> StoreBackups::keepSeven() const
{
    const auto all = list();
    if (!all)
        return all.error();
    QStringList superfluous;
    for (const Backup &backup : all->usable.mid(backupsKept))
        superfluous << backup.path;
    // Of no use beside seven younger ones; beside fewer it may be the only one of its time.
    if (all->usable.size() >= backupsKept)
        superfluous << all->damaged;
    for (const QString &backup : std::as_const(superfluous)) {
        if (!removeWithCompanions(backup))
            return unavailable(backup);
    }
    return {};
}

Result<void> StoreBackups::erase(const QList<QByteArray> &purged, bool isWithNumbers,
                                 const QDateTime &now) const
{
    if (!m_folder.removeUnfinishedBackups())
        return unavailable(m_folder.path());
    for (const QString &backup : m_folder.backups()) {
        auto erased = eraseIn(backup, purged, isWithNumbers);
        if (!removeWithCompanions(unfinishedName(backup)))
            return unavailable(unfinishedName(backup));
        if (!erased && isDamage(erased.error()))
            erased = dropDamaged(backup, now);
        if (!erased)
            return erased;
    }
    return {};
}

// What it still holds cannot be told, so that it must not stay as it is. As long as it is the only
// one, it may be all that is left of a filing.
Result<void> StoreBackups::dropDamaged(const QString &backup, const QDateTime &now) const
{
    const auto all = list();
    if (!all)
        return all.error();
    const bool isAnotherGood =
        std::any_of(all->usable.begin(), all->usable.end(), [&](const Backup &each) {
            return each.path != backup && check(each.path, false).isOk();
        });
    const bool isDone =
        isAnotherGood ? removeWithCompanions(backup) : m_folder.setBackupAside(backup, now);
    return isDone ? Result<void>() : unavailable(backup);
}

Result<void> StoreBackups::eraseIn(const QString &backup, const QList<QByteArray> &purged,
                                   bool isWithNumbers) const
{
    const auto isNeeded = isToErase(backup, purged, isWithNumbers);
    if (!isNeeded)
        return isNeeded.error();
    if (!*isNeeded)
        return {};
    const QString unfinished = unfinishedName(backup);
    if (!QFile::copy(backup, unfinished))
        return unavailable(unfinished);
    SqlAccess access(m_seam);
    if (!access.open(unfinished, SqlAccess::Mode::ReadWrite))
        return access.error();
    if (const auto done = eraseThrough(access, purged, isWithNumbers); !done)
        return done;
    access.close();
    if (!replaceFile(unfinished, backup))
        return unavailable(backup);
    return {};
}

Result<bool> StoreBackups::isToErase(const QString &backup, const QList<QByteArray> &purged,
                                     bool isWithNumbers) const
{
    if (!hasSoundHeader(backup))
        return Error{ErrorKind::StoreDamaged, backup};
    SqlAccess access(m_seam);
    if (!access.open(backup, SqlAccess::Mode::ReadOnly))
        return access.error();
    const auto schema = checkFilledSchema(access);
    if (!schema && schema.error().kind != ErrorKind::StoreTooNew)
        return schema.error();
    const auto numbers =
        access.ask(u"SELECT EXISTS (SELECT 1 FROM numbers WHERE phone IS NOT NULL)"_s);
    if (!numbers)
        return access.error();
    bool isFound = isWithNumbers && numbers->toBool();
    SqlStatement find(access, u"SELECT 1 FROM filings WHERE id = ?"_s);
    for (qsizetype i = 0; i < purged.size() && !isFound; ++i) {
        if (!find.run({purged.at(i)}))
            return access.error();
        isFound = find.next();
        if (find.hasFailed())
            return access.error();
    }
    return isFound;
}

Result<QDateTime> StoreBackups::restore(const QDateTime &now) const
{
    const auto all = list();
    if (!all)
        return all.error();
    QStringList damaged = all->damaged;
    QDateTime madeAt;
    for (const Backup &backup : all->usable) {
        const auto checked = check(backup.path, true);
        if (!checked && !isDamage(checked.error()))
            return checked.error(); // good perhaps, and only out of reach now
        if (!checked) {
            damaged << backup.path;
            continue;
        }
        const QString unfinished = unfinishedName(m_folder.file());
        if (!removeWithCompanions(unfinished) || !QFile::copy(backup.path, unfinished)
            || !replaceFile(unfinished, m_folder.file()))
            return unavailable(m_folder.file());
        madeAt = backup.madeAt;
        break;
    }
    for (const QString &backup : std::as_const(damaged)) {
        if (!m_folder.setBackupAside(backup, now))
            return unavailable(backup);
    }
    return madeAt;
}

Result<QString> StoreBackups::withNumber(qint64 number) const
{
    const auto all = list();
    if (!all)
        return all.error();
    for (const Backup &backup : all->usable) {
        if (backup.number == number)
            return backup.path;
    }
    return QString();
}

namespace {

Result<void> prove(SqlAccess &backup, const StoreSeam &seam)
{
    const auto version = backup.ask(u"PRAGMA user_version"_s);
    if (!version)
        return backup.error();
    if (version->toInt() == schemaVersion())
        return proveReadable(backup);
    // One of an earlier version has not every column yet. It stays as it is: a copy takes the steps.
    const QString copy = unfinishedName(backup.file());
    if (!removeWithCompanions(copy) || !QFile::copy(backup.file(), copy))
        return unavailable(copy);
    SqlAccess access(seam);
    Result<void> proven =
        access.open(copy, SqlAccess::Mode::ReadWrite) ? bringUpToDate(access) : access.error();
    if (proven)
        proven = proveReadable(access);
    access.close();
    return removeWithCompanions(copy) ? proven : unavailable(copy);
}

} // namespace

Result<void> checkClosedFile(const QString &file, bool isRead, const StoreSeam &seam)
{
    SqlAccess access(seam);
    if (!access.open(file, SqlAccess::Mode::ReadOnly))
        return access.error();
    if (const auto done = checkFilledSchema(access); !done)
        return done;
    if (const auto done = checkIntegrity(access, CheckDepth::Full); !done)
        return done;
    return isRead ? prove(access, seam) : Result<void>();
}

} // namespace beian
