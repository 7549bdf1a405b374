// SPDX-License-Identifier: MIT
#include "app/store/examinedcopy.h"

#include <functional>

#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qstorageinfo.h>

#include "app/settings/plainfile.h"
#include "app/store/outcomerows.h"
#include "app/store/sqlerrors.h"
#include "app/store/sqlstatement.h"
#include "app/store/storefiles.h"
#include "app/store/storeheader.h"
#include "app/store/storelog.h"
#include "app/store/storeproof.h"
#include "app/store/storeschema.h"
#include "app/support/qtversion.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// The live file under whatever name.
bool isSameFile(const QString &one, const QString &other)
{
    const QString path = QFileInfo(one).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(other).canonicalFilePath();
}

// Of what is copied with the file: a pipe would never answer.
bool isPlainWithCompanions(const QString &file)
{
    for (const QString &path : withCompanions(file)) {
        if (isAnythingThere(path) && !isPlainFile(path))
            return false;
    }
    return isPlainFile(file);
}

bool isReadable(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly);
}

Result<void> checkOrigin(SqlAccess &access)
{
    const auto isOurs = isOurFile(access);
    if (!isOurs)
        return isOurs.error();
    return *isOurs ? Result<void>() : fileError(ErrorKind::CopyNotOurs, access.file());
}

} // namespace

ExaminedCopy::ExaminedCopy(const StoreFolder &folder, const StoreSeam &seam)
    : m_folder(folder)
    , m_seam(seam)
{ }

ExaminedCopy::~ExaminedCopy()
{
    (void)removeWithCompanions(path()); // else the next clean-up does
}

Result<void> ExaminedCopy::take(const QString &file)
{
    if (const auto brought = bring(file); !brought)
        return brought;
    const auto checked = check();
    if (checked)
        return {};
    switch (checked.error().kind) {
    case ErrorKind::StoreDamaged:
        return fileError(ErrorKind::CopyDamaged, file);
    case ErrorKind::CopyNotOurs:
    case ErrorKind::StoreTooNew:
        return fileError(checked.error().kind, file);
    default: // of the copy in the folder of the filings
        return fileError(checked.error().kind, m_folder.file());
    }
}

Result<void> ExaminedCopy::bring(const QString &file) const
{
    if (!isAnythingThere(file))
        return fileError(ErrorKind::FileUnreadable, file);
    if (!isPlainWithCompanions(file))
        return fileError(ErrorKind::CopyNotOurs, file);
    if (isSameFile(file, m_folder.file()))
        return fileError(ErrorKind::CopyIsOpen, file);
    if (!isReadable(file))
        return fileError(ErrorKind::FileUnreadable, file);
    if (!isDatabase(file))
        return fileError(ErrorKind::CopyNotOurs, file);
    if (!m_folder.make() || !removeWithCompanions(path()))
        return fileError(ErrorKind::StoreUnavailable, m_folder.file());
    if (copyWithLog(file, path()))
        return {};
    const bool isFull = QStorageInfo(m_folder.path()).bytesAvailable() < QFileInfo(file).size();
    return isFull ? fileError(ErrorKind::StoreFull, m_folder.file())
                  : fileError(ErrorKind::FileUnreadable, file);
}

Result<void> ExaminedCopy::check() const
{
    if (!hasSoundHeader(path()) || isLogBroken(path()))
        return storeError(sqliteCorrupt, path());
    SqlAccess access(m_seam);
    if (!access.open(path(), SqlAccess::Mode::ReadWrite))
        return access.error();
    using Check = Result<void> (*)(SqlAccess &);
    const Check checks[] = {
        checkOrigin,
        checkFilledSchema,
        [](SqlAccess &copy) { return mendIndexes(copy, CheckDepth::Full); },
        bringUpToDate,
        proveReadable,
        countPastOutcomes,
    };
    for (const Check each : checks) {
        if (const auto done = each(access); !done)
            return done;
    }
    return {};
}

Result<StoreContent> ExaminedCopy::content(const QDateTime &agedBefore) const
{
    SqlAccess access(m_seam);
    if (!access.open(path(), SqlAccess::Mode::ReadOnly))
        return access.error();
    return contentOf(access, agedBefore);
}

Result<StoreContent> contentOf(SqlAccess &access, const QDateTime &agedBefore)
{
    SqlStatement look(access,
                      u"SELECT count(*), (SELECT max(at) FROM events), "
                      "count(CASE WHEN finished_at < ? THEN 1 END) "
                      "FROM filings WHERE removed_at IS NULL"_s);
    if (!look.run({agedBefore.toMSecsSinceEpoch()}) || !look.next())
        return access.error();
    StoreContent content;
    content.filings = look.value(0).toLongLong();
    if (!look.isNull(1))
        content.changedAt = QDateTime::fromMSecsSinceEpoch(look.value(1).toLongLong(), utcZone);
    content.aged = look.value(2).toLongLong();
    return content;
}

} // namespace beian
