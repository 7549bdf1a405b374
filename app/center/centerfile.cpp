// SPDX-License-Identifier: MIT
#include "app/center/centerfile.h"

#include "app/center/filingarrival.h"
#include "app/store/filingreader.h"
#include "app/store/outbox.h"
#include "app/store/storeerasure.h"
#include "app/store/storefolder.h"
#include "app/store/storeopening.h"

namespace beian {

using namespace Qt::StringLiterals;

CenterFile::CenterFile(const QString &folder, const DatabaseOptions &options,
                       const StoreSeam &seam)
    : m_folder(folder)
    , m_options(options)
    , m_access(seam)
{ }

Result<void> CenterFile::open()
{
    if (m_access.isOpen())
        return {};
    if (!m_access.open(StoreFolder(m_folder).file(), SqlAccess::Mode::ReadWrite))
        return m_access.error();
    if (const auto done = configureStore(m_access); !done)
        return done;
    return checkFilledSchema(m_access);
}

Result<void> CenterFile::run(const QString &statement, const QVariantList &values)
{
    SqlStatement change(m_access, statement);
    return change.run(values) ? Result<void>() : m_access.error();
}

Result<std::optional<JoinedCenter>> CenterFile::joined()
{
    SqlStatement row(m_access,
                     u"SELECT address, center, machine, counter, revision, confirmed_at, "
                     "keeps_full_numbers, keep_finished_days FROM center"_s);
    StoredCells cells(row);
    std::optional<JoinedCenter> found;
    if (row.run() && row.next()) {
        found = JoinedCenter{cells.text(0), cells.id(1), cells.id(2), cells.text(3),
                             row.value(4).toLongLong(), cells.instant(5),
                             {cells.flag(6), cells.number(7)}};
    }
    if (row.hasFailed())
        return m_access.error();
    return found;
}

Result<void> CenterFile::join(const JoinedCenter &center)
{
    return m_access.inTransaction([&]() -> Result<void> {
        if (const auto done = run(u"DELETE FROM center"_s, {}); !done)
            return done;
        const auto done = run(
            u"INSERT INTO center (address, center, machine, counter, revision, arrivals, "
            "keeps_full_numbers, keep_finished_days) VALUES (?, ?, ?, ?, 0, "
            "(SELECT coalesce(max(arrival), 0) FROM filings WHERE arrival IS NOT NULL), "
            "?, ?)"_s,
            {center.address, center.center.toRfc4122(), center.machine.toRfc4122(), center.counter,
             center.policy.keepsFullNumbers, center.policy.keepFinishedDays});
        if (!done)
            return done;
        return offerEverything(m_access) ? Result<void>() : m_access.error();
    });
}

Result<QList<QUuid>> CenterFile::leave(LeaveWith with)
{
    QList<QUuid> gone;
    const auto done = m_access.inTransaction([&]() -> Result<void> {
        if (with == LeaveWith::Nothing) {
            const auto ids = allIds();
            if (!ids)
                return ids.error();
            gone = *ids;
            for (const QString &statement :
                 {u"INSERT OR IGNORE INTO purged (id) SELECT id FROM filings"_s,
                  u"DELETE FROM filings"_s, u"UPDATE upkeep SET has_traces = 1"_s}) {
                if (const auto dropped = run(statement, {}); !dropped)
                    return dropped;
            }
        }
        for (const QString &statement :
             {u"DELETE FROM outbox"_s, u"DELETE FROM center"_s,
              u"UPDATE filings SET center_version = 0, arrival = NULL"_s,
              u"UPDATE events SET is_at_center = 0"_s}) {
            if (const auto ended = run(statement, {}); !ended)
                return ended;
        }
        return {};
    });
    if (!done)
        return done.error();
    if (with == LeaveWith::Nothing)
        (void)eraseTraces(m_access); // where another program reads, the next upkeep does
    return gone;
}

Result<void> CenterFile::setRevision(qint64 revision)
{
    return run(u"UPDATE center SET revision = ?"_s, {revision});
}

Result<void> CenterFile::setPolicy(const CenterPolicy &policy)
{
    return run(u"UPDATE center SET keeps_full_numbers = ?, keep_finished_days = ?"_s,
               {policy.keepsFullNumbers, policy.keepFinishedDays});
}

Result<QList<QUuid>> CenterFile::idsOf(const QString &statement)
{
    SqlStatement rows(m_access, statement);
    QList<QUuid> ids;
    if (rows.run()) {
        while (rows.next())
            ids << QUuid::fromRfc4122(rows.value(0).toByteArray());
    }
    if (rows.hasFailed())
        return m_access.error();
    return ids;
}

Result<QList<QUuid>> CenterFile::allIds()
{
    return idsOf(u"SELECT id FROM filings"_s);
}

Result<qsizetype> CenterFile::queued()
{
    const auto count = m_access.ask(u"SELECT count(DISTINCT filing) FROM outbox"_s);
    if (!count)
        return m_access.error();
    return qsizetype(count->toLongLong());
}

Result<QList<QUuid>> CenterFile::queuedIds()
{
    return idsOf(u"SELECT filing FROM outbox GROUP BY filing ORDER BY min(place)"_s);
}

Result<QList<QUuid>> CenterFile::queuedChanges()
{
    return idsOf(u"SELECT change FROM outbox ORDER BY place"_s);
}

Result<QList<QUuid>> CenterFile::queuedChanges(const QList<QUuid> &filings)
{
    SqlStatement rows(m_access, u"SELECT change FROM outbox WHERE filing = ?"_s);
    QList<QUuid> changes;
    for (const QUuid &filing : filings) {
        if (!rows.run({filing.toRfc4122()}))
            return m_access.error();
        while (rows.next())
            changes << QUuid::fromRfc4122(rows.value(0).toByteArray());
        if (rows.hasFailed())
            return m_access.error();
        rows.finish();
    }
    return changes;
}

Result<QList<FilingEvent>> CenterFile::unsentEvents(const QUuid &filing)
{
    if (const auto given = giveEventIds(m_access, filing); !given)
        return given.error();
    return readHistory(m_access,
                       u"JOIN filings f ON f.filing = e.filing WHERE f.id = ? "
                       "AND e.is_at_center = 0 ORDER BY e.event"_s,
                       {filing.toRfc4122()});
}

Result<std::optional<QueuedFiling>> CenterFile::queuedFiling(const QUuid &filing)
{
    std::optional<QueuedFiling> found;
    const auto done = m_access.inTransaction([&]() -> Result<void> {
        SqlStatement rows(m_access,
                          u"SELECT o.place, o.change, f.center_version FROM outbox o LEFT JOIN "
                          "filings f ON f.id = o.filing WHERE o.filing = ? ORDER BY o.place"_s);
        QueuedFiling queued;
        if (rows.run({filing.toRfc4122()})) {
            while (rows.next()) {
                queued.lastPlace = rows.value(0).toLongLong();
                queued.changes << QUuid::fromRfc4122(rows.value(1).toByteArray());
                queued.version = rows.value(2).toLongLong();
            }
        }
        if (rows.hasFailed())
            return m_access.error();
        const auto kept = readShared(m_access, filing);
        if (!kept)
            return kept.error();
        if (queued.changes.isEmpty() || !*kept)
            return queued.changes.isEmpty()
                ? Result<void>()
                : run(u"DELETE FROM outbox WHERE filing = ?"_s, {filing.toRfc4122()});
        const auto events = unsentEvents(filing);
        if (!events)
            return events.error();
        queued.filing = **kept;
        queued.events = *events;
        found = queued;
        return {};
    });
    if (!done)
        return done.error();
    return found;
}

Result<void> CenterFile::settleFiling(const QUuid &filing, qint64 place, qint64 version)
{
    if (const auto done = run(u"DELETE FROM outbox WHERE filing = ? AND place <= ?"_s,
                              {filing.toRfc4122(), place});
        !done)
        return done;
    // Otherwise another counter's change lies between, which this file does not have: it was taken back
    // from a backup. Then the filing comes again.
    return run(u"UPDATE filings SET center_version = ? WHERE id = ? AND center_version = ?"_s,
               {version, filing.toRfc4122(), version - 1});
}

Result<void> CenterFile::settle(const QMap<QUuid, qint64> &versions)
{
    return m_access.inTransaction([&]() -> Result<void> {
        SqlStatement row(m_access, u"SELECT filing, place FROM outbox WHERE change = ?"_s);
        QMap<QUuid, std::pair<qint64, qint64>> last; // place and version
        for (auto each = versions.cbegin(); each != versions.cend(); ++each) {
            if (!row.run({each.key().toRfc4122()}))
                return m_access.error();
            if (!row.next())
                continue;
            const QUuid filing = QUuid::fromRfc4122(row.value(0).toByteArray());
            last[filing] = std::max(last.value(filing),
                                    std::pair(row.value(1).toLongLong(), each.value()));
            row.finish();
        }
        for (auto each = last.cbegin(); each != last.cend(); ++each) {
            const auto [place, version] = each.value();
            if (const auto done = settleFiling(each.key(), place, version); !done)
                return done;
        }
        return {};
    });
}

Result<void> CenterFile::confirm(const QueuedFiling &sent, qint64 version,
                                 std::optional<qint64> revision, const QDateTime &at)
{
    return m_access.inTransaction([&]() -> Result<void> {
        const QUuid &id = sent.filing.record.id;
        if (const auto done = settleFiling(id, sent.lastPlace, version); !done)
            return done;
        SqlStatement mark(m_access,
                          u"UPDATE events SET is_at_center = 1 WHERE filing = (SELECT filing FROM "
                          "filings WHERE id = ?) AND id = ?"_s);
        for (const FilingEvent &event : sent.events) {
            if (!mark.run({id.toRfc4122(), event.id.value.toRfc4122()}))
                return m_access.error();
        }
        if (revision) {
            if (const auto noted = setRevision(*revision); !noted)
                return noted;
        }
        return run(u"UPDATE center SET confirmed_at = ?"_s, {at.toMSecsSinceEpoch()});
    });
}

Result<QMap<QUuid, qint64>> CenterFile::versionsOf(const QList<QUuid> &filings)
{
    QMap<QUuid, qint64> versions;
    SqlStatement row(m_access, u"SELECT center_version FROM filings WHERE id = ?"_s);
    for (const QUuid &filing : filings) {
        if (!row.run({filing.toRfc4122()}))
            return m_access.error();
        versions.insert(filing, row.next() ? row.value(0).toLongLong() : 0);
        if (row.hasFailed())
            return m_access.error();
        row.finish();
    }
    return versions;
}

Result<void> CenterFile::take(const QList<CenterFiling> &filings)
{
    return m_access.inTransaction([&]() -> Result<void> {
        FilingArrival arrival(m_access, m_options.keepsFullNumbers);
        if (const auto begun = arrival.begin(); !begun)
            return begun;
        for (const CenterFiling &filing : filings) {
            if (const auto done = arrival.take(filing); !done)
                return done;
        }
        return {};
    });
}

Result<QList<QUuid>> CenterFile::drop(const QList<QUuid> &filings)
{
    QList<QUuid> dropped;
    const auto done = m_access.inTransaction([&]() -> Result<void> {
        SqlStatement drop(m_access, u"DELETE FROM filings WHERE id = ? AND NOT EXISTS (SELECT 1 FROM "
                                    "outbox WHERE outbox.filing = filings.id) RETURNING id"_s);
        SqlStatement note(m_access, u"INSERT OR IGNORE INTO purged (id) VALUES (?)"_s);
        for (const QUuid &filing : filings) {
            const QVariantList id{filing.toRfc4122()};
            if (!drop.run(id))
                return m_access.error();
            const bool isDropped = drop.next();
            if (drop.hasFailed())
                return m_access.error();
            drop.finish();
            if (!isDropped)
                continue;
            dropped << filing;
            if (!note.run(id))
                return m_access.error();
        }
        return dropped.isEmpty() ? Result<void>() : run(u"UPDATE upkeep SET has_traces = 1"_s, {});
    });
    if (!done)
        return done.error();
    return dropped;
}

} // namespace beian
