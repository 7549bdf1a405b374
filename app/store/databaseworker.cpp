// SPDX-License-Identifier: MIT
#include "app/store/databaseworker.h"

#include <QtCore/qthread.h>

#include "app/store/filingpeek.h"
#include "app/store/recoverynote.h"

namespace beian {

DatabaseWorker::DatabaseWorker(const QString &folder, const StoreSeam &seam)
    : m_folder(folder)
    , m_store(seam)
{ }

void DatabaseWorker::open(const DatabaseOptions &options, const QDateTime &now)
{
    m_options = options;
    m_isOpenWanted = true;
    m_openFailure.reset();
    if (const QList<FilingRecord> records = peekFilings(m_folder, now); !records.isEmpty())
        Q_EMIT peeked(records);
    write(now, Occasion::Request);
}

void DatabaseWorker::save(const QList<KeptChange> &changes, quint64 request, const QDateTime &now)
{
    for (const KeptChange &change : changes) {
        m_queue.add(change);
        m_ownIds << change.record.id;
    }
    scheduleWrite(request, now);
}

void DatabaseWorker::setRemoved(const QList<QUuid> &ids, bool isRemoved, quint64 request,
                                const QDateTime &now)
{
    for (const QUuid &id : ids) {
        m_queue.setRemoved(id, isRemoved ? now : QDateTime());
        if (isRemoved)
            m_removals.insert(id, now);
        else
            m_removals.remove(id);
    }
    scheduleWrite(request, now);
}

void DatabaseWorker::takeBack(const QList<QUuid> &ids, quint64 request, const QDateTime &now)
{
    for (const QUuid &id : ids) {
        m_queue.setRemoved(id, now, false);
        m_removals.insert(id, now);
    }
    scheduleWrite(request, now);
}

void DatabaseWorker::scheduleWrite(quint64 request, const QDateTime &now)
{
    m_lastRequest = request;
    if (m_isWriteScheduled)
        return;
    // After the requests that wait already: together they cost one commit.
    m_isWriteScheduled = true;
    const auto act = [this, now] { write(now, Occasion::Request); };
    QMetaObject::invokeMethod(this, act, Qt::QueuedConnection);
}

void DatabaseWorker::retry(const QDateTime &now)
{
    write(now, Occasion::Retry);
}

void DatabaseWorker::write(const QDateTime &now, Occasion occasion)
{
    m_isWriteScheduled = false;
    if (!m_isOpenWanted)
        return;
    if (!m_store.isOpen() && !openStore(now)) {
        if (!m_queue.isEmpty())
            reportSaveFailure(*m_openFailure, occasion);
        return;
    }
    (void)writeQueue(occasion); // what fails is told there
    if (!m_isLoaded && m_store.isOpen())
        loadAll(now);
}

bool DatabaseWorker::openStore(const QDateTime &now)
{
    const auto report = m_store.open(m_folder, m_options, now, m_checkDepth);
    if (!report) {
        reportOpenFailure(report.error());
        return false;
    }
    m_checkDepth = CheckDepth::Quick;
    if (report->isRecovered) {
        // A backup does not know of them.
        for (auto removal = m_removals.cbegin(); removal != m_removals.cend(); ++removal)
            m_queue.setRemoved(removal.key(), removal.value());
    }
    m_seenVersion = -1; // counts from the start with each connection
    if (m_isLoaded)
        m_openFailure.reset();
    tellOpened(*report);
    return true;
}

// Opening again what was open before is nobody's business, unless something is missing now.
void DatabaseWorker::tellOpened(StoreReport report)
{
    if (const auto note = readRecoveryNote(m_store.folder()); note && !report.isRecovered) {
        report.isRecovered = true;
        report.setAside = note->setAside;
        report.backupFrom = note->backupFrom;
    }
    if (!m_isOpenTold || report.isRecovered)
        Q_EMIT opened(report);
    m_isOpenTold = true;
    // One that stays is told again at the next start.
    (void)dropRecoveryNote(m_store.folder());
}

Result<void> DatabaseWorker::writeQueue(Occasion occasion)
{
    if (m_queue.isEmpty())
        return {};
    if (auto written = m_queue.writeTo(m_store); !written) {
        closeAfter(written.error());
        reportSaveFailure(written.error(), occasion);
        return written;
    }
    m_queue.clear();
    m_saveFailure.reset();
    if (const QList<FilingRecord> merged = m_store.takeMerged(); !merged.isEmpty())
        Q_EMIT foundChanged(merged, {});
    Q_EMIT committed(m_lastRequest);
    return {};
}

void DatabaseWorker::loadAll(const QDateTime &now)
{
    // Before loading: what others write while it goes on is then found the next time.
    const auto version = m_store.dataVersion();
    const auto removals = m_store.loadRemoved();
    if (!removals) {
        failLoading(removals.error());
        return;
    }
    if (!removals->isEmpty())
        Q_EMIT removedLoaded(*removals);
    const auto done = m_store.load(now, [this](const QList<FilingRecord> &records, bool isLast) {
        Q_EMIT loaded(records, isLast);
        return !QThread::currentThread()->isInterruptionRequested();
    });
    if (!done) {
        failLoading(done.error());
        return;
    }
    m_isLoaded = true;
    m_openFailure.reset();
    m_seenVersion = version ? *version : -1;
}

void DatabaseWorker::failLoading(const Error &error)
{
    closeAfter(error);
    reportOpenFailure(error);
}

void DatabaseWorker::loadHistory(const QUuid &id, const QDateTime &now)
{
    if (!m_store.isOpen())
        return;
    // What was asked for before belongs to it.
    (void)writeQueue(Occasion::Request);
    auto history = m_store.loadHistory(id);
    if (!history) {
        recoverAfter(history.error(), now);
        history = m_store.loadHistory(id);
    }
    if (history)
        Q_EMIT historyLoaded(id, *history);
}

void DatabaseWorker::loadOutcomes(const QDateTime &now)
{
    if (!m_store.isOpen())
        return;
    (void)writeQueue(Occasion::Request);
    auto outcomes = m_store.loadOutcomes();
    if (!outcomes) {
        recoverAfter(outcomes.error(), now);
        outcomes = m_store.loadOutcomes();
    }
    if (outcomes)
        Q_EMIT outcomesLoaded(*outcomes);
}

void DatabaseWorker::setOptions(const DatabaseOptions &options)
{
    m_options = options;
}

void DatabaseWorker::checkForOthers(const QDateTime &now)
{
    if (!m_store.isOpen() || !m_isLoaded)
        return;
    const auto version = m_store.dataVersion();
    if (!version || *version == m_seenVersion)
        return;
    (void)writeQueue(Occasion::Retry); // it is merged with what came
    // Before what others added: what of it is known here goes by the rows of the last look.
    const auto arrived = m_store.loadArrived(now);
    if (!arrived) {
        recoverAfter(arrived.error(), now); // looked for again the next time
        return;
    }
    const auto added = m_store.loadAdded();
    if (!added) {
        recoverAfter(added.error(), now);
        return;
    }
    m_seenVersion = *version;
    tellArrived(*arrived);
    QList<FilingRecord> ofOthers = *added;
    ofOthers.removeIf([this](const FilingRecord &record) { return m_ownIds.contains(record.id); });
    if (m_queue.isEmpty())
        m_ownIds.clear();
    if (!ofOthers.isEmpty())
        Q_EMIT foundNew(ofOthers);
}

// What is queued here is merged with it when it is written, and told then.
void DatabaseWorker::tellArrived(const QList<SharedFiling> &arrived)
{
    QList<FilingRecord> changed;
    QList<QUuid> gone;
    for (const SharedFiling &filing : arrived) {
        if (filing.removedAt.isValid())
            gone << filing.record.id;
        else
            changed << filing.record;
    }
    if (!arrived.isEmpty())
        Q_EMIT foundChanged(changed, gone);
}

void DatabaseWorker::findFinished(const QString &text)
{
    if (!m_store.isOpen() || !m_isLoaded)
        return;
    (void)writeQueue(Occasion::Retry);
    if (const auto found = m_store.findFinished(text); found && !found->isEmpty())
        Q_EMIT foundChanged(*found, {});
}

void DatabaseWorker::keepUp(const QDateTime &now)
{
    upkeepStep(now, ++m_upkeepRun, 0);
}

void DatabaseWorker::upkeepStep(const QDateTime &now, int run, int step)
{
    if (run != m_upkeepRun || !m_store.isOpen()
        || QThread::currentThread()->isInterruptionRequested())
        return;
    const std::function<Result<void>()> steps[] = {
        [this] { return m_store.setKeepsFullNumbers(m_options.keepsFullNumbers); },
        [this] { return m_store.checkIndexes(); },
        [this, now] { return purge(now); },
        [this, now] { return m_store.backUp(now); },
        [this, now] { return m_store.eraseInBackups(now); },
    };
    if (step == int(std::size(steps))) {
        Q_EMIT upkeepDone(now);
        return;
    }
    if (const auto done = steps[step](); !done) {
        endUpkeep(done.error(), now);
        return;
    }
    const auto next = [this, now, run, step] { upkeepStep(now, run, step + 1); };
    QMetaObject::invokeMethod(this, next, Qt::QueuedConnection);
}

void DatabaseWorker::endUpkeep(const Error &error, const QDateTime &now)
{
    Q_EMIT upkeepFailed(error);
    recoverAfter(error, now);
}

Result<void> DatabaseWorker::purge(const QDateTime &now)
{
    const auto doubt = m_store.doubtAbout(now);
    if (!doubt)
        return doubt.error();
    Q_EMIT timeJudged(*doubt);
    const auto purged = m_store.purge(now, m_options.keepFinishedDays);
    return purged ? Result<void>() : purged.error();
}

void DatabaseWorker::confirmTime(const QDateTime &now)
{
    if (!m_store.isOpen())
        return;
    if (const auto confirmed = m_store.confirmTime(now); !confirmed)
        endUpkeep(confirmed.error(), now);
}

void DatabaseWorker::lookForRecoverable(const QDateTime &now)
{
    if (!m_store.isOpen())
        return;
    // What was asked for before is newer than anything that is found.
    (void)writeQueue(Occasion::Request);
    const auto found = m_store.recoverable(now);
    if (!found)
        endUpkeep(found.error(), now);
    else if (found->filings > 0)
        Q_EMIT recoverable(*found);
}

void DatabaseWorker::decide(bool isTakenOver, const QDateTime &now)
{
    if (!m_store.isOpen())
        return;
    (void)writeQueue(Occasion::Request);
    if (!isTakenOver) {
        if (const auto left = m_store.leaveOut(now); !left)
            endUpkeep(left.error(), now);
        return;
    }
    const auto taken = m_store.takeOver(now);
    if (!taken) {
        endUpkeep(taken.error(), now);
        lookForRecoverable(now); // it waits as before
        return;
    }
    for (const FilingRecord &record : *taken)
        m_ownIds << record.id;
    Q_EMIT foundNew(*taken);
    Q_EMIT takenOver(taken->size());
}

Result<void> DatabaseWorker::bringUpToNow(const QDateTime &now)
{
    if (!m_store.isOpen() && !openStore(now))
        return *m_openFailure;
    return writeQueue(Occasion::Request);
}

void DatabaseWorker::failCopy(const Error &error, const QDateTime &now)
{
    Q_EMIT copyFailed(error);
    recoverAfter(error, now);
}

void DatabaseWorker::saveCopy(const QString &file, const QDateTime &now)
{
    auto done = bringUpToNow(now);
    if (done)
        done = m_store.saveCopy(file);
    if (done)
        Q_EMIT copySaved(file);
    else
        failCopy(done.error(), now);
}

void DatabaseWorker::compareCopy(const QString &file, const QDateTime &now)
{
    if (const auto done = bringUpToNow(now); !done) {
        failCopy(done.error(), now);
        return;
    }
    const auto comparison = m_store.compareCopy(file, now, m_options.keepFinishedDays);
    if (comparison)
        Q_EMIT copyCompared(file, *comparison);
    else
        failCopy(comparison.error(), now);
}

void DatabaseWorker::restoreCopy(const QString &file, const QList<QUuid> &staying,
                                 const QDateTime &now)
{
    if (const auto done = bringUpToNow(now); !done) {
        failCopy(done.error(), now);
        return;
    }
    const auto aside = m_store.takeBack(file, staying, now);
    if (!aside) {
        failCopy(aside.error(), now);
        return;
    }
    ++m_upkeepRun; // it was of what is set aside now; another one follows
    m_removals.clear();
    m_ownIds.clear();
    m_isLoaded = false;
    Q_EMIT takenBack(*aside, staying);
    loadAll(now);
}

void DatabaseWorker::recoverAfter(const Error &error, const QDateTime &now)
{
    if (error.kind != ErrorKind::StoreDamaged)
        return;
    closeAfter(error);
    write(now, Occasion::Retry);
}

void DatabaseWorker::finish(const QDateTime &now)
{
    if (!m_queue.isEmpty())
        write(now, Occasion::Request);
    // The connection belongs to this thread.
    m_store.close();
    QThread::currentThread()->quit();
}

void DatabaseWorker::closeAfter(const Error &error)
{
    if (error.kind == ErrorKind::StoreDamaged)
        m_checkDepth = CheckDepth::Full;
    if (error.kind == ErrorKind::StoreDamaged || error.kind == ErrorKind::StoreUnavailable)
        m_store.close();
}

void DatabaseWorker::reportSaveFailure(const Error &error, Occasion occasion)
{
    const bool isNews = occasion == Occasion::Request || m_saveFailure != error.kind;
    m_saveFailure = error.kind;
    Q_EMIT saveFailed(error, isNews);
}

void DatabaseWorker::reportOpenFailure(const Error &error)
{
    const bool isNews = !m_openFailure || m_openFailure->kind != error.kind;
    m_openFailure = error;
    Q_EMIT openFailed(error, isNews);
}

} // namespace beian
