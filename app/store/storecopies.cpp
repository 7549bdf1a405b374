// SPDX-License-Identifier: MIT
#include "app/store/storecopies.h"

#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qtemporaryfile.h>

#include "app/settings/plainfile.h"
#include "app/store/copyexchange.h"
#include "app/store/examinedcopy.h"
#include "app/store/sqlerrors.h"
#include "app/store/sqlstatement.h"
#include "app/store/storebackups.h"
#include "app/store/storefiles.h"
#include "app/store/storeschema.h"
#include "app/support/privatefiles.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// Why nothing can be written where `file` is to lie.
Error placeError(const QString &file)
{
    const QFileInfo folder(QFileInfo(file).absolutePath());
    if (!folder.isDir())
        return fileError(ErrorKind::CopyPlaceGone, file);
    return fileError(folder.isWritable() ? ErrorKind::FileUnwritable : ErrorKind::CopyReadOnly, file);
}

// What failed while the copy was written there.
Error writingError(const Error &error, const QString &file)
{
    switch (error.kind) {
    case ErrorKind::StoreFull:
        return fileError(ErrorKind::CopyNoSpace, file);
    case ErrorKind::StoreDamaged:
        return fileError(ErrorKind::CopyUnsound, file);
    default:
        return placeError(file);
    }
}

Result<void> checkTarget(const QString &file, const StoreFolder &folder)
{
    if (!QFileInfo(QFileInfo(file).absolutePath()).isDir())
        return placeError(file);
    if (folder.isWithin(file))
        return fileError(ErrorKind::CopyInDataFolder, file);
    const QStringList files = withCompanions(file);
    // What lies beside a database of the same name would be read into the copy.
    for (qsizetype i = 0; i < files.size(); ++i) {
        const bool isReplaced = i == 0 && isPlainFile(file);
        if (isAnythingThere(files.at(i)) && !isReplaced)
            return fileError(ErrorKind::CopyNameTaken, files.at(i));
    }
    return {};
}

// An empty file of the person's own beside it, under a name that nothing has; empty: impossible.
QString reserveBeside(const QString &file)
{
    QTemporaryFile reserved(unfinishedName(file + u".XXXXXX"_s));
    reserved.setAutoRemove(false);
    if (!reserved.open())
        return {};
    makePrivateFile(reserved.fileName());
    return reserved.fileName();
}

} // namespace

StoreCopies::StoreCopies(SqlAccess &live, const StoreFolder &folder, const StoreSeam &seam,
                         bool keepsFullNumbers)
    : m_live(live)
    , m_folder(folder)
    , m_seam(seam)
    , m_keepsFullNumbers(keepsFullNumbers)
{ }

Result<void> StoreCopies::save(const QString &file) const
{
    if (const auto fits = checkTarget(file, m_folder); !fits)
        return fits;
    const QString unfinished = reserveBeside(file);
    if (unfinished.isEmpty())
        return placeError(file);
    auto done = writeTo(unfinished, file);
    if (done && !replaceFile(unfinished, file))
        done = placeError(file);
    if (!done)
        (void)removeWithCompanions(unfinished); // it may be gone with its disk
    return done;
}

Result<void> StoreCopies::writeTo(const QString &unfinished, const QString &file) const
{
    if (const auto sound = mendIndexes(m_live, CheckDepth::Full); !sound)
        return sound;
    SqlStatement copy(m_live, u"VACUUM INTO ?"_s);
    if (!copy.run({unfinished})) {
        const ErrorKind kind = m_live.error().kind;
        const bool isOfLive = kind == ErrorKind::StoreDamaged || kind == ErrorKind::StoreLocked;
        return isOfLive ? m_live.error() : writingError(m_live.error(), file);
    }
    SqlAccess written(m_seam);
    // A commit with which the system has to put all of the file on its disk. What it says holds: a
    // copy that was just written has no traces, and its backups are those of nobody.
    if (!written.open(unfinished, SqlAccess::Mode::ReadWrite)
        || !written.ask(u"PRAGMA synchronous = FULL"_s)
        || !written.run(u"UPDATE upkeep SET has_traces = 0, restored_number = NULL"_s))
        return writingError(written.error(), file);
    written.close();
    const auto checked = checkClosedFile(unfinished, true, m_seam);
    return checked ? checked : writingError(checked.error(), file);
}

Result<CopyComparison> StoreCopies::compare(const QString &file, const QDateTime &agedBefore) const
{
    ExaminedCopy examined(m_folder, m_seam);
    if (const auto taken = examined.take(file); !taken)
        return taken.error();
    const auto copy = examined.content(agedBefore);
    const auto kept = contentOf(m_live, agedBefore);
    if (!copy || !kept)
        return copy ? kept.error() : copy.error();
    return CopyComparison{*copy, *kept};
}

Result<QString> StoreCopies::takeBack(const QString &file, const QList<QUuid> &staying,
                                      const QDateTime &now) const
{
    return CopyExchange(m_live, m_folder, m_seam, m_keepsFullNumbers).takeBack(file, staying, now);
}

} // namespace beian
