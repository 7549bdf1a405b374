// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>
#include <QtCore/qset.h>

#include "app/store/filingdatabase.h"
#include "app/store/databasequeue.h"

namespace beian {

// The half of DatabaseThread that lives in its thread. Never reads a clock: `now` comes with each
// request.
class DatabaseWorker final : public QObject
{
    Q_OBJECT

public:
    // What made the worker try: only a person's request is answered by an error every time.
    enum class Occasion {
        Request,
        Retry,
    };

    DatabaseWorker(const QString &folder, const StoreSeam &seam);

    void open(const DatabaseOptions &options, const QDateTime &now);
    // The request with this number; what it asks for is queued and soon written.
    void save(const QList<KeptChange> &changes, quint64 request, const QDateTime &now);
    void setRemoved(const QList<QUuid> &ids, bool isRemoved, quint64 request, const QDateTime &now);
    // Removed, and nothing of it is counted.
    void takeBack(const QList<QUuid> &ids, quint64 request, const QDateTime &now);
    // Tries again what did not succeed.
    void retry(const QDateTime &now);
    void loadHistory(const QUuid &id, const QDateTime &now);
    void loadOutcomes(const QDateTime &now);
    void setOptions(const DatabaseOptions &options);
    void checkForOthers(const QDateTime &now);
    // Answered by foundChanged().
    void findFinished(const QString &text);
    // Answered by recoverable(), when there is something.
    void lookForRecoverable(const QDateTime &now);
    // What damaged files hold comes into the file: foundNew() and takenOver(). Or it is left out.
    void decide(bool isTakenOver, const QDateTime &now);
    // StoreCopies, each with everything that was asked for before: copySaved(), copyCompared(),
    // takenBack() with everything loaded again, or copyFailed().
    void saveCopy(const QString &file, const QDateTime &now);
    void compareCopy(const QString &file, const QDateTime &now);
    void restoreCopy(const QString &file, const QList<QUuid> &staying, const QDateTime &now);
    // The clock is right, whatever the file knows of time.
    void confirmTime(const QDateTime &now);
    // Purges and makes a backup, step by step, so that a save between two steps need not wait.
    void keepUp(const QDateTime &now);
    // The last attempt to write what is queued; then the thread ends.
    void finish(const QDateTime &now);

Q_SIGNALS:
    void peeked(const QList<beian::FilingRecord> &records);
    void opened(const beian::StoreReport &report);
    // `isNews`: not the same as at the last attempt.
    void openFailed(const beian::Error &error, bool isNews);
    void loaded(const QList<beian::FilingRecord> &records, bool isLast);
    // Before the first of loaded(), as FilingDatabase::loadRemoved() gives them; not when there are none.
    void removedLoaded(const QList<QList<beian::FilingRecord>> &removals);
    // Everything up to this request is in the file.
    void committed(quint64 request);
    void saveFailed(const beian::Error &error, bool isNews);
    void historyLoaded(const QUuid &id, const QList<beian::FilingEvent> &history);
    void outcomesLoaded(const QList<beian::Outcome> &outcomes);
    void foundNew(const QList<beian::FilingRecord> &records);
    void foundChanged(const QList<beian::FilingRecord> &records, const QList<QUuid> &gone);
    void upkeepFailed(const beian::Error &error);
    void upkeepDone(const QDateTime &askedAt);
    void recoverable(const beian::Recoverable &recoverable);
    void takenOver(qsizetype filings);
    void copySaved(const QString &file);
    void copyCompared(const QString &file, const beian::CopyComparison &comparison);
    void copyFailed(const beian::Error &error);
    // `setAside`: where what was kept before is now.
    void takenBack(const QString &setAside, const QList<QUuid> &staying);
    // With every purge. The last moment known while the clock is in doubt; null: it is not.
    void timeJudged(const QDateTime &known);

private:
    void scheduleWrite(quint64 request, const QDateTime &now);
    // Opens if need be, then writes the queue.
    void write(const QDateTime &now, Occasion occasion);
    [[nodiscard]] bool openStore(const QDateTime &now);
    // Also of a recovery by a command, which no window has told of yet.
    void tellOpened(StoreReport report);
    Result<void> writeQueue(Occasion occasion);
    // The file is open, and everything that was asked for is in it.
    [[nodiscard]] Result<void> bringUpToNow(const QDateTime &now);
    void failCopy(const Error &error, const QDateTime &now);
    void tellArrived(const QList<SharedFiling> &arrived);
    void loadAll(const QDateTime &now);
    void failLoading(const Error &error);
    void upkeepStep(const QDateTime &now, int run, int step);
    [[nodiscard]] Result<void> purge(const QDateTime &now);
    void endUpkeep(const Error &error, const QDateTime &now);
    // Closes where opening again can help: it checks and recovers.
    void closeAfter(const Error &error);
    // Where the file is damaged: recovers at once, while everything is still in memory.
    void recoverAfter(const Error &error, const QDateTime &now);
    void reportSaveFailure(const Error &error, Occasion occasion);
    void reportOpenFailure(const Error &error);

    const QString m_folder;
    FilingDatabase m_store;
    DatabaseOptions m_options;
    DatabaseQueue m_queue;
    QHash<QUuid, QDateTime> m_removals; // since the start, with their instants
    QSet<QUuid> m_ownIds; // written since the last look for added filings
    std::optional<Error> m_openFailure; // of the last attempt
    std::optional<ErrorKind> m_saveFailure;
    quint64 m_lastRequest = 0;
    qint64 m_seenVersion = 0; // of the data, when others were last looked for
    int m_upkeepRun = 0; // the latest that was asked for; an earlier one stops
    bool m_isOpenWanted = false;
    CheckDepth m_checkDepth = CheckDepth::Quick; // of the next opening
    bool m_isOpenTold = false;
    bool m_isLoaded = false;
    bool m_isWriteScheduled = false;
};

} // namespace beian
