// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qset.h>
#include <QtCore/qtimer.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtNetwork/qsslconfiguration.h>

#include "app/site/sitereport.h"
#include "app/time/clock.h"

namespace beian {

// What a visit goes by.
struct SiteVisitOptions
{
    QSet<QString> hosts; // where a redirect may lead, beside *.miit.gov.cn
    std::chrono::milliseconds limit = siteCheckLimit;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
};

// One GET for one page, without cookies, cache or anything of the person, through the proxy of the
// system. Stops at the headers of the answer: the page itself is not wanted. To be used in a thread
// of its own: asking the system for its proxy can take seconds.
class SiteVisit final : public QObject
{
    Q_OBJECT

public:
    // `clock` must outlive the visit; it is read in the thread of the visit.
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
    void takeAnswer();
    void takeError();
    void takeCertificateErrors(const QList<QSslError> &errors);
    void finish();
    void dropReply();

    const Clock &m_clock;
    SiteVisitOptions m_options;
    bool m_isProxied = false;
    QNetworkAccessManager m_manager;
    QNetworkReply *m_reply = nullptr; // child of the manager; null between two
    QTimer m_limit;
    QElapsedTimer m_elapsed;
    int m_redirects = 0;
    SiteReport m_report;
};

} // namespace beian
