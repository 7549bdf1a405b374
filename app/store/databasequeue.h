// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qhash.h>

#include "app/store/databaseoptions.h"
#include "app/support/result.h"

namespace beian {

class FilingDatabase;

// What is to be written and is not yet. Several changes of one filing become one: the last record,
// all events in their order, the last word on its removal.
class DatabaseQueue final
{
public:
    void add(const KeptChange &change);
    // The instant of the removal; null: it is undone. Not counted: it was entered by mistake.
    void setRemoved(const QUuid &id, const QDateTime &removedAt, bool isCounted = true);

    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    // Writes everything in one transaction; the queue stays as it is.
    [[nodiscard]] Result<void> writeTo(FilingDatabase &store) const;
    void clear();

private:
    struct Removal
    {
        QDateTime at;
        bool isCounted = true;
    };
    struct Entry
    {
        QUuid id;
        std::optional<KeptChange> change;
        std::optional<Removal> removal;
    };

    [[nodiscard]] Entry &entryOf(const QUuid &id);
    [[nodiscard]] Result<void> writeRemovals(FilingDatabase &store) const;

    QList<Entry> m_entries; // in the order in which the filings were first asked for
    QHash<QUuid, qsizetype> m_places; // in m_entries
};

} // namespace beian
