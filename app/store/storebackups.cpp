// SPDX-License-Identifier: MIT
#include "app/store/storebackups.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>

#include "app/support/qtversion.h"
#include "app/store/sqlstatement.h"
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

// The quick check at start does not see an index that disagrees with its table; writing it anew
// mends just that.
Result<void> checkOrMend(SqlAccess &live)
{
    const auto checked = checkIntegrity(live, CheckDepth::Full);
    if (checked || checked.error().kind != ErrorKind::StoreDamaged)
        return checked;
    if (!live.run(u"REINDEX"_s))
        return checked;
    return checkIntegrity(live, CheckDepth::Full);
}

} // namespace

StoreBackups::StoreBackups(const StoreFolder &folder, const StoreSeam &seam)
    : m_folder(folder)
    , m_seam(seam)
{ }

Result<void> StoreBackups::make(SqlAccess &live, const QDateTime &now) const
{
    const QDate today = beijingDate(now);
    const QString backup = m_folder.backup(today);
    if (!m_folder.make() || !m_folder.removeUnfinishedBackups())
        return unavailable(backup);
    if (!QFile::exists(backup)) {
        const auto copied = copyLive(live, backup, now);
        if (!copied && !removeWithCompanions(unfinishedName(backup)))
            return unavailable(unfinishedName(backup));
        if (!copied)
            return copied;
    }
    return keepSeven(today);
}

Result<void> StoreBackups::copyLive(SqlAccess &live, const QString &backup,
                                    const QDateTime &now) const
{
    const QString unfinished = unfinishedName(backup);
    if (const auto done = checkOrMend(live); !done)
        return done.error();
    SqlStatement stamp(live, u"UPDATE upkeep SET backed_up_at = ?"_s);
    if (!stamp.run({now.toMSecsSinceEpoch()}))
        return live.error();
    SqlStatement copy(live, u"VACUUM INTO ?"_s);
    if (!copy.run({unfinished}))
        return live.error();
    QDateTime madeAt;
    if (const auto done = check(unfinished, madeAt); !done)
        return done.error();
    if (!replaceFile(unfinished, backup))
        return unavailable(backup);
    return {};
}

Result<void> StoreBackups::keepSeven(QDate today) const
{
    // Those of a clock that was set wrong would never grow old.
    const QStringList superfluous =
        m_folder.backups(today).mid(backupsKept) + m_folder.backupsFromTheFuture(today);
    for (const QString &backup : superfluous) {
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
    for (const QString &backup : m_folder.backups(beijingDate(now))) {
        auto erased = eraseIn(backup, purged, isWithNumbers);
        if (!removeWithCompanions(unfinishedName(backup)))
            return unavailable(unfinishedName(backup));
        if (!erased && erased.error().kind == ErrorKind::StoreDamaged) {
            // Of no use any more, and what it still holds cannot be told.
            if (!removeWithCompanions(backup))
                return unavailable(backup);
            erased = {};
        }
        if (!erased)
            return erased;
    }
    return {};
}

Result<void> StoreBackups::eraseIn(const QString &backup, const QList<QByteArray> &purged,
                                   bool isWithNumbers) const
{
    bool isToErase = false;
    if (const auto done = look(backup, purged, isWithNumbers, isToErase); !done)
        return done.error();
    if (!isToErase)
        return {};
    const QString unfinished = unfinishedName(backup);
    if (!QFile::copy(backup, unfinished))
        return unavailable(unfinished);
    SqlAccess access(m_seam);
    if (!access.open(unfinished, SqlAccess::Mode::ReadWrite))
        return access.error();
    if (const auto done = eraseThrough(access, purged, isWithNumbers); !done)
        return done.error();
    access.close();
    if (!replaceFile(unfinished, backup))
        return unavailable(backup);
    return {};
}

Result<void> StoreBackups::look(const QString &backup, const QList<QByteArray> &purged,
                                bool isWithNumbers, bool &isToErase) const
{
    SqlAccess access(m_seam);
    if (!access.open(backup, SqlAccess::Mode::ReadOnly))
        return access.error();
    if (const auto done = checkTables(access); !done)
        return done.error();
    const auto numbers =
        access.ask(u"SELECT EXISTS (SELECT 1 FROM numbers WHERE phone IS NOT NULL)"_s);
    if (!numbers)
        return access.error();
    isToErase = isWithNumbers && numbers->toBool();
    SqlStatement find(access, u"SELECT 1 FROM filings WHERE id = ?"_s);
    for (qsizetype i = 0; i < purged.size() && !isToErase; ++i) {
        if (!find.run({purged.at(i)}))
            return access.error();
        isToErase = find.next();
        if (find.hasFailed())
            return access.error();
    }
    return {};
}

Result<void> StoreBackups::restore(const QDateTime &now, QDateTime &madeAt) const
{
    for (const QString &backup : m_folder.backups(beijingDate(now))) {
        const auto checked = check(backup, madeAt);
        if (!checked && checked.error().kind != ErrorKind::StoreDamaged
            && checked.error().kind != ErrorKind::StoreTooNew)
            return checked; // good perhaps, and only out of reach now
        if (!checked)
            continue;
        const QString unfinished = unfinishedName(m_folder.file());
        if (!removeWithCompanions(unfinished) || !QFile::copy(backup, unfinished)
            || !replaceFile(unfinished, m_folder.file()))
            return unavailable(m_folder.file());
        return {};
    }
    madeAt = {};
    return {};
}

Result<void> StoreBackups::check(const QString &backup, QDateTime &madeAt) const
{
    SqlAccess access(m_seam);
    if (!access.open(backup, SqlAccess::Mode::ReadOnly))
        return access.error();
    if (const auto done = checkVersion(access); !done)
        return done.error();
    if (const auto done = checkIntegrity(access, CheckDepth::Full); !done)
        return done.error();
    if (const auto done = checkTables(access); !done)
        return done.error();
    const auto moment = access.ask(u"SELECT backed_up_at FROM upkeep"_s);
    if (!moment)
        return access.error();
    madeAt = QDateTime::fromMSecsSinceEpoch(moment->toLongLong(), utcZone);
    return {};
}

} // namespace beian
