// SPDX-License-Identifier: MIT
#include "app/store/filingundo.h"

#include <algorithm>
#include <iterator>

#include <QtCore/qset.h>

#include "app/record/recordchanges.h"
#include "app/store/filingcache.h"

namespace beian {

FilingUndo::FilingUndo(FilingCache &cache, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
{ }

void FilingUndo::push(const UndoStep &step)
{
    m_steps << step;
    m_takenBack.clear();
}

void FilingUndo::change(const StepWords &words, const FilingRecord &after,
                        const QList<FilingEvent> &events)
{
    changeAll(words, {KeptChange{after, events}});
}

void FilingUndo::changeAll(const StepWords &words, const QList<KeptChange> &changes)
{
    UndoStep step;
    step.words = words;
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
        push(step);
    for (const KeptChange &change : changes)
        m_cache.put(change.record, change.events);
    if (isStep)
        Q_EMIT added();
}

void FilingUndo::remove(const StepWords &words, const QList<QUuid> &ids)
{
    const QList<FilingRecord> removed = m_cache.list().records(ids);
    if (removed.isEmpty())
        return;
    UndoStep step;
    step.words = words;
    step.removed = removed;
    push(step);
    m_cache.remove(ids);
    Q_EMIT added();
}

void FilingUndo::addEarlier(const Words &act, const QList<QList<FilingRecord>> &removals)
{
    QSet<QUuid> known;
    for (const UndoStep &step : m_steps + m_takenBack) {
        for (const FilingRecord &record : step.removed)
            known << record.id;
    }
    QList<UndoStep> earlier;
    for (QList<FilingRecord> removal : removals) {
        removal.removeIf([&known](const auto &record) { return known.contains(record.id); });
        if (!removal.isEmpty())
            earlier << UndoStep{{act}, removal, {}, {}, {}};
    }
    m_steps = earlier + m_steps;
    Q_EMIT addedEarlier();
}

void FilingUndo::add(const StepWords &words, const QList<KeptChange> &changes)
{
    if (changes.isEmpty())
        return;
    UndoStep step;
    step.words = words;
    for (const KeptChange &change : changes)
        step.added << change.record;
    push(step);
    m_cache.putAll(changes);
    Q_EMIT added();
}

const UndoStep *FilingUndo::next() const
{
    return m_steps.isEmpty() ? nullptr : &m_steps.constLast();
}

const UndoStep *FilingUndo::nextAgain() const
{
    return m_takenBack.isEmpty() ? nullptr : &m_takenBack.constLast();
}

UndoResult FilingUndo::takeBack(const std::function<bool(const QUuid &id)> &isInUse)
{
    // Taken first: the cache tells of the change while it is being made.
    const UndoStep step = m_steps.takeLast();
    const UndoResult result = !step.removed.isEmpty() ? restore(step.removed)
        : !step.added.isEmpty()                       ? withdraw(step.added, isInUse)
                                                      : revert(step);
    // What could not be taken back is still done.
    if (result.outcome != UndoOutcome::ChangedSince)
        m_takenBack << step;
    Q_EMIT takenBack(step);
    return result;
}

UndoResult FilingUndo::doAgain(const std::function<bool(const QUuid &id)> &isInUse)
{
    const UndoStep step = m_takenBack.takeLast();
    const UndoResult result = !step.removed.isEmpty() ? removeAgain(step.removed, isInUse)
        : !step.added.isEmpty()                       ? restore(step.added)
                                                      : changeAgain(step);
    if (result.outcome != UndoOutcome::ChangedSince)
        m_steps << step;
    Q_EMIT doneAgain(step);
    return result;
}

void FilingUndo::forget()
{
    m_steps.clear();
    m_takenBack.clear();
    Q_EMIT forgotten();
}

bool FilingUndo::isEachAs(const QList<FilingRecord> &records) const
{
    return std::ranges::all_of(records, [this](const FilingRecord &record) {
        const FilingRecord *current = m_cache.list().find(record.id);
        return current && *current == record;
    });
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

UndoResult FilingUndo::removeAgain(const QList<FilingRecord> &removed,
                                   const std::function<bool(const QUuid &id)> &isInUse)
{
    QList<QUuid> ids;
    for (const FilingRecord &record : removed)
        ids << record.id;
    if (!isEachAs(removed) || std::ranges::any_of(ids, isInUse))
        return {UndoOutcome::ChangedSince, {}};
    m_cache.remove(ids);
    return {};
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
    QList<FilingRecord> records;
    for (const KeptChange &after : step.after)
        records << after.record;
    if (!isEachAs(records))
        return {UndoOutcome::ChangedSince, {}};
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

// The history tells it anew: it only grows.
UndoResult FilingUndo::changeAgain(const UndoStep &step)
{
    if (!isEachAs(step.before))
        return {UndoOutcome::ChangedSince, {}};
    const QDateTime now = m_cache.now();
    for (qsizetype i = 0; i < step.after.size(); ++i) {
        const KeptChange &after = step.after.at(i);
        QList<FilingEvent> events = eventsBetween(step.before.at(i), after.record, now);
        for (FilingEvent reminder : after.events) {
            reminder.at = now;
            events << reminder;
        }
        m_cache.put(after.record, events);
    }
    return {};
}

} // namespace beian
