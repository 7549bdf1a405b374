// SPDX-License-Identifier: MIT
#include "app/store/filingdatabase.h"

#include <chrono>
#include <limits>

#include <QtCore/qdir.h>
#include <QtCore/qscopedvaluerollback.h>

#include "app/store/filingpeek.h"
#include "app/store/filingreader.h"
#include "app/store/filingwriter.h"
#include "app/store/outbox.h"
#include "app/store/outcomerows.h"
#include "app/store/sqlerrors.h"
#include "app/store/storebackups.h"
#include "app/store/storecopies.h"
#include "app/store/storedcells.h"
#include "app/store/storeerasure.h"
#include "app/store/storeoffer.h"
#include "app/store/storeopening.h"
#include "app/store/storeproof.h"
#include "app/store/storetime.h"
#include "app/support/textfolding.h"

namespace beian {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// After the first portion: what a window takes in without being held up.
constexpr qsizetype laterPortion = 2000;
// Of old finished filings that are searched for: more than a person reads.
constexpr qsizetype mostFound = 200;
// A removal can be undone at least that long, by whoever comes to work the next morning too.
constexpr std::chrono::milliseconds undoSpan = 24h;

Result<void> failureOf(const FilingReader &reader, const SqlAccess &access)
{
    if (!reader.hasFailed())
        return {};
    return reader.isDamaged() ? storeError(sqliteCorrupt, access.file()) : access.error();
}

// Hands filings on in portions.
class Portions final
{
public:
    explicit Portions(const FilingDatabase::Receiver &receiver)
        : m_receiver(receiver)
    { }

    // False when the receiver wants no more.
    [[nodiscard]] bool add(FilingRecord record)
    {
        m_records << std::move(record);
        if (m_records.size() < m_limit)
            return true;
        m_limit = laterPortion;
        return m_receiver(std::exchange(m_records, {}), false);
    }
    void end() { m_receiver(m_records, true); }

private:
    const FilingDatabase::Receiver &m_receiver;
    QList<FilingRecord> m_records;
    qsizetype m_limit = firstPortion;
};

} // namespace

FilingDatabase::FilingDatabase(const StoreSeam &seam)
    : m_seam(seam)
    , m_access(seam)
{ }

Result<StoreReport> FilingDatabase::open(const QString &folder, const DatabaseOptions &options,
                                         const QDateTime &now, CheckDepth depth)
{
    close();
    m_rows.clear();
    m_folder = StoreFolder(folder);
    m_keepsFullNumbers = options.keepsFullNumbers;
    m_loadsOldFinished = options.loadsOldFinished;
    const auto report = openStore(m_access, m_folder, m_seam, now, depth);
    if (!report)
        return report;
    if (const auto done = prepare(*report); !done) {
        close();
        // What the quick check has not found, the full one does.
        if (done.error().kind == ErrorKind::StoreDamaged && depth == CheckDepth::Quick)
            return open(folder, options, now, CheckDepth::Full);
        return done.error();
    }
    return report;
}

Result<void> FilingDatabase::prepare(const StoreReport &report)
{
    // What is loaded must not hold them; their traces wait for the purge.
    if (!m_keepsFullNumbers) {
        if (const auto done = deleteFullNumbers(m_access); !done)
            return done.error();
    }
    if (!report.isRecovered)
        return {};
    if (!m_access.run(report.backupFrom.isValid()
                          ? u"UPDATE upkeep SET restored_number = backup_number"_s
                          : u"UPDATE upkeep SET restored_number = NULL"_s))
        return m_access.error();
    // A backup counts its rows from where it was made.
    m_lastRow = 0;
    return noteLastRow();
}

Result<void> FilingDatabase::save(const FilingRecord &record, const QList<FilingEvent> &events)
{
    return saveAll({{record, events}});
}

Result<void> FilingDatabase::saveAll(const QList<KeptChange> &changes)
{
    return m_access.inTransaction([this, &changes]() -> Result<void> {
        if (const auto done = knowRows(); !done)
            return done;
        FilingWriter writer(m_access, m_rows, m_keepsFullNumbers);
        for (const KeptChange &change : changes) {
            if (!writer.write(change))
                return writer.isDamaged() ? damaged() : m_access.error();
        }
        m_merged << writer.merged();
        return {};
    });
}

Result<void> FilingDatabase::setRemoved(const QUuid &id, const std::optional<QDateTime> &removedAt)
{
    return m_access.inTransaction([&]() -> Result<void> {
        if (const auto done = knowRows(); !done)
            return done;
        if (const auto done = noteForCenter(id); !done)
            return done;
        SqlStatement change(m_access,
                            u"UPDATE filings NOT INDEXED SET removed_at = ? "
                            "WHERE filing = ? AND +id = ?"_s);
        const QVariant instant = removedAt ? QVariant(removedAt->toMSecsSinceEpoch()) : QVariant();
        if (!change.run({instant, m_rows.of(id), id.toRfc4122()})
            || !OutcomeWriter(m_access).setRemoved(id, removedAt.value_or(QDateTime())))
            return m_access.error();
        return {};
    });
}

Result<void> FilingDatabase::noteForCenter(const QUuid &id)
{
    Outbox outbox(m_access);
    if (!m_asksOnce || !m_isJoined)
        m_isJoined = outbox.isJoined();
    if (!m_isJoined)
        return m_access.error();
    if (!*m_isJoined)
        return {};
    const auto kept = readShared(m_access, id);
    if (!kept)
        return kept.error();
    return !*kept || outbox.note(id, *kept) ? Result<void>() : m_access.error();
}

Result<void> FilingDatabase::dropOutcomes(const QUuid &id)
{
    OutcomeWriter writer(m_access);
    return writer.drop(id) ? Result<void>() : m_access.error();
}

Result<void> FilingDatabase::inTransaction(const std::function<Result<void>()> &work)
{
    // Another program may join a center, or leave it, between two of them, and not meanwhile.
    const QScopedValueRollback once(m_asksOnce, true);
    m_isJoined.reset();
    return m_access.inTransaction(work);
}

Result<void> FilingDatabase::load(const QDateTime &now, const Receiver &receiver)
{
    return m_access.inSnapshot([&] { return loadPortions(now, receiver); });
}

Result<void> FilingDatabase::loadPortions(const QDateTime &now, const Receiver &receiver)
{
    if (const auto done = noteLastRow(); !done)
        return done.error();
    if (const auto done = noteLastArrival(); !done)
        return done.error();
    Portions portions(receiver);
    m_rows.clear();
    m_finishedSince = isLoadLimited() ? now.addMSecs(-undoSpan.count()) : QDateTime();
    for (const FilingSelection &selection : selectionsByUrgency(now, m_finishedSince)) {
        FilingReader reader(m_access, selection);
        while (std::optional<FilingRecord> record = reader.next()) {
            if (m_rows.of(record->id) != 0)
                return damaged();
            m_rows.note(record->id, reader.row());
            if (!portions.add(std::move(*record)))
                return {};
        }
        if (const auto done = failureOf(reader, m_access); !done)
            return done.error();
    }
    if (const auto done = knowRemoved(); !done)
        return done;
    if (const auto done = proveReferences(m_access); !done)
        return done;
    portions.end();
    return {};
}

// Where nothing was loaded yet: by one look at the table itself.
Result<void> FilingDatabase::knowRows()
{
    if (m_rows.isWhole())
        return {};
    m_rows.clear();
    if (const auto done = noteRows(u"NOT INDEXED"_s); !done)
        return done;
    m_rows.setWhole();
    return {};
}

Result<void> FilingDatabase::knowRemoved()
{
    const QString old = m_finishedSince.isValid()
        ? u" OR finished_at < "_s + QString::number(m_finishedSince.toMSecsSinceEpoch())
        : QString();
    if (const auto done = noteRows(u"WHERE removed_at IS NOT NULL"_s + old); !done)
        return done;
    // Together that is every filing that is there, and not only what the index knows of.
    const auto there = m_access.ask(u"SELECT count(*) FROM filings NOT INDEXED"_s);
    if (!there)
        return m_access.error();
    if (there->toLongLong() != m_rows.size())
        return damaged();
    m_rows.setWhole();
    return {};
}

Result<void> FilingDatabase::noteRows(const QString &which)
{
    SqlStatement rows(m_access, u"SELECT id, filing, removed_at FROM filings "_s + which);
    StoredCells cells(rows);
    if (!rows.run())
        return m_access.error();
    while (rows.next()) {
        const QUuid id = cells.id(0);
        // It would hide the filing for good: nobody sees it, and no age takes it away.
        cells.demand(cells.isNull(2) || cells.instant(2).isValid());
        if (cells.isDamaged() || m_rows.of(id) != 0)
            return damaged();
        m_rows.note(id, rows.value(1).toLongLong());
    }
    return rows.hasFailed() ? m_access.error() : Result<void>();
}

Error FilingDatabase::damaged() const
{
    return storeError(sqliteCorrupt, m_access.file());
}

Result<void> FilingDatabase::noteLastRow()
{
    const auto last = m_access.ask(u"SELECT max(filing) FROM filings"_s);
    if (!last)
        return m_access.error();
    m_lastRow = qMax(m_lastRow, last->toLongLong());
    return {};
}

bool FilingDatabase::isLoadLimited()
{
    if (m_loadsOldFinished)
        return false;
    const auto isJoined = m_access.ask(u"SELECT EXISTS (SELECT 1 FROM center)"_s);
    return isJoined && isJoined->toBool();
}

Result<void> FilingDatabase::noteLastArrival()
{
    const auto last = m_access.ask(u"SELECT max(arrival) FROM filings WHERE arrival IS NOT NULL"_s);
    if (!last)
        return m_access.error();
    m_lastArrival = last->toLongLong();
    return {};
}

Result<QList<QList<FilingRecord>>> FilingDatabase::loadRemoved()
{
    QList<QList<FilingRecord>> removals;
    const auto done = m_access.inSnapshot([&]() -> Result<void> {
        FilingReader reader(m_access,
                            {u"f.removed_at IS NOT NULL"_s, u"f.removed_at, f.filing"_s, {}});
        QDateTime last;
        while (std::optional<FilingRecord> record = reader.next()) {
            if (removals.isEmpty() || reader.removedAt() != last)
                removals.emplaceBack();
            last = reader.removedAt();
            removals.last() << std::move(*record);
        }
        return failureOf(reader, m_access);
    });
    if (!done)
        return done.error();
    return removals;
}

Result<QList<FilingEvent>> FilingDatabase::loadHistory(const QUuid &id)
{
    const qint64 row = m_rows.of(id);
    const QString which = row == 0 ? u"f.id = ?"_s : u"f.filing = ?"_s;
    return readHistory(m_access,
                       u"JOIN filings f ON f.filing = e.filing WHERE "_s + which
                           + u" ORDER BY e.event"_s,
                       {row == 0 ? QVariant(id.toRfc4122()) : QVariant(row)});
}

Result<QList<Outcome>> FilingDatabase::loadOutcomes()
{
    return readOutcomes(m_access);
}

Result<QList<FilingRecord>> FilingDatabase::loadAdded()
{
    QList<FilingRecord> added;
    const auto done = m_access.inSnapshot([&]() -> Result<void> {
        const qint64 after = m_lastRow;
        if (const auto noted = noteLastRow(); !noted)
            return noted;
        FilingReader reader(m_access,
                            {u"f.removed_at IS NULL AND f.filing > ? AND f.arrival IS NULL"_s,
                             u"f.filing"_s,
                             {after}});
        while (std::optional<FilingRecord> record = reader.next()) {
            m_rows.note(record->id, reader.row());
            added << std::move(*record);
        }
        auto read = failureOf(reader, m_access);
        if (!read)
            m_lastRow = after;
        return read;
    });
    if (!done)
        return done.error();
    return added;
}

Result<QList<SharedFiling>> FilingDatabase::loadArrived(const QDateTime &now)
{
    QList<SharedFiling> arrived;
    const auto done = m_access.inSnapshot([&]() -> Result<void> {
        const auto last = m_access.ask(u"SELECT max(arrival) FROM filings WHERE arrival IS NOT NULL"_s);
        if (!last)
            return m_access.error();
        const qint64 arrivals = last->toLongLong();
        if (arrivals == m_lastArrival)
            return {};
        if (arrivals < m_lastArrival) // it joined anew, or the last one was purged
            m_lastArrival = 0;
        if (!m_finishedSince.isValid() && isLoadLimited()) // it joined since
            m_finishedSince = now.addMSecs(-undoSpan.count());
        const qint64 since = m_finishedSince.isValid() ? m_finishedSince.toMSecsSinceEpoch()
                                                       : std::numeric_limits<qint64>::min();
        // What was finished long ago counts where it may be known as open here.
        FilingReader reader(m_access, {u"f.arrival > ? AND (f.finished_at IS NULL OR f.finished_at >= ? "
                                       "OR f.filing <= ?)"_s,
                                       u"f.arrival, f.filing"_s,
                                       {m_lastArrival, since, m_lastRow}});
        while (std::optional<FilingRecord> record = reader.next()) {
            m_rows.note(record->id, reader.row());
            arrived << SharedFiling{std::move(*record), reader.removedAt()};
        }
        auto read = failureOf(reader, m_access);
        if (read)
            m_lastArrival = arrivals;
        return read;
    });
    if (!done)
        return done.error();
    return arrived;
}

Result<QList<FilingRecord>> FilingDatabase::findFinished(const QString &text)
{
    QString condition = u"f.removed_at IS NULL AND f.finished_at IS NOT NULL"_s;
    QVariantList values;
    // As FilingList takes a search apart.
    for (QString word : foldToHalfWidth(text).simplified().split(u' ', Qt::SkipEmptyParts)) {
        word.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
        condition += u" AND (f.applicant || char(10) || f.order_number || char(10) || f.note) "
                     "LIKE ? ESCAPE '\\'"_s;
        values << QString(u'%' + word + u'%');
    }
    QList<FilingRecord> found;
    const auto done = m_access.inSnapshot([&]() -> Result<void> {
        // The reader takes its condition three times, and ends with what was counted here.
        FilingReader reader(m_access, {condition, u"f.finished_at DESC, f.filing DESC"_s, values});
        while (found.size() < mostFound) {
            std::optional<FilingRecord> record = reader.next();
            if (!record)
                break;
            m_rows.note(record->id, reader.row());
            found << std::move(*record);
        }
        return failureOf(reader, m_access);
    });
    if (!done)
        return done.error();
    return found;
}

Result<qint64> FilingDatabase::dataVersion()
{
    const auto version = m_access.ask(u"PRAGMA data_version"_s);
    if (!version)
        return m_access.error();
    return version->toLongLong();
}

Result<void> FilingDatabase::saveCopy(const QString &file)
{
    return StoreCopies(m_access, m_folder, m_seam, m_keepsFullNumbers).save(file);
}

Result<CopyComparison> FilingDatabase::compareCopy(const QString &file, const QDateTime &now,
                                                   int keepFinishedDays)
{
    return StoreCopies(m_access, m_folder, m_seam, m_keepsFullNumbers)
        .compare(file, now.addDays(-qMax(keepFinishedDays, 0)));
}

Result<QString> FilingDatabase::takeBack(const QString &file, const QList<QUuid> &staying,
                                         const QDateTime &now)
{
    const auto aside = StoreCopies(m_access, m_folder, m_seam, m_keepsFullNumbers)
                           .takeBack(file, staying, now);
    if (aside) {
        m_rows.clear();
        m_lastRow = 0;
    }
    return aside;
}

Result<void> FilingDatabase::setKeepsFullNumbers(bool keepsFullNumbers)
{
    const bool isSwitchedOff = m_keepsFullNumbers && !keepsFullNumbers;
    m_keepsFullNumbers = keepsFullNumbers;
    if (keepsFullNumbers)
        return {};
    if (isSwitchedOff && !m_folder.removeSetAside())
        return Error{ErrorKind::StoreUnavailable, QDir::toNativeSeparators(m_folder.path())};
    if (const auto done = deleteFullNumbers(m_access); !done)
        return done.error();
    return eraseTraces(m_access);
}

Result<qsizetype> FilingDatabase::purge(const QDateTime &now, int keepFinishedDays)
{
    StoreTime time(m_access);
    const auto believed = time.forAges(now);
    if (!believed)
        return believed.error();
    Result<qsizetype> deleted = 0;
    if (believed->isValid()) {
        const QDateTime limit = believed->addDays(-qMax(keepFinishedDays, 0));
        deleted = deleteOldFilings(m_access, believed->addMSecs(-undoSpan.count()), limit);
        if (!deleted)
            return deleted;
        if (!m_folder.removeSettledBefore(limit))
            return Error{ErrorKind::StoreUnavailable, QDir::toNativeSeparators(m_folder.path())};
    }
    if (const auto done = eraseTraces(m_access); !done)
        return done.error();
    if (const auto done = time.goOn(now); !done)
        return done.error();
    return deleted;
}

Result<Recoverable> FilingDatabase::recoverable(const QDateTime &now)
{
    StoreOffer offer(m_access, m_folder, m_seam, m_keepsFullNumbers);
    if (const auto done = offer.look(now); !done)
        return done.error();
    return Recoverable{offer.filings().size(), offer.files()};
}

Result<QList<FilingRecord>> FilingDatabase::takeOver(const QDateTime &now)
{
    StoreOffer offer(m_access, m_folder, m_seam, m_keepsFullNumbers);
    if (const auto done = offer.look(now); !done)
        return done.error();
    if (const auto done = saveAll(offer.filings()); !done)
        return done.error();
    QList<FilingRecord> taken;
    for (const KeptChange &change : offer.filings())
        taken << change.record;
    const auto settled = settle(offer.files(), now);
    return settled ? Result<QList<FilingRecord>>(taken) : settled.error();
}

Result<void> FilingDatabase::leaveOut(const QDateTime &now)
{
    return settle(m_folder.undecided(), now);
}

Result<void> FilingDatabase::settle(const QStringList &files, const QDateTime &now)
{
    for (const QString &file : files) {
        if (!m_folder.settle(file, now))
            return Error{ErrorKind::StoreUnavailable, QDir::toNativeSeparators(file)};
    }
    return {};
}

Result<QDateTime> FilingDatabase::doubtAbout(const QDateTime &now)
{
    return StoreTime(m_access).doubtAbout(now);
}

Result<void> FilingDatabase::confirmTime(const QDateTime &now)
{
    return StoreTime(m_access).confirm(now);
}

Result<void> FilingDatabase::checkIndexes()
{
    return mendIndexes(m_access, CheckDepth::Indexes);
}

Result<void> FilingDatabase::backUp(const QDateTime &now)
{
    return StoreBackups(m_folder, m_seam).make(m_access, now);
}

Result<void> FilingDatabase::eraseInBackups(const QDateTime &now)
{
    const auto purged = purgedFilings(m_access);
    if (!purged)
        return purged.error();
    if (const auto done = StoreBackups(m_folder, m_seam).erase(*purged, !m_keepsFullNumbers, now);
        !done)
        return done.error();
    return purged->isEmpty() ? Result<void>() : forgetPurged(m_access);
}

} // namespace beian
