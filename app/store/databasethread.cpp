// SPDX-License-Identifier: MIT
#include "app/store/databasethread.h"

#include <chrono>
#include <utility>

#include "app/store/databaseworker.h"
#include "app/time/beijingtime.h"

namespace beian {

using namespace std::chrono_literals;

namespace {
constexpr std::chrono::milliseconds retrySpan = 3s;
constexpr std::chrono::milliseconds upkeepSpan = 24h;
constexpr std::chrono::milliseconds upkeepRetrySpan = 1h;
} // namespace

DatabaseThread::DatabaseThread(const QString &folder, const Clock &clock, QObject *parent)
    : DatabaseThread(folder, clock, StoreSeam{}, parent)
{ }

DatabaseThread::DatabaseThread(const QString &folder, const Clock &clock, const StoreSeam &seam,
                               QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_worker(std::make_unique<DatabaseWorker>(folder, seam))
{
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setInterval(retrySpan);
    connect(&m_retryTimer, &QTimer::timeout, this, &DatabaseThread::retry);
    m_upkeepTimer.setTimerType(Qt::VeryCoarseTimer);
    m_upkeepTimer.setInterval(upkeepSpan);
    connect(&m_upkeepTimer, &QTimer::timeout, this, &DatabaseThread::keepUp);
    connectWorker();
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName("filing database");
    m_thread.start();
}

DatabaseThread::~DatabaseThread()
{
    m_thread.requestInterruption(); // of loading and upkeep; never of writing
    ask([now = m_clock.now()](DatabaseWorker &worker) { worker.finish(now); });
    m_thread.wait();
}

void DatabaseThread::connectWorker()
{
    DatabaseWorker *worker = m_worker.get();
    connect(worker, &DatabaseWorker::peeked, this, &DatabaseThread::peeked);
    connect(worker, &DatabaseWorker::opened, this, [this](const StoreReport &report) {
        // What the program holds is handed over first.
        Q_EMIT opened(report);
        if (m_isLoaded)
            lookForRecoverable();
    });
    connect(worker, &DatabaseWorker::recoverable, this, &DatabaseThread::recoverable);
    connect(worker, &DatabaseWorker::takenOver, this, &DatabaseThread::takenOver);
    connect(worker, &DatabaseWorker::copySaved, this, &DatabaseThread::copySaved);
    connect(worker, &DatabaseWorker::copyCompared, this, &DatabaseThread::copyCompared);
    connect(worker, &DatabaseWorker::takenBack, this, &DatabaseThread::relayTakenBack);
    connect(worker, &DatabaseWorker::copyFailed, this, [this](const Error &error) {
        if (std::exchange(m_isTakingBack, false) && m_isLoaded)
            m_touched.clear();
        Q_EMIT copyFailed(error);
    });
    connect(worker, &DatabaseWorker::openFailed, this, [this](const Error &error, bool isNews) {
        relayFailure(error, isNews, &DatabaseThread::openFailed);
    });
    connect(worker, &DatabaseWorker::loaded, this, &DatabaseThread::relayLoaded);
    connect(worker, &DatabaseWorker::removedLoaded, this, &DatabaseThread::relayRemoved);
    connect(worker, &DatabaseWorker::committed, this, &DatabaseThread::relayCommitted);
    connect(worker, &DatabaseWorker::saveFailed, this, [this](const Error &error, bool isNews) {
        relayFailure(error, isNews, &DatabaseThread::saveFailed);
    });
    connect(worker, &DatabaseWorker::historyLoaded, this, &DatabaseThread::historyLoaded);
    connect(worker, &DatabaseWorker::outcomesLoaded, this, &DatabaseThread::outcomesLoaded);
    connect(worker, &DatabaseWorker::foundNew, this, &DatabaseThread::foundNew);
    connect(worker, &DatabaseWorker::foundChanged, this, &DatabaseThread::foundChanged);
    connect(worker, &DatabaseWorker::upkeepFailed, this, &DatabaseThread::upkeepFailed);
    connect(worker, &DatabaseWorker::timeJudged, this, [this](const QDateTime &known) {
        const bool wasDoubted = std::exchange(m_isTimeDoubted, known.isValid());
        if (m_isTimeDoubted)
            Q_EMIT timeDoubted(known);
        else if (wasDoubted)
            Q_EMIT timeBelieved();
    });
    connect(worker, &DatabaseWorker::upkeepDone, this, [this](const QDateTime &askedAt) {
        // Another one may have been asked for since.
        m_upkeepDay = beijingDate(askedAt);
        Q_EMIT upkeepDone();
    });
}

void DatabaseThread::ask(const std::function<void(DatabaseWorker &worker)> &act)
{
    DatabaseWorker *worker = m_worker.get();
    QMetaObject::invokeMethod(
        worker, [worker, act] { act(*worker); }, Qt::QueuedConnection);
}

void DatabaseThread::open(const DatabaseOptions &options)
{
    ask([options, now = m_clock.now()](DatabaseWorker &worker) { worker.open(options, now); });
}

void DatabaseThread::save(const FilingRecord &record, const QList<FilingEvent> &events)
{
    saveAll({{record, events}});
}

void DatabaseThread::saveAll(const QList<KeptChange> &changes)
{
    for (const KeptChange &change : changes)
        touch(change.record.id);
    ask([changes, request = ++m_asked, now = m_clock.now()](DatabaseWorker &worker) {
        worker.save(changes, request, now);
    });
}

void DatabaseThread::setRemoved(const QList<QUuid> &ids, bool isRemoved)
{
    for (const QUuid &id : ids)
        touch(id);
    ask([ids, isRemoved, request = ++m_asked, now = m_clock.now()](DatabaseWorker &worker) {
        worker.setRemoved(ids, isRemoved, request, now);
    });
}

void DatabaseThread::takeBack(const QList<QUuid> &ids)
{
    for (const QUuid &id : ids)
        touch(id);
    ask([ids, request = ++m_asked, now = m_clock.now()](DatabaseWorker &worker) {
        worker.takeBack(ids, request, now);
    });
}

void DatabaseThread::touch(const QUuid &id)
{
    if (!m_isLoaded || m_isTakingBack)
        m_touched << id;
}

void DatabaseThread::requestHistory(const QUuid &id)
{
    ask([id, now = m_clock.now()](DatabaseWorker &worker) { worker.loadHistory(id, now); });
}

void DatabaseThread::requestOutcomes()
{
    ask([now = m_clock.now()](DatabaseWorker &worker) { worker.loadOutcomes(now); });
}

void DatabaseThread::setOptions(const DatabaseOptions &options)
{
    ask([options](DatabaseWorker &worker) { worker.setOptions(options); });
    keepUp();
}

void DatabaseThread::checkForOthers()
{
    ask([now = m_clock.now()](DatabaseWorker &worker) { worker.checkForOthers(now); });
    keepUpIfDue();
}

void DatabaseThread::findFinished(const QString &text)
{
    ask([text](DatabaseWorker &worker) { worker.findFinished(text); });
}

void DatabaseThread::saveCopy(const QString &file)
{
    ask([file, now = m_clock.now()](DatabaseWorker &worker) { worker.saveCopy(file, now); });
}

void DatabaseThread::compareCopy(const QString &file)
{
    ask([file, now = m_clock.now()](DatabaseWorker &worker) { worker.compareCopy(file, now); });
}

void DatabaseThread::restoreCopy(const QString &file, const QList<QUuid> &staying)
{
    m_isTakingBack = true;
    ask([file, staying, now = m_clock.now()](DatabaseWorker &worker) {
        worker.restoreCopy(file, staying, now);
    });
}

void DatabaseThread::relayTakenBack(const QString &setAside, const QList<QUuid> &staying)
{
    Q_EMIT replaced();
    m_isTakingBack = false;
    m_isLoaded = false;
    for (const QUuid &id : staying)
        m_touched << id;
    Q_EMIT takenBack(setAside, m_touched);
}

void DatabaseThread::takeOverRecoverable()
{
    ask([now = m_clock.now()](DatabaseWorker &worker) { worker.decide(true, now); });
}

void DatabaseThread::leaveOutRecoverable()
{
    ask([now = m_clock.now()](DatabaseWorker &worker) { worker.decide(false, now); });
}

void DatabaseThread::lookForRecoverable()
{
    ask([now = m_clock.now()](DatabaseWorker &worker) { worker.lookForRecoverable(now); });
}

void DatabaseThread::confirmTime()
{
    if (!m_isTimeDoubted)
        return;
    ask([now = m_clock.now()](DatabaseWorker &worker) { worker.confirmTime(now); });
    keepUp();
}

QList<FilingRecord> DatabaseThread::untouched(const QList<FilingRecord> &records) const
{
    QList<FilingRecord> rest = records;
    if (!m_touched.isEmpty())
        rest.removeIf([this](const FilingRecord &record) { return m_touched.contains(record.id); });
    return rest;
}

void DatabaseThread::relayRemoved(const QList<QList<FilingRecord>> &removals)
{
    QList<QList<FilingRecord>> rest;
    for (const QList<FilingRecord> &removal : removals)
        rest << untouched(removal);
    rest.removeAll({});
    if (!rest.isEmpty())
        Q_EMIT removedLoaded(rest);
}

void DatabaseThread::relayLoaded(const QList<FilingRecord> &records, bool isLast)
{
    const QList<FilingRecord> rest = untouched(records);
    m_isLoaded = m_isLoaded || isLast;
    if (m_isLoaded && !m_isTakingBack)
        m_touched.clear();
    Q_EMIT loaded(rest, isLast);
    if (isLast) {
        m_upkeepTimer.start();
        keepUp();
        lookForRecoverable();
    }
}

void DatabaseThread::relayCommitted(quint64 request)
{
    m_committed = request;
    // Something asked for in the meantime will be answered by a commit of its own.
    if (hasUnsaved())
        return;
    m_retryTimer.stop();
    Q_EMIT saved(m_clock.now());
    keepUpIfDue();
}

void DatabaseThread::relayFailure(const Error &error, bool isNews,
                                  void (DatabaseThread::*signal)(const Error &))
{
    m_retryTimer.start();
    if (isNews)
        Q_EMIT(this->*signal)(error);
}

void DatabaseThread::retry()
{
    ask([now = m_clock.now()](DatabaseWorker &worker) { worker.retry(now); });
}

void DatabaseThread::keepUp()
{
    m_upkeepTriedAt = m_clock.now();
    ask([now = m_upkeepTriedAt](DatabaseWorker &worker) { worker.keepUp(now); });
}

void DatabaseThread::keepUpIfDue()
{
    const QDateTime now = m_clock.now();
    if (!m_isLoaded || beijingDate(now) == m_upkeepDay)
        return;
    // Not with every save while something is in the way; a clock that was set back must not put
    // it off.
    if (qAbs(m_upkeepTriedAt.msecsTo(now)) >= upkeepRetrySpan.count())
        keepUp();
}

} // namespace beian
