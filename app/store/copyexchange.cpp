// SPDX-License-Identifier: MIT
#include "app/store/copyexchange.h"

#include <QtCore/qfile.h>

#include "app/store/examinedcopy.h"
#include "app/store/filingreader.h"
#include "app/store/filingwriter.h"
#include "app/store/outbox.h"
#include "app/store/sqlerrors.h"
#include "app/store/sqlstatement.h"
#include "app/store/storebackups.h"
#include "app/store/storeerasure.h"
#include "app/store/storefiles.h"
#include "app/store/storeschema.h"
#include "app/support/privatefiles.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// Other programs of this person seldom write, and never for long.
constexpr int attempts = 3;

// The rows of the copy take the place of those that are kept. What was counted stays counted, as the
// copy counts it where both do. What the file knows of its own backups stays, and of time it knows what
// either knew.
const QStringList replacing{
    u"PRAGMA defer_foreign_keys = ON"_s,
    u"DELETE FROM main.events"_s,
    u"DELETE FROM main.persons"_s,
    u"DELETE FROM main.numbers"_s,
    u"DELETE FROM main.filings"_s,
    u"INSERT INTO main.filings SELECT * FROM taken.filings"_s,
    u"INSERT INTO main.numbers SELECT * FROM taken.numbers"_s,
    u"INSERT INTO main.persons SELECT * FROM taken.persons"_s,
    u"INSERT INTO main.events SELECT * FROM taken.events"_s,
    u"INSERT OR REPLACE INTO main.outcomes SELECT * FROM taken.outcomes"_s,
    u"DELETE FROM main.purged WHERE id IN (SELECT id FROM main.filings)"_s,
    u"UPDATE main.upkeep SET has_traces = 1, restored_number = NULL, known_at = "
    "(SELECT max(known_at) FROM (SELECT known_at FROM main.upkeep UNION ALL "
    "SELECT known_at FROM taken.upkeep))"_s,
};

// A file that is read beside the one that is open.
class Attachment final
{
public:
    Attachment(SqlAccess &access, const QString &file)
        : m_access(access)
        , m_isThere(SqlStatement(access, u"ATTACH ? AS taken"_s).run({file}))
    { }
    ~Attachment()
    {
        if (m_isThere && m_access.isOpen())
            (void)m_access.run(u"DETACH taken"_s);
    }
    Q_DISABLE_COPY_MOVE(Attachment)

    [[nodiscard]] bool isThere() const { return m_isThere; }

private:
    SqlAccess &m_access;
    const bool m_isThere;
};

} // namespace

CopyExchange::CopyExchange(SqlAccess &live, const StoreFolder &folder, const StoreSeam &seam,
                           bool keepsFullNumbers)
    : m_live(live)
    , m_folder(folder)
    , m_seam(seam)
    , m_keepsFullNumbers(keepsFullNumbers)
{ }

Result<QString> CopyExchange::takeBack(const QString &file, const QList<QUuid> &staying,
                                      const QDateTime &now) const
{
    const QString aside = m_folder.unusedReplaced(now);
    if (const auto done = exchange(file, aside, staying); !done)
        return done.error();
    noteBase(now);
    return aside;
}

Result<void> CopyExchange::exchange(const QString &file, const QString &aside,
                                   const QList<QUuid> &staying) const
{
    ExaminedCopy examined(m_folder, m_seam);
    if (const auto taken = examined.take(file); !taken)
        return taken;
    const Attachment attachment(m_live, examined.path());
    if (!attachment.isThere())
        return m_live.error();
    Result<bool> done = false;
    for (int i = 0; i < attempts && done && !*done; ++i) {
        done = tryToTake(aside, staying);
        if ((!done || !*done) && !removeWithCompanions(aside))
            return fileError(ErrorKind::StoreUnavailable, aside);
    }
    if (!done)
        return done.error();
    return *done ? Result<void>() : fileError(ErrorKind::StoreLocked, m_folder.file());
}

Result<bool> CopyExchange::tryToTake(const QString &aside, const QList<QUuid> &staying) const
{
    const auto before = version();
    if (!before)
        return before.error();
    if (const auto isAside = setAside(aside); !isAside)
        return isAside.error();
    bool isSame = false;
    const auto done = m_live.inTransaction([&]() -> Result<void> {
        const auto now = version();
        if (!now)
            return now.error();
        isSame = *now == *before;
        return isSame ? replaceRows(staying) : Result<void>();
    });
    return done ? Result<bool>(isSame) : done.error();
}

Result<qint64> CopyExchange::version() const
{
    const auto number = m_live.ask(u"PRAGMA data_version"_s);
    if (!number)
        return m_live.error();
    return number->toLongLong();
}

Result<void> CopyExchange::setAside(const QString &aside) const
{
    const QString unfinished = m_folder.unfinishedReplaced();
    if (!removeWithCompanions(unfinished))
        return fileError(ErrorKind::StoreUnavailable, unfinished);
    if (const auto sound = mendIndexes(m_live, CheckDepth::Full); !sound)
        return sound;
    SqlStatement copy(m_live, u"VACUUM INTO ?"_s);
    auto done = copy.run({unfinished}) ? checkClosedFile(unfinished, false, m_seam)
                                       : Result<void>(m_live.error());
    makePrivateFile(unfinished);
    if (done && !QFile::rename(unfinished, aside))
        done = fileError(ErrorKind::StoreUnavailable, aside);
    if (!done)
        (void)removeWithCompanions(unfinished); // else the next clean-up does
    return done;
}

Result<void> CopyExchange::replaceRows(const QList<QUuid> &staying) const
{
    const auto kept = withHistory(staying);
    if (!kept)
        return kept.error();
    for (const QString &statement : replacing) {
        if (!m_live.run(statement))
            return m_live.error();
    }
    if (const auto done = putBack(*kept); !done)
        return done;
    // What the center has newer comes again and is merged; of two machines none has the other's place.
    if (!offerEverything(m_live))
        return m_live.error();
    return m_keepsFullNumbers ? Result<void>() : deleteFullNumbers(m_live);
}

Result<QList<KeptChange>> CopyExchange::withHistory(const QList<QUuid> &ids) const
{
    QList<KeptChange> changes;
    for (const QUuid &id : ids) {
        FilingReader reader(m_live,
                            {u"f.removed_at IS NULL AND f.id = ?"_s, u"f.filing"_s, {id.toRfc4122()}});
        const std::optional<FilingRecord> record = reader.next();
        if (reader.hasFailed())
            return reader.isDamaged() ? storeError(sqliteCorrupt, m_live.file()) : m_live.error();
        if (!record)
            continue;
        const auto history = readHistory(
            m_live, u"JOIN filings f ON f.filing = e.filing WHERE f.id = ? ORDER BY e.event"_s,
            {id.toRfc4122()});
        if (!history)
            return history.error();
        changes << KeptChange{*record, *history};
    }
    return changes;
}

Result<void> CopyExchange::putBack(const QList<KeptChange> &staying) const
{
    SqlStatement drop(m_live, u"DELETE FROM filings WHERE id = ?"_s);
    FilingRows rows;
    FilingWriter writer(m_live, rows, m_keepsFullNumbers);
    for (const KeptChange &change : staying) {
        if (!drop.run({change.record.id.toRfc4122()}) || !writer.write(change))
            return m_live.error();
    }
    return {};
}

// Without it a filing that somebody deletes from now on is offered once more.
void CopyExchange::noteBase(const QDateTime &now) const
{
    if (StoreBackups(m_folder, m_seam).renew(m_live, now))
        (void)m_live.run(u"UPDATE upkeep SET restored_number = backup_number"_s);
}

} // namespace beian
