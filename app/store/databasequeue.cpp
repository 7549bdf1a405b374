// SPDX-License-Identifier: MIT
#include "app/store/databasequeue.h"

#include "app/record/filingmerge.h"
#include "app/store/filingdatabase.h"

namespace beian {

void DatabaseQueue::add(const KeptChange &change)
{
    Entry &entry = entryOf(change.record.id);
    if (!entry.change) {
        entry.change = change;
        return;
    }
    // What came in between from another counter may have hidden the first change from whoever made the
    // second. The basis stays that of the first.
    entry.change->record = change.basis
        ? reconciledRecord(*change.basis, change.record, entry.change->record)
        : change.record;
    entry.change->events << change.events;
}

void DatabaseQueue::setRemoved(const QUuid &id, const QDateTime &removedAt, bool isCounted)
{
    entryOf(id).removal = Removal{removedAt, isCounted};
}

Result<void> DatabaseQueue::writeTo(FilingDatabase &store) const
{
    return store.inTransaction([&]() -> Result<void> {
        QList<KeptChange> changes;
        for (const Entry &entry : m_entries) {
            if (entry.change)
                changes << *entry.change;
        }
        if (const auto done = store.saveAll(changes); !done)
            return done.error();
        return writeRemovals(store);
    });
}

void DatabaseQueue::clear()
{
    m_entries.clear();
    m_places.clear();
}

DatabaseQueue::Entry &DatabaseQueue::entryOf(const QUuid &id)
{
    const auto place = m_places.constFind(id);
    if (place != m_places.cend())
        return m_entries[*place];
    m_places.insert(id, m_entries.size());
    m_entries << Entry{id, {}, {}};
    return m_entries.last();
}

Result<void> DatabaseQueue::writeRemovals(FilingDatabase &store) const
{
    for (const Entry &entry : m_entries) {
        if (!entry.removal)
            continue;
        const QDateTime at = entry.removal->at;
        const auto removedAt = at.isValid() ? std::optional(at) : std::nullopt;
        if (const auto done = store.setRemoved(entry.id, removedAt); !done)
            return done.error();
        if (entry.removal->isCounted)
            continue;
        if (const auto done = store.dropOutcomes(entry.id); !done)
            return done.error();
    }
    return {};
}

} // namespace beian
