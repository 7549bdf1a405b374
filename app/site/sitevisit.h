// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qset.h>
#include <QtCore/qtimer.h>
#include <QtNetwork/qsslconfiguration.h>

#include "app/site/siteaddresses.h"
#include "app/site/sitereport.h"
#include "app/site/siterequest.h"
#include "app/time/clock.h"

namespace beian {

// What a visit goes by.
struct SiteVisitOptions
{
    QSet<QString> hosts; // where a redirect may lead, beside the administration
    std::chrono::milliseconds limit = siteCheckLimit;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    QSet<int> ports = webPorts(); // where a redirect may lead
};

// One GET for one page, without cookies, cache or anything of the person, through the proxy of the
// system. Stops at the headers of the answer: the page itself is not wanted. To be used in a thread
// of its own: asking the system for its proxy can take seconds.
class SiteVisit final : public QObject
{
    Q_OBJECT

public:
    // `clock` is read in the thread of the visit.
    SiteVisit(const Clock &clock, const SiteVisitOptions &options, QObject *parent = nullptr);
    ~SiteVisit() override;

    // Once.
    void start(const QUrl &url);

Q_SIGNALS:
    void finished(const beian::SiteReport &report);

private:
    void ask(const QUrl &url);
    void pass(SiteStep last);
    void fail(SiteTrouble trouble);
    void takeAnswer(const HttpHead &head);
    void takeError(QAbstractSocket::SocketError error);
    void takeCertificateErrors(const QList<QSslError> &errors);
    void finish();
    void dropRequest();

    const Clock &m_clock;
    SiteVisitOptions m_options;
    SiteRequest *m_request = nullptr; // a child; null between two
    QUrl m_asked; // by the request
    QTimer m_limit;
    QElapsedTimer m_elapsed;
    int m_redirects = 0;
    SiteReport m_report;
};

} // namespace beian
