// SPDX-License-Identifier: MIT
#include "app/center/center.h"

#include <algorithm>
#include <chrono>

#include "app/center/centerworker.h"
#include "app/store/databasethread.h"
#include "app/store/filingcache.h"

namespace beian {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
// The safety net below notifications, and what tells the others that this machine is there.
constexpr std::chrono::milliseconds pollSpan = 30s;
constexpr std::chrono::milliseconds shortestRetry = 1s;
constexpr int mostDoublings = 5; // 32 s
constexpr unsigned long longestWait = 2000; // milliseconds, of a window that closes
} // namespace

Center::Center(const QString &folder, DatabaseThread &database, FilingCache &cache,
               QObject *parent)
    : CenterAccess(parent)
    , m_folder(folder)
    , m_database(database)
    , m_cache(cache)
{
    m_poll.setInterval(pollSpan);
    m_retry.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &Center::exchangeNow);
    connect(&m_retry, &QTimer::timeout, this, &Center::exchangeNow);
    connect(&database, &DatabaseThread::opened, this,
            [this](const StoreReport &report) { startIfJoined(report.isJoined); });
    connect(&database, &DatabaseThread::saved, this, [this] {
        if (isJoined())
            exchangeNow();
    });
}

Center::~Center()
{
    stopThread();
}

void Center::setOptions(const DatabaseOptions &options, bool allowsUnverified)
{
    m_options = options;
    m_allowsUnverified = allowsUnverified;
    if (m_worker)
        ask([=](CenterWorker &worker) { worker.setOptions(options, allowsUnverified); });
}

void Center::startIfJoined(bool isJoined)
{
    // A file that took the place of a joined one may be of no center: its thread has to hear of that.
    if (!isJoined && !m_worker)
        return;
    // Before the filings are read: what is another counter's waits for the first word of the center, instead
    // of being told at each start.
    if (isJoined && m_state.phase == CenterState::Phase::None) {
        CenterState connecting;
        connecting.phase = CenterState::Phase::Connecting;
        take(connecting);
    }
    startThread();
    ask([](CenterWorker &worker) { worker.begin(); });
}

void Center::startThread()
{
    if (m_worker)
        return;
    m_thread = new QThread;
    m_worker = new CenterWorker(m_folder, m_options, m_allowsUnverified);
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &CenterWorker::stateChanged, this, &Center::take);
    connect(m_worker, &CenterWorker::checked, this, &Center::checked);
    connect(m_worker, &CenterWorker::joined, this, &Center::joined);
    connect(m_worker, &CenterWorker::refused, this, &Center::refused);
    connect(m_worker, &CenterWorker::left, this, [this](const QList<QUuid> &gone) {
        m_cache.forget(gone);
        m_database.setOptions(m_options); // the upkeep, which takes them out of the backups
        Q_EMIT left();
        stopThread();
    });
    connect(m_worker, &CenterWorker::arrived, &m_database, &DatabaseThread::checkForOthers);
    connect(m_worker, &CenterWorker::gone, &m_cache, &FilingCache::forget);
    m_thread->setObjectName(u"center"_s);
    m_thread->start();
    if (!m_atWork.isEmpty())
        ask([filings = m_atWork](CenterWorker &worker) { worker.setAtWork(filings); });
}

void Center::stopThread()
{
    m_poll.stop();
    m_retry.stop();
    if (!m_worker)
        return;
    disconnect(m_worker, nullptr, this, nullptr);
    ask([](CenterWorker &worker) { worker.finish(); });
    if (m_thread->wait(longestWait))
        delete m_thread;
    m_thread = nullptr;
    m_worker = nullptr;
}

void Center::ask(const std::function<void(CenterWorker &worker)> &act)
{
    CenterWorker *worker = m_worker;
    QMetaObject::invokeMethod(
        worker, [worker, act] { act(*worker); }, Qt::QueuedConnection);
}

void Center::check(const QString &address)
{
    startThread();
    ask([address](CenterWorker &worker) { worker.check(address); });
}

void Center::join(const QString &address, const QString &counter)
{
    startThread();
    ask([=](CenterWorker &worker) { worker.join(address, counter); });
}

void Center::leave(LeaveWith with)
{
    startThread();
    ask([with](CenterWorker &worker) { worker.leave(with); });
}

void Center::exchangeNow()
{
    if (m_worker)
        ask([](CenterWorker &worker) { worker.exchangeSoon(); });
}

void Center::setAtWork(const QList<QUuid> &filings)
{
    if (m_atWork == filings)
        return;
    m_atWork = filings;
    if (m_worker)
        ask([filings](CenterWorker &worker) { worker.setAtWork(filings); });
}

void Center::take(const CenterState &state)
{
    const bool isAway = state.phase == CenterState::Phase::Away;
    m_failures = isAway ? m_failures + 1 : 0;
    if (isAway)
        m_retry.start(shortestRetry * (1 << std::min(m_failures - 1, mostDoublings)));
    else
        m_retry.stop();
    // A poll is due so long after the last exchange, whatever brought that about.
    if (state.phase == CenterState::Phase::Connected)
        m_poll.start();
    else
        m_poll.stop();
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(m_state);
}

} // namespace beian
