// SPDX-License-Identifier: MIT
#include "app/rulesets/ruleupdates.h"

#include <chrono>
#include <utility>

namespace beian {

using namespace Qt::StringLiterals;

RuleUpdates::RuleUpdates(const Clock &clock, const RuleSources &sources,
                         const RuleDownloadOptions &options, std::function<bool()> isOffline,
                         QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_sources(sources)
    , m_isOffline(std::move(isOffline))
    , m_thread(new QThread)
    , m_jobs(new RuleJobs(sources, options))
{
    m_thread->setObjectName(u"rules"_s);
    m_jobs->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_jobs, &QObject::deleteLater);
    connect(m_jobs, &RuleJobs::found, this, &RuleUpdates::found);
    connect(m_jobs, &RuleJobs::refused, this, &RuleUpdates::refused);
    connect(m_jobs, &RuleJobs::compared, this, &RuleUpdates::compared);
    m_again.setTimerType(Qt::VeryCoarseTimer);
    m_again.setInterval(std::chrono::minutes(10));
    connect(&m_again, &QTimer::timeout, this, &RuleUpdates::look);
}

RuleUpdates::~RuleUpdates()
{
    constexpr unsigned long longestWait = 2000; // milliseconds
    if (!m_thread->isRunning())
        delete m_jobs;
    m_thread->quit();
    if (m_thread->wait(longestWait))
        delete m_thread;
}

void RuleUpdates::start()
{
    m_again.start();
    look();
}

void RuleUpdates::look()
{
    if (m_sources.keys.isEmpty())
        return;
    const bool isOut = isWebAddress(m_sources.address) && m_isOffline();
    if (m_sources.address.isEmpty() || isOut)
        run([jobs = m_jobs] { jobs->look(); });
    else
        run([jobs = m_jobs, now = m_clock.now()] { jobs->ask(now); });
}

void RuleUpdates::install(const QString &file)
{
    run([jobs = m_jobs, file, now = m_clock.now()] { jobs->install(file, now); });
}

void RuleUpdates::compare(const RuleBook &before, const RuleBook &after,
                          const QList<FilingRecord> &records)
{
    run([jobs = m_jobs, before, after, records] { jobs->compare(before, after, records); });
}

void RuleUpdates::run(const std::function<void()> &job)
{
    m_thread->start();
    QMetaObject::invokeMethod(m_jobs, job);
}

} // namespace beian
