// SPDX-License-Identifier: MIT
#include "app/store/filingkeeper.h"

#include <chrono>
#include <utility>

#include "app/store/keeperworker.h"
#include "app/time/beijingtime.h"

namespace beian {

using namespace std::chrono_literals;

namespace {
constexpr std::chrono::milliseconds retrySpan = 3s;
constexpr std::chrono::milliseconds upkeepSpan = 24h;
constexpr std::chrono::milliseconds upkeepRetrySpan = 1h;
} // namespace

FilingKeeper::FilingKeeper(const QString &folder, const Clock &clock, QObject *parent)
    : FilingKeeper(folder, clock, StoreSeam{}, parent)
{ }

FilingKeeper::FilingKeeper(const QString &folder, const Clock &clock, const StoreSeam &seam,
                           QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_worker(std::make_unique<KeeperWorker>(folder, seam))
{
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setInterval(retrySpan);
    connect(&m_retryTimer, &QTimer::timeout, this, &FilingKeeper::retry);
    m_upkeepTimer.setTimerType(Qt::VeryCoarseTimer);
    m_upkeepTimer.setInterval(upkeepSpan);
    connect(&m_upkeepTimer, &QTimer::timeout, this, &FilingKeeper::keepUp);
    connectWorker();
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName("filing keeper");
    m_thread.start();
}

FilingKeeper::~FilingKeeper()
{
    m_thread.requestInterruption(); // of loading and upkeep; never of writing
    ask([now = m_clock.now()](KeeperWorker &worker) { worker.finish(now); });
    m_thread.wait();
}

void FilingKeeper::connectWorker()
{
    KeeperWorker *worker = m_worker.get();
    connect(worker, &KeeperWorker::peeked, this, &FilingKeeper::peeked);
    connect(worker, &KeeperWorker::opened, this, [this](const StoreReport &report) {
        // What the program holds is handed over first.
        Q_EMIT opened(report);
        if (m_isLoaded)
            lookForRecoverable();
    });
    connect(worker, &KeeperWorker::recoverable, this, &FilingKeeper::recoverable);
    connect(worker, &KeeperWorker::takenOver, this, &FilingKeeper::takenOver);
    connect(worker, &KeeperWorker::openFailed, this, [this](const Error &error, bool isNews) {
        relayFailure(error, isNews, &FilingKeeper::openFailed);
    });
    connect(worker, &KeeperWorker::loaded, this, &FilingKeeper::relayLoaded);
    connect(worker, &KeeperWorker::committed, this, &FilingKeeper::relayCommitted);
    connect(worker, &KeeperWorker::saveFailed, this, [this](const Error &error, bool isNews) {
        relayFailure(error, isNews, &FilingKeeper::saveFailed);
    });
    connect(worker, &KeeperWorker::historyLoaded, this, &FilingKeeper::historyLoaded);
    connect(worker, &KeeperWorker::foundNew, this, &FilingKeeper::foundNew);
    connect(worker, &KeeperWorker::upkeepFailed, this, &FilingKeeper::upkeepFailed);
    connect(worker, &KeeperWorker::timeJudged, this, [this](const QDateTime &known) {
        const bool wasDoubted = std::exchange(m_isTimeDoubted, known.isValid());
        if (m_isTimeDoubted)
            Q_EMIT timeDoubted(known);
        else if (wasDoubted)
            Q_EMIT timeBelieved();
    });
    connect(worker, &KeeperWorker::upkeepDone, this, [this](const QDateTime &askedAt) {
        // Another one may have been asked for since.
        m_upkeepDay = beijingDate(askedAt);
        Q_EMIT upkeepDone();
    });
}

void FilingKeeper::ask(const std::function<void(KeeperWorker &worker)> &act)
{
    KeeperWorker *worker = m_worker.get();
    QMetaObject::invokeMethod(
        worker, [worker, act] { act(*worker); }, Qt::QueuedConnection);
}

void FilingKeeper::open(const KeeperOptions &options)
{
    ask([options, now = m_clock.now()](KeeperWorker &worker) { worker.open(options, now); });
}

void FilingKeeper::save(const FilingRecord &record, const QList<FilingEvent> &events)
{
    saveAll({{record, events}});
}

void FilingKeeper::saveAll(const QList<KeptChange> &changes)
{
    if (!m_isLoaded) {
        for (const KeptChange &change : changes)
            m_touched << change.record.id;
    }
    ask([changes, request = ++m_asked, now = m_clock.now()](KeeperWorker &worker) {
        worker.save(changes, request, now);
    });
}

void FilingKeeper::setRemoved(const QUuid &id, bool isRemoved)
{
    if (!m_isLoaded)
        m_touched << id;
    ask([id, isRemoved, request = ++m_asked, now = m_clock.now()](KeeperWorker &worker) {
        worker.setRemoved(id, isRemoved, request, now);
    });
}

void FilingKeeper::requestHistory(const QUuid &id)
{
    ask([id, now = m_clock.now()](KeeperWorker &worker) { worker.loadHistory(id, now); });
}

void FilingKeeper::setOptions(const KeeperOptions &options)
{
    ask([options](KeeperWorker &worker) { worker.setOptions(options); });
    keepUp();
}

void FilingKeeper::checkForOthers()
{
    ask([now = m_clock.now()](KeeperWorker &worker) { worker.checkForOthers(now); });
    keepUpIfDue();
}

void FilingKeeper::takeOverRecoverable()
{
    ask([now = m_clock.now()](KeeperWorker &worker) { worker.decide(true, now); });
}

void FilingKeeper::leaveOutRecoverable()
{
    ask([now = m_clock.now()](KeeperWorker &worker) { worker.decide(false, now); });
}

void FilingKeeper::lookForRecoverable()
{
    ask([now = m_clock.now()](KeeperWorker &worker) { worker.lookForRecoverable(now); });
}

void FilingKeeper::confirmTime()
{
    if (!m_isTimeDoubted)
        return;
    ask([now = m_clock.now()](KeeperWorker &worker) { worker.confirmTime(now); });
    keepUp();
}

void FilingKeeper::relayLoaded(const QList<FilingRecord> &records, bool isLast)
{
    QList<FilingRecord> untouched = records;
    if (!m_touched.isEmpty()) {
        untouched.removeIf(
            [this](const FilingRecord &record) { return m_touched.contains(record.id); });
    }
    m_isLoaded = m_isLoaded || isLast;
    if (m_isLoaded)
        m_touched.clear();
    Q_EMIT loaded(untouched, isLast);
    if (isLast) {
        m_upkeepTimer.start();
        keepUp();
        lookForRecoverable();
    }
}

void FilingKeeper::relayCommitted(quint64 request)
{
    m_committed = request;
    // Something asked for in the meantime will be answered by a commit of its own.
    if (hasUnsaved())
        return;
    m_retryTimer.stop();
    Q_EMIT saved(m_clock.now());
    keepUpIfDue();
}

void FilingKeeper::relayFailure(const Error &error, bool isNews,
                                void (FilingKeeper::*signal)(const Error &))
{
    m_retryTimer.start();
    if (isNews)
        Q_EMIT(this->*signal)(error);
}

void FilingKeeper::retry()
{
    ask([now = m_clock.now()](KeeperWorker &worker) { worker.retry(now); });
}

void FilingKeeper::keepUp()
{
    m_upkeepTriedAt = m_clock.now();
    ask([now = m_upkeepTriedAt](KeeperWorker &worker) { worker.keepUp(now); });
}

void FilingKeeper::keepUpIfDue()
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
