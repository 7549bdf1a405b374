// SPDX-License-Identifier: MIT
#include "app/store/filingstore.h"

#include <chrono>

#include <QtCore/qdir.h>

#include "app/store/filingpeek.h"
#include "app/store/filingreader.h"
#include "app/store/filingwriter.h"
#include "app/store/sqlerrors.h"
#include "app/store/storebackups.h"
#include "app/store/storeerasure.h"
#include "app/store/storeopening.h"

namespace beian {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// After the first portion: what a window takes in without being held up.
constexpr qsizetype laterPortion = 2000;
// A removal can be undone at least that long.
constexpr std::chrono::milliseconds undoSpan = 1h;

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
    explicit Portions(const FilingStore::Receiver &receiver)
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
    const FilingStore::Receiver &m_receiver;
    QList<FilingRecord> m_records;
    qsizetype m_limit = firstPortion;
};

} // namespace

FilingStore::FilingStore(const StoreSeam &seam)
    : m_seam(seam)
    , m_access(seam)
{ }

Result<StoreReport> FilingStore::open(const QString &folder, const KeeperOptions &options,
                                      const QDateTime &now, CheckDepth depth)
{
    close();
    m_folder = StoreFolder(folder);
    m_keepsFullNumbers = options.keepsFullNumbers;
    const auto report = openStore(m_access, m_folder, m_seam, now, depth);
    if (!report)
        return report;
    if (const auto done = prepare(*report); !done) {
        close();
        return done.error();
    }
    return report;
}

Result<void> FilingStore::prepare(const StoreReport &report)
{
    // What is loaded must not hold them; their traces wait for the purge.
    if (!m_keepsFullNumbers) {
        if (const auto done = deleteFullNumbers(m_access); !done)
            return done.error();
    }
    if (!report.isRecovered)
        return {};
    // A backup counts its rows from where it was made.
    m_lastRow = 0;
    return noteLastRow();
}

Result<void> FilingStore::save(const FilingRecord &record, const QList<FilingEvent> &events)
{
    return saveAll({{record, events}});
}

Result<void> FilingStore::saveAll(const QList<KeptChange> &changes)
{
    return m_access.inTransaction([this, &changes]() -> Result<void> {
        FilingWriter writer(m_access, m_keepsFullNumbers);
        for (const KeptChange &change : changes) {
            if (!writer.write(change))
                return m_access.error();
        }
        return {};
    });
}

Result<void> FilingStore::setRemoved(const QUuid &id, const std::optional<QDateTime> &removedAt)
{
    return m_access.inTransaction([&]() -> Result<void> {
        SqlStatement change(m_access, u"UPDATE filings SET removed_at = ? WHERE id = ?"_s);
        const QVariant instant = removedAt ? QVariant(removedAt->toMSecsSinceEpoch()) : QVariant();
        if (!change.run({instant, id.toRfc4122()}))
            return m_access.error();
        return {};
    });
}

Result<void> FilingStore::inTransaction(const std::function<Result<void>()> &work)
{
    return m_access.inTransaction(work);
}

Result<void> FilingStore::load(const QDateTime &now, const Receiver &receiver)
{
    return m_access.inSnapshot([&] { return loadPortions(now, receiver); });
}

Result<void> FilingStore::loadPortions(const QDateTime &now, const Receiver &receiver)
{
    if (const auto done = noteLastRow(); !done)
        return done.error();
    Portions portions(receiver);
    for (const FilingSelection &selection : selectionsByUrgency(now)) {
        FilingReader reader(m_access, selection);
        while (std::optional<FilingRecord> record = reader.next()) {
            if (!portions.add(std::move(*record)))
                return {};
        }
        if (const auto done = failureOf(reader, m_access); !done)
            return done.error();
    }
    portions.end();
    return {};
}

Result<void> FilingStore::noteLastRow()
{
    const auto last = m_access.ask(u"SELECT max(filing) FROM filings"_s);
    if (!last)
        return m_access.error();
    m_lastRow = qMax(m_lastRow, last->toLongLong());
    return {};
}

Result<QList<FilingEvent>> FilingStore::loadHistory(const QUuid &id)
{
    const auto history = readHistory(m_access, id);
    if (!history)
        return m_access.error();
    return *history;
}

Result<QList<FilingRecord>> FilingStore::loadAdded()
{
    QList<FilingRecord> added;
    const auto done = m_access.inSnapshot([&]() -> Result<void> {
        const qint64 after = m_lastRow;
        if (const auto done = noteLastRow(); !done)
            return done.error();
        FilingReader reader(m_access,
                            {u"f.removed_at IS NULL AND f.filing > ?"_s, u"f.filing"_s, {after}});
        while (std::optional<FilingRecord> record = reader.next())
            added << std::move(*record);
        auto read = failureOf(reader, m_access);
        if (!read)
            m_lastRow = after;
        return read;
    });
    if (!done)
        return done.error();
    return added;
}

Result<qint64> FilingStore::dataVersion()
{
    const auto version = m_access.ask(u"PRAGMA data_version"_s);
    if (!version)
        return m_access.error();
    return version->toLongLong();
}

Result<void> FilingStore::setKeepsFullNumbers(bool keepsFullNumbers)
{
    const bool isSwitchedOff = m_keepsFullNumbers && !keepsFullNumbers;
    m_keepsFullNumbers = keepsFullNumbers;
    if (keepsFullNumbers)
        return {};
    if (isSwitchedOff && !m_folder.removeSetAsideBefore({}))
        return Error{ErrorKind::StoreUnavailable, QDir::toNativeSeparators(m_folder.path())};
    if (const auto done = deleteFullNumbers(m_access); !done)
        return done.error();
    return eraseTraces(m_access);
}

Result<qsizetype> FilingStore::purge(const QDateTime &now, int keepFinishedDays)
{
    const QDateTime limit = now.addDays(-qMax(keepFinishedDays, 0));
    const auto deleted = deleteOldFilings(m_access, now.addMSecs(-undoSpan.count()), limit);
    if (!deleted)
        return deleted;
    if (const auto done = eraseTraces(m_access); !done)
        return done.error();
    if (!m_folder.removeSetAsideBefore(limit))
        return Error{ErrorKind::StoreUnavailable, QDir::toNativeSeparators(m_folder.path())};
    return deleted;
}

Result<void> FilingStore::backUp(const QDateTime &now)
{
    return StoreBackups(m_folder, m_seam).make(m_access, now);
}

Result<void> FilingStore::eraseInBackups(const QDateTime &now)
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
