// SPDX-License-Identifier: MIT
#include "app/store/filingundo.h"

#include "app/record/recordchanges.h"
#include "app/store/filingcache.h"

namespace beian {

FilingUndo::FilingUndo(FilingCache &cache, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
{ }

void FilingUndo::change(const QString &title, const FilingRecord &after,
                        const QList<FilingEvent> &events)
{
    changeAll(title, {KeptChange{after, events}});
}

void FilingUndo::changeAll(const QString &title, const QList<KeptChange> &changes)
{
    UndoStep step{title, {}, {}, {}};
    for (const KeptChange &change : changes) {
        const FilingRecord *before = m_cache.list().find(change.record.id);
        if (before && *before != change.record) {
            step.before << *before;
            step.after << change.record;
        }
    }
    const bool isStep = !step.before.isEmpty();
    if (isStep)
        m_steps << step;
    for (const KeptChange &change : changes)
        m_cache.put(change.record, change.events);
    if (isStep)
        Q_EMIT added();
}

void FilingUndo::remove(const QString &title, const QList<QUuid> &ids)
{
    QList<FilingRecord> removed;
    for (const QUuid &id : ids) {
        if (const FilingRecord *record = m_cache.list().find(id))
            removed << *record;
    }
    if (removed.isEmpty())
        return;
    m_steps << UndoStep{title, removed, {}, {}};
    m_cache.remove(ids);
    Q_EMIT added();
}

const UndoStep *FilingUndo::next() const
{
    return m_steps.isEmpty() ? nullptr : &m_steps.constLast();
}

UndoOutcome FilingUndo::takeBack()
{
    // Taken first: the cache tells of the change while it is being made.
    const UndoStep step = m_steps.takeLast();
    return step.isRemoval() ? restore(step.removed) : revert(step);
}

UndoOutcome FilingUndo::restore(const QList<FilingRecord> &removed)
{
    QList<FilingRecord> missing;
    for (const FilingRecord &record : removed) {
        if (!m_cache.list().find(record.id))
            missing << record;
    }
    m_cache.restore(missing);
    return missing.isEmpty() ? UndoOutcome::ChangedSince : UndoOutcome::Done;
}

UndoOutcome FilingUndo::revert(const UndoStep &step)
{
    for (const FilingRecord &after : step.after) {
        const FilingRecord *current = m_cache.list().find(after.id);
        if (!current || *current != after)
            return UndoOutcome::ChangedSince;
    }
    for (qsizetype i = 0; i < step.before.size(); ++i)
        m_cache.put(step.before.at(i),
                    eventsBetween(step.after.at(i), step.before.at(i), m_cache.now()));
    return UndoOutcome::Done;
}

} // namespace beian
