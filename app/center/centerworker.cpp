// SPDX-License-Identifier: MIT
#include "app/center/centerworker.h"

#include <algorithm>
#include <utility>

#include <QtCore/qthread.h>

namespace beian {

CenterWorker::CenterWorker(const QString &folder, const DatabaseOptions &options,
                           bool allowsUnverified)
    : m_exchange(folder, options, allowsUnverified)
{
    m_exchange.arrived = [this] { Q_EMIT arrived(); };
    m_exchange.gone = [this](const QList<QUuid> &ids) { Q_EMIT gone(ids); };
    m_exchange.listen();
    m_exchange.link().setParent(this); // so that it goes into the thread
    connect(&m_exchange.link(), &CenterLink::notified, this, &CenterWorker::take);
    connect(&m_exchange.link(), &CenterLink::ended, this, &CenterWorker::exchangeSoon);
}

void CenterWorker::setOptions(const DatabaseOptions &options, bool allowsUnverified)
{
    m_exchange.setOptions(options, allowsUnverified);
}

void CenterWorker::begin()
{
    // Another one may have taken its place, of another center, or of none.
    m_exchange.disconnect();
    m_exchange.closeFile();
    const auto joined = m_exchange.readJoined();
    m_isJoined = joined && *joined;
    Q_EMIT stateChanged(m_exchange.state());
    if (m_isJoined)
        exchangeSoon();
}

void CenterWorker::check(const QString &address)
{
    const auto report = m_exchange.check(address);
    if (!m_isJoined)
        m_exchange.closeFile();
    if (report)
        Q_EMIT checked(*report);
    else
        Q_EMIT refused(report.error());
}

void CenterWorker::join(const QString &address, const QString &counter)
{
    const auto done = m_exchange.join(address, counter);
    m_isJoined = m_isJoined || done.isOk();
    if (!m_isJoined)
        m_exchange.closeFile();
    if (!done) {
        Q_EMIT refused(done.error());
        return;
    }
    Q_EMIT stateChanged(m_exchange.state());
    Q_EMIT joined();
    exchangeSoon();
}

void CenterWorker::leave(LeaveWith with)
{
    const auto done = m_exchange.leave(with);
    if (!done) {
        Q_EMIT refused(done.error());
        return;
    }
    m_isJoined = false;
    Q_EMIT stateChanged(m_exchange.state());
    Q_EMIT left(*done);
}

void CenterWorker::setAtWork(const QList<QUuid> &filings)
{
    m_atWork = filings;
    exchangeSoon();
}

void CenterWorker::exchangeSoon()
{
    if (!m_isJoined || std::exchange(m_isScheduled, true))
        return;
    QMetaObject::invokeMethod(this, &CenterWorker::exchange, Qt::QueuedConnection);
}

// Most of them tell of a change: then nothing but that is asked for.
void CenterWorker::take(const QString &notification)
{
    bool isRevision = false;
    const qint64 revision = notification.toLongLong(&isRevision);
    if (!isRevision) {
        exchangeSoon();
        return;
    }
    m_told = std::max(m_told, revision);
    if (m_told <= m_exchange.state().revision || std::exchange(m_isFollowing, true))
        return;
    QMetaObject::invokeMethod(this, &CenterWorker::follow, Qt::QueuedConnection);
}

void CenterWorker::follow()
{
    m_isFollowing = false;
    if (!m_isJoined || !m_exchange.link().isOpen() || m_told <= m_exchange.state().revision)
        return;
    (void)m_exchange.follow(m_told);
    Q_EMIT stateChanged(m_exchange.state());
}

void CenterWorker::exchange()
{
    m_isScheduled = false;
    if (!m_isJoined)
        return;
    (void)m_exchange.run(m_atWork); // the state says what came of it
    Q_EMIT stateChanged(m_exchange.state());
}

void CenterWorker::finish()
{
    m_exchange.disconnect();
    m_exchange.closeFile();
    QThread::currentThread()->quit();
}

} // namespace beian
