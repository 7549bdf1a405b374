// SPDX-License-Identifier: MIT
#include "app/store/filingcache.h"

#include <utility>

#include "app/record/expectedpersons.h"
#include "app/record/filingmerge.h"
#include "app/store/databasethread.h"
#include "app/store/filingundo.h"

namespace beian {

template <typename Change>
void FilingCache::changeRows(const Change &change)
{
    Q_EMIT rowsAboutToChange();
    change();
    Q_EMIT rowsChanged();
}

FilingCache::FilingCache(const RuleBook &rules, const Clock &clock, DatabaseThread &database,
                         QObject *parent)
    : QObject(parent)
    , m_rules(&rules)
    , m_clock(clock)
    , m_database(database)
    , m_list(rules, clock.now())
    , m_undo(new FilingUndo(*this, this))
{
    connect(&database, &DatabaseThread::loaded, this, &FilingCache::take);
    connect(&database, &DatabaseThread::foundNew, this,
            [this](const QList<FilingRecord> &records) { take(records, m_isLoaded); });
    connect(&database, &DatabaseThread::foundChanged, this, &FilingCache::takeArrived);
    connect(&database, &DatabaseThread::peeked, this,
            [this](const QList<FilingRecord> &records) { take(records, false); });
    connect(&database, &DatabaseThread::takenBack, this,
            [this](const QString &, const QSet<QUuid> &staying) { forgetAllBut(staying); });
    connect(&database, &DatabaseThread::removedLoaded, this,
            [this](const QList<QList<FilingRecord>> &removals) {
                QList<QList<FilingRecord>> whole;
                for (const QList<FilingRecord> &removal : removals)
                    whole << withPersonsOfTheRules(removal, *m_rules);
                Q_EMIT removedLoaded(whole);
            });
    connect(&database, &DatabaseThread::opened, this, [this](const StoreReport &report) {
        m_asksForFinished = report.isJoined;
        if (report.isRecovered)
            settleRecovery();
    });
}

// A backup took the place of a damaged file. What was read in full before is newer than it; what
// was only peeked at may be damaged itself.
void FilingCache::settleRecovery()
{
    QList<KeptChange> all;
    QList<QUuid> ids;
    m_list.forEach([&](const FilingRecord &record) {
        all << KeptChange{record, {}};
        ids << record.id;
    });
    if (m_isLoaded)
        m_database.saveAll(all);
    else
        changeRows([&] { m_list.removeAll(ids); });
}

// A copy took the place of what was kept: it is loaded next. A step that was done before cannot be
// taken back in it.
void FilingCache::forgetAllBut(const QSet<QUuid> &staying)
{
    QList<QUuid> gone;
    m_list.forEach([&](const FilingRecord &record) {
        if (!staying.contains(record.id))
            gone << record.id;
    });
    m_isLoaded = false;
    m_undo->forget();
    changeRows([&] { m_list.removeAll(gone); });
    for (const QUuid &id : std::as_const(gone))
        Q_EMIT filingRemoved(id);
}

void FilingCache::take(const QList<FilingRecord> &records, bool isLast)
{
    if (!records.isEmpty()) {
        const QList<FilingRecord> whole = withPersonsOfTheRules(records, *m_rules);
        changeRows([&] { m_list.append(whole); });
        Q_EMIT filingsAdded(whole);
    }
    if (isLast && !std::exchange(m_isLoaded, true))
        Q_EMIT loaded();
}

void FilingCache::setRules(const RuleBook &rules)
{
    m_rules = &rules;
    changeRows([&] { m_list.setRules(rules); });
    Q_EMIT rulesChanged();
}

void FilingCache::setSearch(const QString &text)
{
    changeRows([&] { m_list.setSearch(text); });
    if (m_asksForFinished && !text.trimmed().isEmpty())
        m_database.findFinished(text);
}

void FilingCache::setFilter(BoardFilter filter, const BoardOnly &only)
{
    changeRows([&] { m_list.setFilter(filter, only); });
}

void FilingCache::setOrder(BoardOrder order, Qt::SortOrder direction)
{
    changeRows([&] { m_list.setOrder(order, direction); });
}

void FilingCache::tick(const QDateTime &now)
{
    if (m_list.wouldMove(now))
        changeRows([&] { m_list.setNow(now); });
    else
        m_list.setNow(now);
}

// Most changes leave a row where it is, and the selection and the scroll bar with it.
void FilingCache::putRow(const FilingRecord &record)
{
    const qsizetype before = m_list.rowOf(record.id);
    if (before >= 0 && m_list.wouldStay(record)) {
        m_list.put(record);
        Q_EMIT rowUpdated(before);
    } else {
        changeRows([&] { m_list.put(record); });
    }
}

void FilingCache::put(const FilingRecord &record, const QList<FilingEvent> &events)
{
    const FilingRecord *known = m_list.find(record.id);
    m_database.saveAll({{record, events, known ? std::optional(*known) : std::nullopt}});
    show(record);
}

void FilingCache::show(const FilingRecord &record)
{
    putRow(record);
    Q_EMIT filingPut(record);
}

void FilingCache::takeArrived(const QList<FilingRecord> &records, const QList<QUuid> &gone)
{
    m_asksForFinished = true;
    QList<FilingRecord> added;
    for (const FilingRecord &record : withPersonsOfTheRules(records, *m_rules)) {
        const FilingRecord *known = m_list.find(record.id);
        if (!known)
            added << record;
        else if (!isSameFiling({*known, {}}, {record, {}}))
            show(withKnownPhones(record, *known));
    }
    take(added, false);
    forget(gone);
}

void FilingCache::forget(const QList<QUuid> &ids)
{
    (void)takeAway(ids, [](const QList<QUuid> &) {});
}

void FilingCache::putAll(const QList<KeptChange> &changes)
{
    QList<FilingRecord> records;
    for (const KeptChange &change : changes)
        records << change.record;
    m_database.saveAll(changes);
    changeRows([&] { m_list.append(records); });
    Q_EMIT filingsAdded(records);
}

QList<FilingRecord> FilingCache::remove(const QList<QUuid> &ids)
{
    return takeAway(
        ids, [this](const QList<QUuid> &there) { m_database.setRemoved(there, true); });
}

QList<FilingRecord> FilingCache::takeBack(const QList<QUuid> &ids)
{
    return takeAway(ids, [this](const QList<QUuid> &there) { m_database.takeBack(there); });
}

QList<FilingRecord> FilingCache::takeAway(const QList<QUuid> &ids,
                                          const std::function<void(const QList<QUuid> &there)> &inFile)
{
    QList<FilingRecord> removed;
    QList<QUuid> there;
    for (const QUuid &id : ids) {
        if (const FilingRecord *record = m_list.find(id)) {
            removed << *record;
            there << id;
        }
    }
    inFile(there);
    changeRows([&] { m_list.removeAll(there); });
    for (const QUuid &id : std::as_const(there))
        Q_EMIT filingRemoved(id);
    return removed;
}

void FilingCache::restore(const QList<FilingRecord> &removed)
{
    QList<QUuid> ids;
    QList<KeptChange> changes;
    for (const FilingRecord &record : removed) {
        ids << record.id;
        // Itself its basis: what another counter changed meanwhile stays.
        changes << KeptChange{record, {}, record};
    }
    m_database.setRemoved(ids, false);
    // After a day they may have been purged: then they are kept again.
    m_database.saveAll(changes);
    changeRows([&] { m_list.append(removed); });
    Q_EMIT filingsAdded(removed);
}

} // namespace beian
