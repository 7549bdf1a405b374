// SPDX-License-Identifier: MIT
#include "app/site/networkprobe.h"

#include <utility>

#include <QtNetwork/qnetworkinformation.h>

namespace beian {

using namespace Qt::StringLiterals;

NetworkProbe::NetworkProbe(const Clock &clock, const SiteVisitOptions &options,
                           std::function<bool()> isOffline, QObject *parent)
    : SiteProbe(parent)
    , m_clock(clock)
    , m_options(options)
    , m_isOffline(std::move(isOffline))
    , m_visits(new QObject)
{
    qRegisterMetaType<SiteReport>();
    m_thread.setObjectName(u"site"_s);
    m_visits->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_visits, &QObject::deleteLater);
}

NetworkProbe::~NetworkProbe()
{
    if (!m_thread.isRunning()) {
        delete m_visits;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void NetworkProbe::start(const QUrl &url)
{
    if (m_isOffline()) {
        SiteReport report;
        report.url = url;
        report.trouble = SiteTrouble::NoNetwork;
        QMetaObject::invokeMethod(
            this, [this, report] { Q_EMIT finished(report); }, Qt::QueuedConnection);
        return;
    }
    m_thread.start();
    QMetaObject::invokeMethod(m_visits, [this, url] {
        auto *visit = new SiteVisit(m_clock, m_options, m_visits);
        connect(visit, &SiteVisit::finished, this, &SiteProbe::finished);
        connect(visit, &SiteVisit::finished, visit, &QObject::deleteLater);
        visit->start(url);
    });
}

bool isSystemOffline()
{
    const QNetworkInformation *network =
        QNetworkInformation::loadDefaultBackend() ? QNetworkInformation::instance() : nullptr;
    return network && network->reachability() == QNetworkInformation::Reachability::Disconnected;
}

} // namespace beian
