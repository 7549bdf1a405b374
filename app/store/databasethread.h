// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>

#include <QtCore/qobject.h>
#include <QtCore/qset.h>
#include <QtCore/qthread.h>
#include <QtCore/qtimer.h>

#include "app/outcome/outcome.h"
#include "app/store/databaseoptions.h"
#include "app/store/storereport.h"
#include "app/store/storeseam.h"
#include "app/support/error.h"
#include "app/time/clock.h"

namespace beian {

class DatabaseWorker;

// Keeps filings without making a window wait: it takes what is to be kept at once, and a thread of
// its own writes it in order. Nothing that was asked for is forgotten: what cannot be written stays
// queued and is tried again with the next request and every few seconds, until the cause is gone.
//
// All functions return at once. Everything is answered by a signal, in the thread of the database.
class DatabaseThread final : public QObject
{
    Q_OBJECT

public:
    // The kept filings live in `folder`, which is made on open(). `clock` is
    // read in the thread of the database only.
    DatabaseThread(const QString &folder, const Clock &clock, QObject *parent = nullptr);
    DatabaseThread(const QString &folder, const Clock &clock, const StoreSeam &seam,
                   QObject *parent = nullptr);
    // Writes what is still queued, with one last attempt, and stops. Ask hasUnsaved() first.
    ~DatabaseThread() override;
    Q_DISABLE_COPY_MOVE(DatabaseThread)

    // Opens, recovers if need be, writes what was already queued, then loads everything:
    // opened(), then loaded() until isLast. Or openFailed(); then it is tried again by itself.
    // After loading, once a day, it purges what is old and makes a backup.
    void open(const DatabaseOptions &options);

    // The filing as it is now, and what its history gained. Also for a filing that is new.
    void save(const FilingRecord &record, const QList<FilingEvent> &events);
    // All of them in one transaction.
    void saveAll(const QList<KeptChange> &changes);
    // All at one moment. Removed filings are not loaded as the others are. Undone by `false`, for a day
    // at least; then they are purged.
    void setRemoved(const QList<QUuid> &ids, bool isRemoved);
    // They were entered by mistake: removed in one, and what came of them is not counted. setRemoved() undoes
    // it.
    void takeBack(const QList<QUuid> &ids);

    // Answered by historyLoaded(), with everything that was saved before; not while nothing is
    // open.
    void requestHistory(const QUuid &id);
    // Answered by outcomesLoaded(), with everything that was saved before; not while nothing is
    // open.
    void requestOutcomes();
    // Takes effect at once, and purges and erases accordingly.
    void setOptions(const DatabaseOptions &options);
    // Looks whether another process (the import command) has added filings: foundNew(). Cheap when
    // it has not: for every activation of the window.
    void checkForOthers();
    // Old finished filings that were not loaded, see DatabaseOptions: foundChanged(), where there are some.
    void findFinished(const QString &text);
    // A copy of everything that was asked for so far, as StoreCopies saves it: copySaved() or
    // copyFailed().
    void saveCopy(const QString &file);
    // What is in a copy, beside what is kept; nothing changes: copyCompared() or copyFailed().
    void compareCopy(const QString &file);
    // A copy takes the place of what is kept; filings of `staying` remain as they are, and so does
    // what is saved meanwhile. takenBack(), then loaded() until isLast; or copyFailed(), and nothing
    // changed.
    void restoreCopy(const QString &file, const QList<QUuid> &staying);
    // What files that were set aside hold that is newer than what is kept, as recoverable() told: it is
    // taken over, answered by foundNew() and takenOver(), or left out for good.
    void takeOverRecoverable();
    void leaveOutRecoverable();
    // Somebody knows that the clock of this machine is right: answers timeDoubted(), and what
    // waited for it is purged. Nothing happens while there is no doubt.
    void confirmTime();

    // Is something asked for and not yet in the file? For the question before the program quits.
    [[nodiscard]] bool hasUnsaved() const { return m_committed < m_asked; }

Q_SIGNALS:
    // Comes again only when the file turned out to be damaged while it was open and was recovered.
    // Then nothing is loaded again, and what the program holds should be handed over with
    // saveAll(), since the backup may lack it.
    void opened(const beian::StoreReport &report);
    // Once for a cause, not for every attempt.
    void openFailed(const beian::Error &error);
    // The most urgent filings, before the file was checked: for a board that wants to paint. What
    // opened() and loaded() say afterwards is what holds.
    void peeked(const QList<beian::FilingRecord> &records);
    // The most urgent first; the first portion is small, so that a board can be painted. A filing
    // that was saved or removed through the database before it was loaded is left out: whoever
    // saved it has it as it is now. If reading fails on the way, it begins again: a filing can come
    // twice.
    void loaded(const QList<beian::FilingRecord> &records, bool isLast);
    // What was taken off the board before and is not purged yet: together what was removed at one moment,
    // the latest last. Comes before loaded(), when there is anything, and as often as that begins.
    void removedLoaded(const QList<QList<beian::FilingRecord>> &removals);
    // Everything asked for so far is in the file, since this moment.
    void saved(const QDateTime &at);
    // Nothing is lost: it stays queued. Once for every request that met the cause, not for the
    // attempts in between.
    void saveFailed(const beian::Error &error);
    void historyLoaded(const QUuid &id, const QList<beian::FilingEvent> &history);
    // As FilingDatabase::loadOutcomes() gives them.
    void outcomesLoaded(const QList<beian::Outcome> &outcomes);
    void foundNew(const QList<beian::FilingRecord> &records);
    // Filings are different, or new, by what other counters did; `gone` were taken off the board there.
    void foundChanged(const QList<beian::FilingRecord> &records, const QList<QUuid> &gone);
    // Something can be read of a file that was set aside, and nobody has decided about it yet: after
    // loading, and after a recovery.
    void recoverable(const beian::Recoverable &recoverable);
    void takenOver(qsizetype filings);
    void copySaved(const QString &file);
    void copyCompared(const QString &file, const beian::CopyComparison &comparison);
    // What was asked for with a copy did not succeed.
    void copyFailed(const beian::Error &error);
    // Right before takenBack(): what is saved now stays as it is.
    void replaced();
    // What was loaded before holds no longer, but for the filings of `staying`, which are not loaded
    // again. `setAside`: where the file is that was kept before.
    void takenBack(const QString &setAside, const QSet<QUuid> &staying);
    // Purge or backup did not succeed. What is kept is as it was; it is tried again with a save
    // an hour later, and the next day.
    void upkeepFailed(const beian::Error &error);
    // The clock is before the last moment that the file knows of, or far behind it, and
    // nothing is purged by it until confirmTime(), or until it fits again.
    void timeDoubted(const QDateTime &known);
    // After it: it fits again, or somebody confirmed it.
    void timeBelieved();
    // Purge and backup of this day are done.
    void upkeepDone();

private:
    void connectWorker();
    // Runs it in the thread of the worker, after everything that was asked for before.
    void ask(const std::function<void(DatabaseWorker &worker)> &act);
    void relayLoaded(const QList<FilingRecord> &records, bool isLast);
    void relayRemoved(const QList<QList<FilingRecord>> &removals);
    // Without what was saved or removed since.
    [[nodiscard]] QList<FilingRecord> untouched(const QList<FilingRecord> &records) const;
    void relayCommitted(quint64 request);
    void relayFailure(const Error &error, bool isNews,
                      void (DatabaseThread::*signal)(const Error &));
    void relayTakenBack(const QString &setAside, const QList<QUuid> &staying);
    void touch(const QUuid &id);
    void lookForRecoverable();
    void retry();
    void keepUp();
    void keepUpIfDue();

    const Clock &m_clock;
    QThread m_thread;
    std::unique_ptr<DatabaseWorker> m_worker; // lives in m_thread while that runs
    QTimer m_retryTimer; // one shot, armed by every failure
    QTimer m_upkeepTimer; // a day: the only one that runs while nothing happens
    QDateTime m_upkeepTriedAt;
    QDate m_upkeepDay; // in Beijing: the last day on which it was done
    QSet<QUuid> m_touched; // saved or removed before loading had ended
    quint64 m_asked = 0; // number of the last request to write
    quint64 m_committed = 0; // and of the last one that is in the file
    bool m_isLoaded = false;
    bool m_isTimeDoubted = false;
    bool m_isTakingBack = false; // what is loaded will be loaded again
};

} // namespace beian
