// SPDX-License-Identifier: MIT
#include "app/store/filingundo.h"

#include <algorithm>
#include <iterator>

#include "app/record/recordchanges.h"
#include "app/store/filingcache.h"

namespace beian {

FilingUndo::FilingUndo(FilingCache &cache, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
{ }

void FilingUndo::change(const QString &title, const FilingRecord &after,
                        const QList<FilingEvent> &events, const QString &remark)
{
    changeAll(title, {KeptChange{after, events}}, remark);
}

void FilingUndo::changeAll(const QString &title, const QList<KeptChange> &changes,
                           const QString &remark)
{
    UndoStep step;
    step.title = title;
    step.remark = remark;
    for (const KeptChange &change : changes) {
        const FilingRecord *before = m_cache.list().find(change.record.id);
        if (!before)
            continue;
        KeptChange done{change.record, {}};
        std::ranges::copy_if(change.events, std::back_inserter(done.events),
                             [](const auto &event) { return event.kind == EventKind::Reminded; });
        if (*before != done.record || !done.events.isEmpty()) {
            step.before << *before;
            step.after << done;
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
    UndoStep step;
    step.title = title;
    step.removed = removed;
    m_steps << step;
    m_cache.remove(ids);
    Q_EMIT added();
}

void FilingUndo::add(const QString &title, const QList<KeptChange> &changes)
{
    if (changes.isEmpty())
        return;
    UndoStep step;
    step.title = title;
    for (const KeptChange &change : changes)
        step.added << change.record;
    m_steps << step;
    m_cache.putAll(changes);
    Q_EMIT added();
}

const UndoStep *FilingUndo::next() const
{
    return m_steps.isEmpty() ? nullptr : &m_steps.constLast();
}

UndoResult FilingUndo::takeBack(const std::function<bool(const QUuid &id)> &isInUse)
{
    // Taken first: the cache tells of the change while it is being made.
    const UndoStep step = m_steps.takeLast();
    const UndoResult result = !step.removed.isEmpty() ? restore(step.removed)
        : !step.added.isEmpty()                       ? withdraw(step.added, isInUse)
                                                      : revert(step);
    Q_EMIT takenBack(step);
    return result;
}

void FilingUndo::forget()
{
    m_steps.clear();
    Q_EMIT forgotten();
}

UndoResult FilingUndo::restore(const QList<FilingRecord> &removed)
{
    QList<FilingRecord> missing;
    for (const FilingRecord &record : removed) {
        if (!m_cache.list().find(record.id))
            missing << record;
    }
    m_cache.restore(missing);
    return {missing.isEmpty() ? UndoOutcome::ChangedSince : UndoOutcome::Done, {}};
}

// What was entered for a filing since it was imported is somebody's work.
UndoResult FilingUndo::withdraw(const QList<FilingRecord> &added,
                                const std::function<bool(const QUuid &id)> &isInUse)
{
    QList<QUuid> untouched;
    UndoResult result;
    for (const FilingRecord &record : added) {
        const FilingRecord *current = m_cache.list().find(record.id);
        if (!current)
            continue;
        if (*current == record && !isInUse(record.id))
            untouched << record.id;
        else
            result.stayed << record.id;
    }
    m_cache.takeBack(untouched);
    if (untouched.isEmpty())
        result.outcome = UndoOutcome::ChangedSince;
    else if (!result.stayed.isEmpty())
        result.outcome = UndoOutcome::PartlyDone;
    return result;
}

UndoResult FilingUndo::revert(const UndoStep &step)
{
    for (const KeptChange &after : step.after) {
        const FilingRecord *current = m_cache.list().find(after.record.id);
        if (!current || *current != after.record)
            return {UndoOutcome::ChangedSince, {}};
    }
    const QDateTime now = m_cache.now();
    for (qsizetype i = 0; i < step.before.size(); ++i) {
        const KeptChange &after = step.after.at(i);
        QList<FilingEvent> events = eventsBetween(after.record, step.before.at(i), now);
        for (const FilingEvent &reminder : after.events)
            events << withdrawnReminder(reminder, now);
        m_cache.put(step.before.at(i), events);
    }
    return {};
}

} // namespace beian
