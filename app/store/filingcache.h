// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtCore/qobject.h>

#include "app/record/filinglist.h"
#include "app/store/databaseoptions.h"
#include "app/time/clock.h"

namespace beian {

class DatabaseThread;
class FilingUndo;

// All filings of this machine: in memory for the screen, and on their way to the file. Every
// change goes through here, so that screen, reminders and file always agree.
class FilingCache final : public QObject
{
    Q_OBJECT

public:
    FilingCache(const RuleBook &rules, const Clock &clock, DatabaseThread &database,
                QObject *parent = nullptr);

    [[nodiscard]] const FilingList &list() const { return m_list; }
    [[nodiscard]] const RuleBook &rules() const { return *m_rules; }
    // Other rules from now on, which outlive the cache as the first ones do. Who holds those goes on with
    // them.
    void setRules(const RuleBook &rules);
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    // What persons did and can take back.
    [[nodiscard]] FilingUndo &undo() const { return *m_undo; }
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }
    // Everything that is kept was read.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

    void setSearch(const QString &text);
    void setFilter(BoardFilter filter, const BoardOnly &only = {});
    void setOrder(BoardOrder order, Qt::SortOrder direction);
    // Time went on. Figures and rows follow.
    void tick(const QDateTime &now);

    // The filing as it is now, with what its history gains.
    void put(const FilingRecord &record, const QList<FilingEvent> &events);
    // Many new ones at once, in one transaction.
    void putAll(const QList<KeptChange> &changes);
    // Takes them off the board and returns what restore() brings back. What a person may undo goes
    // through undo().
    QList<FilingRecord> remove(const QList<QUuid> &ids);
    void restore(const QList<FilingRecord> &removed);
    // The same as remove() for what was entered by mistake: nothing of it is counted.
    QList<FilingRecord> takeBack(const QList<QUuid> &ids);
    // They are no longer kept, here or anywhere: they leave the board, and the file is not touched.
    void forget(const QList<QUuid> &ids);

Q_SIGNALS:
    // Around any change of which rows are shown and in what order.
    void rowsAboutToChange();
    void rowsChanged();
    // The row stays where it is and says something else.
    void rowUpdated(qsizetype row);
    // A filing is new or different, for everything that watches filings.
    void filingPut(const beian::FilingRecord &record);
    void filingsAdded(const QList<beian::FilingRecord> &records);
    void filingRemoved(const QUuid &id);
    void loaded();
    // As DatabaseThread::removedLoaded() has it: undo() can bring it back.
    void removedLoaded(const QList<QList<beian::FilingRecord>> &removals);
    void rulesChanged();

private:
    void take(const QList<FilingRecord> &records, bool isLast);
    void settleRecovery();
    void forgetAllBut(const QSet<QUuid> &staying);
    void takeArrived(const QList<FilingRecord> &records, const QList<QUuid> &gone);
    void show(const FilingRecord &record);
    void putRow(const FilingRecord &record);
    QList<FilingRecord> takeAway(const QList<QUuid> &ids,
                                 const std::function<void(const QList<QUuid> &there)> &inFile);
    template <typename Change>
    void changeRows(const Change &change);

    const RuleBook *m_rules;
    const Clock &m_clock;
    DatabaseThread &m_database;
    FilingList m_list;
    FilingUndo *m_undo; // child
    bool m_isLoaded = false;
    bool m_asksForFinished = false; // old ones were not loaded
};

} // namespace beian
