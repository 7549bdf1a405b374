// SPDX-License-Identifier: MIT
#include "app/store/storeerasure.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qhash.h>

#include "app/record/recordsummary.h"
#include "app/store/filingreader.h"
#include "app/store/sqlerrors.h"
#include "app/store/storedwords.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// In a folder that has joined a center, ages are the center's matter: what it purges goes here, too.
const auto isOld = u"(removed_at < ? OR finished_at < ?) AND NOT EXISTS (SELECT 1 FROM center)"_s;

// That a filing is finished is noted beside it, so that it is found quickly. What goes for good is
// finished by its own persons and numbers, whatever became of that note. To read every old filing
// whole would cost more than to delete it: SQLite passes over those that have persons, all
// of them with a number, whose numbers are all verified, the last one at that moment, and whose
// type is complete.
QString isEndInDoubt()
{
    return u"f.finished_at < ? AND (f.type IS NULL OR (f.part = '%1' AND f.type IN ('%2', '%3'))"
           " OR coalesce((SELECT max(n.verified_at IS NULL) FROM persons p LEFT JOIN numbers n"
           " ON n.filing = p.filing AND n.place = p.number WHERE p.filing = f.filing), 1)"
           " OR f.finished_at IS NOT (SELECT CASE count(*) WHEN count(n.verified_at)"
           " THEN max(n.verified_at) END FROM numbers n WHERE n.filing = f.filing))"_s.arg(
               storedWord(FilingPart::None), storedWord(FilingType::Change),
               storedWord(FilingType::Cancel));
}

Result<bool> isAny(SqlAccess &access, const QString &condition, const QVariantList &values)
{
    SqlStatement look(access, u"SELECT 1 FROM filings f WHERE "_s + condition + u" LIMIT 1"_s);
    const bool isFound = look.run(values) && look.next();
    if (look.hasFailed())
        return access.error();
    return isFound;
}

Result<void> correctEnds(SqlAccess &access, const QDateTime &finishedBefore)
{
    const qint64 limit = finishedBefore.toMSecsSinceEpoch();
    // The reader would look three times: for filings, persons and numbers.
    const auto isNeeded = isAny(access, isEndInDoubt(), {limit});
    if (!isNeeded || !*isNeeded)
        return isNeeded ? Result<void>() : isNeeded.error();
    QHash<qint64, QDateTime> wrong;
    FilingReader reader(access, {isEndInDoubt(), u"f.filing"_s, {limit}});
    while (const std::optional<FilingRecord> record = reader.next()) {
        const QDateTime end = finishedAt(*record);
        if (!end.isValid() || end.toMSecsSinceEpoch() >= limit)
            wrong.insert(reader.row(), end);
    }
    if (reader.hasFailed())
        return reader.isDamaged() ? storeError(sqliteCorrupt, access.file()) : access.error();
    SqlStatement correct(access, u"UPDATE filings SET finished_at = ? WHERE filing = ?"_s);
    for (auto end = wrong.cbegin(); end != wrong.cend(); ++end) {
        const QDateTime at = end.value();
        if (!correct.run({at.isValid() ? QVariant(at.toMSecsSinceEpoch()) : QVariant(), end.key()}))
            return access.error();
    }
    return {};
}

bool noteTraces(SqlAccess &access)
{
    return access.run(u"UPDATE upkeep SET has_traces = 1"_s);
}

Result<qsizetype> dropOld(SqlAccess &access, const QVariantList &limits)
{
    SqlStatement note(access,
                      u"INSERT OR IGNORE INTO purged (id) SELECT id FROM filings WHERE "_s + isOld);
    SqlStatement drop(access, u"DELETE FROM filings WHERE "_s + isOld);
    if (!note.run(limits) || !drop.run(limits))
        return access.error();
    const auto dropped = access.ask(u"SELECT changes()"_s);
    if (!dropped || (dropped->toInt() > 0 && !noteTraces(access)))
        return access.error();
    return qsizetype(dropped->toLongLong());
}

} // namespace

Result<qsizetype> deleteOldFilings(SqlAccess &access, const QDateTime &removedBefore,
                                   const QDateTime &finishedBefore)
{
    const QVariantList limits{removedBefore.toMSecsSinceEpoch(),
                              finishedBefore.toMSecsSinceEpoch()};
    Result<qsizetype> deleted = 0;
    const auto done = access.inTransaction([&]() -> Result<void> {
        const auto isNeeded = isAny(access, isOld, limits);
        if (!isNeeded || !*isNeeded)
            return isNeeded ? Result<void>() : isNeeded.error();
        if (const auto corrected = correctEnds(access, finishedBefore); !corrected)
            return corrected;
        deleted = dropOld(access, limits);
        return deleted ? Result<void>() : deleted.error();
    });
    if (!done)
        return done.error();
    return deleted;
}

Result<void> deleteFullNumbers(SqlAccess &access)
{
    const auto hasSome =
        access.ask(u"SELECT EXISTS (SELECT 1 FROM numbers WHERE phone IS NOT NULL)"_s);
    if (!hasSome)
        return access.error();
    if (!hasSome->toBool())
        return {};
    return access.inTransaction([&access]() -> Result<void> {
        if (!access.run(u"UPDATE numbers SET phone = NULL WHERE phone IS NOT NULL"_s)
            || !noteTraces(access))
            return access.error();
        return {};
    });
}

Result<void> eraseTraces(SqlAccess &access)
{
    const auto hasTraces = access.ask(u"SELECT has_traces FROM upkeep"_s);
    if (!hasTraces)
        return access.error();
    if (!hasTraces->toBool())
        return {};
    // secure_delete overwrites what is deleted, but not the copies that a page keeps of rows which
    // once moved to another page. Only new pages are free of them; the log holds the old ones.
    if (!access.run(u"VACUUM"_s))
        return access.error();
    const auto isBusy = access.ask(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!isBusy)
        return access.error();
    if (isBusy->toBool()) // another program reads; the next time
        return Error{ErrorKind::StoreLocked, access.file()};
    if (!access.run(u"UPDATE upkeep SET has_traces = 0"_s))
        return access.error();
    return {};
}

Result<QList<QByteArray>> purgedFilings(SqlAccess &access)
{
    SqlStatement rows(access, u"SELECT id FROM purged"_s);
    QList<QByteArray> ids;
    if (rows.run()) {
        while (rows.next())
            ids << rows.value(0).toByteArray();
    }
    if (rows.hasFailed())
        return access.error();
    return ids;
}

Result<void> forgetPurged(SqlAccess &access)
{
    if (!access.run(u"DELETE FROM purged"_s))
        return access.error();
    return {};
}

} // namespace beian
