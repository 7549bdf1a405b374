// SPDX-License-Identifier: MIT
#include "app/store/storeopening.h"

#include <functional>

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qlockfile.h>

#include "app/store/outcomerows.h"
#include "app/store/recoverynote.h"
#include "app/store/storebackups.h"
#include "app/store/storefiles.h"
#include "app/store/storeheader.h"
#include "app/store/storelog.h"
#include "app/store/storeproof.h"
#include "app/store/storetime.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr int openingPatience = 5000; // milliseconds: checking a large file takes its time

class StoreOpening final
{
public:
    StoreOpening(SqlAccess &access, const StoreFolder &folder, const StoreSeam &seam,
                 const QDateTime &now, CheckDepth depth)
        : m_access(access)
        , m_folder(folder)
        , m_seam(seam)
        , m_now(now)
        , m_depth(depth)
    { }
    Q_DISABLE_COPY_MOVE(StoreOpening)

    [[nodiscard]] Result<void> openOrRecover();
    [[nodiscard]] const StoreReport &report() const { return m_report; }

private:
    [[nodiscard]] Result<void> openFile();
    [[nodiscard]] Result<void> checkProgram();
    [[nodiscard]] Result<void> checkContent();
    [[nodiscard]] Result<void> countFilings();
    [[nodiscard]] Result<void> askForWriteAhead();
    [[nodiscard]] Result<void> recover();
    [[nodiscard]] QString place() const { return QDir::toNativeSeparators(m_folder.file()); }
    [[nodiscard]] Error damaged() const { return {ErrorKind::StoreDamaged, place()}; }

    SqlAccess &m_access;
    const StoreFolder &m_folder;
    const StoreSeam &m_seam;
    const QDateTime m_now;
    const CheckDepth m_depth;
    StoreReport m_report;
};

Result<void> StoreOpening::openOrRecover()
{
    // Half a copy, of a program that was killed while it recovered.
    if (!removeWithCompanions(unfinishedName(m_folder.file())))
        return Error{ErrorKind::StoreUnavailable, place()};
    // SQLite would pass over what is behind the break, and drop it.
    if (m_folder.hasFile() && isLogBroken(m_folder.file()) && !m_folder.setCopyAside(m_now))
        return Error{ErrorKind::StoreUnavailable, place()};
    // Without a file but with backups of one, a recovery was cut off, or something took the file.
    if (!m_folder.hasFile() && !m_folder.backups().isEmpty()) {
        if (const auto done = recover(); !done)
            return done;
    }
    const auto opened = openFile();
    if (opened || opened.error().kind != ErrorKind::StoreDamaged)
        return opened;
    m_access.close();
    if (const auto done = recover(); !done)
        return done;
    return openFile();
}

Result<void> StoreOpening::openFile()
{
    // SQLite would throw away the log of such a file, which may hold the last filings.
    if (m_folder.hasFile() && !hasSoundHeader(m_folder.file()))
        return damaged();
    if (!m_access.open(m_folder.file(), SqlAccess::Mode::ReadWrite))
        return m_access.error();
    const std::function<Result<void>()> steps[] = {
        // Before anything is written: the file of a newer program stays as it is.
        [this] { return checkProgram(); },
        [this] { return mendIndexes(m_access, CheckDepth::Quick); },
        [this] { return askForWriteAhead(); },
        [this] { return configureStore(m_access); },
        [this] { return bringUpToDate(m_access); },
        [this] { return checkContent(); },
        [this] { return countPastOutcomes(m_access); },
        [this] { return StoreTime(m_access).begin(m_now); },
        [this] { return countFilings(); },
    };
    for (const auto &step : steps) {
        if (const auto done = step(); !done)
            return done;
    }
    return {};
}

// Only a sound file is one of a newer program.
Result<void> StoreOpening::checkProgram()
{
    const auto checked = checkSchema(m_access);
    if (checked || checked.error().kind != ErrorKind::StoreTooNew)
        return checked;
    const auto sound = checkIntegrity(m_access, CheckDepth::Quick);
    return sound ? checked : sound;
}

Result<void> StoreOpening::checkContent()
{
    if (m_depth == CheckDepth::Quick)
        return proveUpkeep(m_access);
    if (const auto done = mendIndexes(m_access, m_depth); !done)
        return done;
    return proveReadable(m_access);
}

Result<void> StoreOpening::countFilings()
{
    const auto filings = m_access.ask(u"SELECT count(*) FROM filings WHERE removed_at IS NULL"_s);
    if (!filings)
        return m_access.error();
    m_report.filings = filings->toLongLong();
    const auto isJoined = m_access.ask(u"SELECT EXISTS (SELECT 1 FROM center)"_s);
    if (!isJoined)
        return m_access.error();
    m_report.isJoined = isJoined->toBool();
    return {};
}

Result<void> StoreOpening::askForWriteAhead()
{
    const auto mode = m_access.ask(u"PRAGMA journal_mode = WAL"_s);
    if (!mode)
        return m_access.error();
    m_report.isWriteAhead = mode->toString() == "wal"_L1;
    if (m_report.isWriteAhead)
        return {};
    // Programs on several machines cannot share the memory that a write-ahead log needs, so SQLite
    // keeps its rollback journal, which guards a write as well. Refusing would lock out everybody
    // whose home folder is on a network drive.
    if (!m_access.ask(u"PRAGMA journal_mode = DELETE"_s))
        return m_access.error();
    return {};
}

Result<void> StoreOpening::recover()
{
    bool isSetAside = false;
    m_report.setAside = m_folder.setAside(m_now, isSetAside);
    // Another program may hold it. Nothing is put over a file that could not be moved.
    if (!isSetAside)
        return damaged();
    m_report.isRecovered = true;
    const auto madeAt = StoreBackups(m_folder, m_seam).restore(m_now);
    if (!madeAt)
        return madeAt.error();
    m_report.backupFrom = *madeAt;
    // Without it only a window that is opened later says less.
    (void)writeRecoveryNote(m_folder, m_report);
    return {};
}

// SQLite cannot tell a folder that is not there from one in which it may not write.
Error moreExactly(const Error &error, const StoreFolder &folder)
{
    const QFileInfo info(folder.path());
    if (error.kind == ErrorKind::StoreUnavailable && info.isDir() && !info.isWritable())
        return {ErrorKind::StoreReadOnly, error.detail};
    return error;
}

} // namespace

Result<void> configureStore(SqlAccess &access)
{
    // FULL: on the disk, not on its way there, when a commit returns. MEMORY: VACUUM would leave a
    // copy of everything in the system's folder for temporary files.
    for (const QString &pragma : {u"PRAGMA synchronous = FULL"_s, u"PRAGMA secure_delete = ON"_s,
                                  u"PRAGMA foreign_keys = ON"_s, u"PRAGMA temp_store = MEMORY"_s}) {
        if (!access.ask(pragma))
            return access.error();
    }
    return {};
}

Result<StoreReport> openStore(SqlAccess &access, const StoreFolder &folder, const StoreSeam &seam,
                              const QDateTime &now, CheckDepth depth)
{
    const QString place = QDir::toNativeSeparators(folder.file());
    if (!folder.make())
        return moreExactly({ErrorKind::StoreUnavailable, place}, folder);
    if (folder.isFileElsewhere())
        return Error{ErrorKind::StoreUnavailable, place};
    // Two programs that start at once must not both recover. Where the lock cannot be written,
    // SQLite will say why.
    QLockFile lock(folder.lockFile());
    if (!lock.tryLock(openingPatience) && lock.error() == QLockFile::LockFailedError)
        return Error{ErrorKind::StoreLocked, place};
    StoreOpening opening(access, folder, seam, now, depth);
    const auto opened = opening.openOrRecover();
    folder.makeFilesPrivate();
    if (!opened) {
        access.close();
        return moreExactly(opened.error(), folder);
    }
    return opening.report();
}

} // namespace beian
