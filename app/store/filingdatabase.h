// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <utility>

#include "app/outcome/outcome.h"
#include "app/record/filingmerge.h"
#include "app/store/filingrows.h"
#include "app/store/databaseoptions.h"
#include "app/store/sqlaccess.h"
#include "app/store/storefolder.h"
#include "app/store/storereport.h"
#include "app/store/storeschema.h"
#include "app/support/result.h"

namespace beian {

// The kept filings in one SQLite file. Every function does its work before it returns; an object
// belongs to the thread that opened it. What fails leaves the file as it was before, and the store
// can be used on, or opened again where isOpen() says that the connection is gone.
class FilingDatabase final
{
public:
    // Given to load() for every portion; false ends the loading.
    using Receiver = std::function<bool(const QList<FilingRecord> &records, bool isLast)>;

    explicit FilingDatabase(const StoreSeam &seam = {});
    Q_DISABLE_COPY_MOVE(FilingDatabase)

    // Makes the folder and the file where they are missing, brings the schema up to date, and
    // recovers a damaged file, which the report says. StoreTooNew: a newer program wrote the file,
    // which is left untouched. Closes what was open before. A file that turned out to be
    // damaged while it was open is to be checked in full.
    [[nodiscard]] Result<StoreReport> open(const QString &folder, const DatabaseOptions &options,
                                           const QDateTime &now,
                                           CheckDepth depth = CheckDepth::Quick);
    void close() { m_access.close(); }
    [[nodiscard]] bool isOpen() const { return m_access.isOpen(); }

    // Each in one transaction.
    [[nodiscard]] Result<void> save(const FilingRecord &record, const QList<FilingEvent> &events);
    [[nodiscard]] Result<void> saveAll(const QList<KeptChange> &changes);
    // The instant of a soft removal, or empty to undo it. A filing that is not kept is no error.
    [[nodiscard]] Result<void> setRemoved(const QUuid &id,
                                          const std::optional<QDateTime> &removedAt);
    // Nothing of the filing is counted: it was entered by mistake, and removed.
    [[nodiscard]] Result<void> dropOutcomes(const QUuid &id);
    // Several functions of this class in one transaction; `work` returns what went wrong.
    [[nodiscard]] Result<void> inTransaction(const std::function<Result<void>()> &work);

    // All filings but the removed ones, from one moment, in portions: the first small. Deadlines
    // that lie ahead come first, the nearest at the top; then what has none, the youngest at the
    // top; then what has passed, the latest at the top; then what is finished, likewise.
    [[nodiscard]] Result<void> load(const QDateTime &now, const Receiver &receiver);
    // What was taken off the board and is not purged yet: together what was removed at one moment, the
    // latest last.
    [[nodiscard]] Result<QList<QList<FilingRecord>>> loadRemoved();
    // In the order of happening. Empty for a filing that is not kept.
    [[nodiscard]] Result<QList<FilingEvent>> loadHistory(const QUuid &id);
    // What came of every submission, also of filings that were purged; those of one filing in the
    // order of its rounds. For settled().
    [[nodiscard]] Result<QList<Outcome>> loadOutcomes();
    // Filings that came into the file after the last load() or loadAdded(), by this or another
    // process.
    [[nodiscard]] Result<QList<FilingRecord>> loadAdded();
    // Filings that came from the center, or changed by it, after the last load() or loadArrived(); also
    // what was taken off the board there.
    [[nodiscard]] Result<QList<SharedFiling>> loadArrived(const QDateTime &now);
    // Finished filings in whose applicant, order number or note each word of the text stands, the latest
    // first; not all where there are very many.
    [[nodiscard]] Result<QList<FilingRecord>> findFinished(const QString &text);
    // What saveAll() wrote differently from what it was given, since the last call: something had come
    // from the center meanwhile.
    [[nodiscard]] QList<FilingRecord> takeMerged() { return std::exchange(m_merged, {}); }
    // Changes when another connection has written.
    [[nodiscard]] Result<qint64> dataVersion();

    // StoreCopies, with what is kept so long as the file is open. After takeBack() everything is to be
    // loaded again.
    [[nodiscard]] Result<void> saveCopy(const QString &file);
    [[nodiscard]] Result<CopyComparison> compareCopy(const QString &file, const QDateTime &now,
                                                     int keepFinishedDays);
    [[nodiscard]] Result<QString> takeBack(const QString &file, const QList<QUuid> &staying,
                                           const QDateTime &now);

    // Off erases the full numbers that the file holds; backups follow with eraseInBackups(), and
    // damaged files that were set aside are deleted, since they may hold some.
    [[nodiscard]] Result<void> setKeepsFullNumbers(bool keepsFullNumbers);
    // What files that were set aside hold that is newer than what is kept: nobody has
    // decided about it yet.
    [[nodiscard]] Result<Recoverable> recoverable(const QDateTime &now);
    // Takes it over and returns those filings as they are now. The files are settled.
    [[nodiscard]] Result<QList<FilingRecord>> takeOver(const QDateTime &now);
    // It is left out: all of these files are settled.
    [[nodiscard]] Result<void> leaveOut(const QDateTime &now);

    // Deletes what was removed more than a day ago or finished more than so many days ago, and
    // its traces in the file; also files set aside that were settled so long ago. Returns how many
    // filings. Nothing is deleted while `now` is in doubt (StoreTime).
    [[nodiscard]] Result<qsizetype> purge(const QDateTime &now, int keepFinishedDays);
    // The last moment that the file knows of, while `now` is in doubt; null: it can be believed.
    [[nodiscard]] Result<QDateTime> doubtAbout(const QDateTime &now);
    // Somebody knows that the clock is right.
    [[nodiscard]] Result<void> confirmTime(const QDateTime &now);
    // Whether indexes and tables agree; mends an index.
    [[nodiscard]] Result<void> checkIndexes();
    // A backup of this day (in Beijing), if there is none yet, or when the clock went back behind
    // the last: only of a file that passes the integrity check, and only kept when it passes
    // itself. The seven youngest stay.
    [[nodiscard]] Result<void> backUp(const QDateTime &now);
    // Takes out of the backups what was purged and, with full numbers off, those. A backup stays a
    // good one throughout: a cleaned copy takes its place.
    [[nodiscard]] Result<void> eraseInBackups(const QDateTime &now);

    [[nodiscard]] const StoreFolder &folder() const { return m_folder; }

private:
    // After opening.
    [[nodiscard]] Result<void> prepare(const StoreReport &report);
    [[nodiscard]] Result<void> loadPortions(const QDateTime &now, const Receiver &receiver);
    [[nodiscard]] Result<void> noteLastRow();
    [[nodiscard]] Result<void> noteLastArrival();
    // Are old finished filings left out?
    [[nodiscard]] bool isLoadLimited();
    // Before a removal, or its undoing.
    [[nodiscard]] Result<void> noteForCenter(const QUuid &id);
    [[nodiscard]] Error damaged() const;
    [[nodiscard]] Result<void> settle(const QStringList &files, const QDateTime &now);
    // Fills m_rows, unless it is whole.
    [[nodiscard]] Result<void> knowRows();
    // After all others were loaded: then it is whole, or the file is damaged.
    [[nodiscard]] Result<void> knowRemoved();
    [[nodiscard]] Result<void> noteRows(const QString &which);

    const StoreSeam m_seam;
    SqlAccess m_access;
    StoreFolder m_folder;
    FilingRows m_rows;
    bool m_keepsFullNumbers = false;
    bool m_asksOnce = false; // in inTransaction(): whether a center was joined
    std::optional<bool> m_isJoined; // as it was asked last
    qint64 m_lastRow = 0; // the highest row of filings that was loaded
    qint64 m_lastArrival = 0; // likewise the last that came from the center
    QDateTime m_finishedSince; // what was finished before is not loaded; null: everything is
    bool m_loadsOldFinished = true;
    QList<FilingRecord> m_merged;
};

} // namespace beian
