// SPDX-License-Identifier: MIT
#include "app/center/filingarrival.h"

#include <algorithm>

#include "app/record/sharedchanges.h"
#include "app/store/filingreader.h"
#include "app/store/outbox.h"
#include "app/store/recordtext.h"

namespace beian {

using namespace Qt::StringLiterals;

FilingArrival::FilingArrival(SqlAccess &access, bool keepsFullNumbers)
    : m_access(access)
    , m_writer(access, m_rows, keepsFullNumbers)
    , m_version(access, u"SELECT center_version FROM filings WHERE id = ?"_s)
    , m_isQueued(access, u"SELECT 1 FROM outbox WHERE filing = ? LIMIT 1"_s)
    , m_note(access, u"UPDATE filings SET center_version = ?, removed_at = ?, arrival = ? "
                     "WHERE id = ?"_s)
    , m_sent(access, u"SELECT event FROM events WHERE filing = (SELECT filing FROM filings "
                     "WHERE id = ?) AND id = ?"_s)
    , m_markSent(access, u"UPDATE events SET is_at_center = 1 WHERE filing = (SELECT filing FROM "
                         "filings WHERE id = ?) AND id = ?"_s)
    , m_markAllSent(access, u"UPDATE events SET is_at_center = 1 WHERE filing = (SELECT filing FROM "
                            "filings WHERE id = ?)"_s)
    , m_outcomes(access)
{ }

Result<void> FilingArrival::begin()
{
    if (!m_access.run(u"UPDATE center SET arrivals = arrivals + 1"_s))
        return m_access.error();
    const auto arrival = m_access.ask(u"SELECT arrivals FROM center"_s);
    if (!arrival)
        return m_access.error();
    m_arrival = arrival->toLongLong();
    return {};
}

Result<FilingArrival::Here> FilingArrival::readHere(const QUuid &filing)
{
    Here here;
    if (!m_version.run({filing.toRfc4122()}))
        return m_access.error();
    const bool isThere = m_version.next();
    if (m_version.hasFailed())
        return m_access.error();
    here.version = isThere ? m_version.value(0).toLongLong() : 0;
    m_version.finish();
    if (!isThere)
        return here;
    const auto kept = readShared(m_access, filing);
    if (!kept)
        return kept.error();
    here.filing = *kept;
    return here;
}

Result<void> FilingArrival::take(const CenterFiling &there)
{
    const auto here = readHere(there.id);
    if (!here)
        return here.error();
    if (here->filing && here->version >= there.version)
        return {}; // what was sent from here comes back
    if (!m_isQueued.run({there.id.toRfc4122()}))
        return m_access.error();
    m_isQueuedNow = m_isQueued.next();
    if (m_isQueued.hasFailed())
        return m_access.error();
    m_isQueued.finish();
    if (m_isQueuedNow && here->filing)
        return merge(there, *here->filing);
    SharedFiling result = there.filing;
    if (here->filing)
        result.record = withKnownPhones(result.record, here->filing->record);
    return write(there, result, here->filing ? &*here->filing : nullptr, {});
}

Result<std::optional<SharedFiling>> FilingArrival::baseOf(const QUuid &filing)
{
    SqlStatement first(m_access,
                       u"SELECT base FROM outbox WHERE filing = ? ORDER BY place LIMIT 1"_s);
    if (!first.run({filing.toRfc4122()}) || !first.next())
        return m_access.error();
    if (first.isNull(0))
        return std::optional<SharedFiling>();
    return filingFromText(first.value(0).toString().toUtf8());
}

Result<void> FilingArrival::merge(const CenterFiling &there, const SharedFiling &here)
{
    const auto base = baseOf(there.id);
    if (!base)
        return base.error();
    MergedFiling merged = mergedFilings(*base, here, there.filing);
    merged.filing.record = withKnownPhones(merged.filing.record, here.record);
    const QList<FilingEvent> own =
        eventsOf(merged.gaveWay, merged.filing.record.round, there.changedBy, there.changedAt);
    if (const auto done = write(there, merged.filing, &here, own); !done)
        return done;
    return queueAnew(there, merged.filing);
}

Result<QList<FilingEvent>> FilingArrival::newEvents(const CenterFiling &there)
{
    if (const auto given = giveEventIds(m_access, there.id); !given)
        return given.error();
    QList<FilingEvent> added;
    for (const FilingEvent &event : there.events) {
        if (!m_sent.run({there.id.toRfc4122(), event.id.value.toRfc4122()}))
            return m_access.error();
        if (!m_sent.next())
            added << event;
        if (m_sent.hasFailed())
            return m_access.error();
        m_sent.finish();
    }
    return added;
}

bool FilingArrival::markSent(const CenterFiling &there, bool isQueued)
{
    if (!isQueued)
        return m_markAllSent.run({there.id.toRfc4122()});
    for (const FilingEvent &event : there.events) {
        if (!m_markSent.run({there.id.toRfc4122(), event.id.value.toRfc4122()}))
            return false;
    }
    return true;
}

Result<void> FilingArrival::write(const CenterFiling &there, const SharedFiling &result,
                                  const SharedFiling *here, const QList<FilingEvent> &own)
{
    const auto added = here ? newEvents(there) : Result<QList<FilingEvent>>(there.events);
    if (!added)
        return added.error();
    const KeptChange change{result.record, *added + own};
    const bool isWritten = here ? m_writer.writeArrived(change) : m_writer.addArrived(change);
    if (!isWritten)
        return m_writer.isDamaged() ? Error{ErrorKind::StoreDamaged, m_access.file()}
                                    : m_access.error();
    const QVariant removedAt =
        result.removedAt.isValid() ? QVariant(result.removedAt.toMSecsSinceEpoch()) : QVariant();
    if (!markSent(there, m_isQueuedNow)
        || !m_note.run({there.version, removedAt, m_arrival, there.id.toRfc4122()}))
        return m_access.error();
    const QDateTime before = here ? here->removedAt : QDateTime();
    if (before != result.removedAt && !m_outcomes.setRemoved(there.id, result.removedAt))
        return m_access.error();
    return {};
}

Result<void> FilingArrival::queueAnew(const CenterFiling &there, const SharedFiling &merged)
{
    SqlStatement unsent(m_access, u"SELECT 1 FROM events WHERE filing = (SELECT filing FROM filings "
                                  "WHERE id = ?) AND is_at_center = 0 LIMIT 1"_s);
    if (!unsent.run({there.id.toRfc4122()}))
        return m_access.error();
    const bool isUnsent = unsent.next();
    unsent.finish();
    // A machine that joins with what the center has already has nothing to say.
    const bool isDone = !isUnsent && isSameFiling(merged, there.filing);
    SqlStatement change(m_access, isDone ? u"DELETE FROM outbox WHERE filing = ?"_s
                                         : u"UPDATE outbox SET base = ? WHERE filing = ?"_s);
    QVariantList values{there.id.toRfc4122()};
    if (!isDone)
        values.prepend(QString::fromUtf8(filingText(there.filing, Phones::LeftOut)));
    return change.run(values) ? Result<void>() : m_access.error();
}

Result<void> giveEventIds(SqlAccess &access, const QUuid &filing)
{
    SqlStatement rows(access, u"SELECT e.at, e.kind, e.round, e.roles, e.tail, e.text, e.counter, "
                              "e.id, e.event FROM events e WHERE e.filing = (SELECT filing FROM "
                              "filings WHERE id = ?) AND e.id IS NULL ORDER BY e.event"_s);
    StoredCells cells(rows);
    if (!rows.run({filing.toRfc4122()}))
        return access.error();
    QList<std::pair<qint64, FilingEvent>> bare;
    while (rows.next()) {
        const FilingEvent event = readEvent(cells);
        bare << std::pair(rows.value(8).toLongLong(), event);
    }
    if (rows.hasFailed())
        return access.error();
    SqlStatement give(access, u"UPDATE events SET id = ? WHERE event = ?"_s);
    for (qsizetype i = 0; i < bare.size(); ++i) {
        const FilingEvent &event = bare.at(i).second;
        const auto place = std::count_if(bare.cbegin(), bare.cbegin() + i, [&event](const auto &each) {
            return each.second == event;
        });
        if (!give.run({derivedId(filing, event, int(place)).toRfc4122(), bare.at(i).first}))
            return access.error();
    }
    return {};
}

} // namespace beian
