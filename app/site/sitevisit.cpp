// SPDX-License-Identifier: MIT
#include "app/site/sitevisit.h"

#include <algorithm>
#include <utility>

#include <QtNetwork/qnetworkproxy.h>
#include <QtNetwork/qsslerror.h>

#include "app/site/siteaddresses.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// A page that asks for proof of a person sends back to itself until it has a cookie.
constexpr int redirectsFollowed = 5;

class SystemProxies final : public QNetworkProxyFactory
{
public:
    // `isUsed` becomes true when the way leads through a proxy; it must outlive the factory.
    explicit SystemProxies(bool &isUsed)
        : m_isUsed(isUsed)
    { }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QList<QNetworkProxy> proxies = systemProxyForQuery(query);
        m_isUsed = !proxies.isEmpty() && proxies.constFirst().type() != QNetworkProxy::NoProxy;
        return proxies;
    }

private:
    bool &m_isUsed;
};

SiteTrouble troubleOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return SiteTrouble::NameUnknown;
    case QNetworkReply::TimeoutError:
        return SiteTrouble::TimeOver;
    case QNetworkReply::SslHandshakeFailedError:
        return SiteTrouble::CertificateWrong;
    default:
        return SiteTrouble::NotConnected;
    }
}

bool isAboutTheDate(const QSslError &error)
{
    return error.error() == QSslError::CertificateNotYetValid
        || error.error() == QSslError::CertificateExpired;
}

} // namespace

SiteVisit::SiteVisit(const Clock &clock, const SiteVisitOptions &options, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_options(options)
    , m_manager(this)
    , m_limit(this)
{
    m_manager.setProxyFactory(new SystemProxies(m_isProxied));
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { fail(SiteTrouble::TimeOver); });
}

SiteVisit::~SiteVisit()
{
    dropReply();
}

void SiteVisit::start(const QUrl &url)
{
    m_report.url = url;
    m_elapsed.start();
    m_limit.start(m_options.limit);
    ask(url);
}

void SiteVisit::ask(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setSslConfiguration(m_options.tls);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"beian-sms-verify"_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Where HTTP/2 was offered and the site closes without a word, Qt 6.8 to 6.11 never say so.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    m_report.steps = {};
    if (url.scheme() == "http"_L1)
        m_report.setStep(SiteStep::Certificate, StepResult::NotNeeded);
    m_reply = m_manager.get(request);
    m_reply->setReadBufferSize(siteAnswerCap);
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this,
            [this] { pass(SiteStep::Name); });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { pass(SiteStep::Certificate); });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { pass(SiteStep::Connection); });
    connect(m_reply, &QNetworkReply::sslErrors, this, &SiteVisit::takeCertificateErrors);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &SiteVisit::takeAnswer);
    connect(m_reply, &QNetworkReply::finished, this, &SiteVisit::takeError);
}

// This step and all before it. What failed stays so.
void SiteVisit::pass(SiteStep last)
{
    for (int step = 0; step <= int(last); ++step) {
        if (m_report.step(SiteStep(step)) == StepResult::NotTried)
            m_report.setStep(SiteStep(step), StepResult::Passed);
    }
}

// At the first step that was not passed.
void SiteVisit::fail(SiteTrouble trouble)
{
    m_report.trouble = trouble;
    const auto open = std::ranges::find(m_report.steps, StepResult::NotTried);
    const bool isFailed = std::ranges::count(m_report.steps, StepResult::Failed) > 0;
    if (open != m_report.steps.end() && !isFailed)
        *open = StepResult::Failed;
    finish();
}

void SiteVisit::takeAnswer()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return;
    pass(SiteStep::Answer);
    m_report.status = status;
    m_report.clockDifference =
        clockDifference(m_reply->rawHeader("Date"), m_reply->rawHeader("Age"), m_clock.now());
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    const QUrl next = target.isEmpty() ? QUrl() : m_reply->url().resolved(target);
    if (next.isEmpty()) {
        finish();
    } else if (!isSiteAddress(next, m_options.hosts)) {
        m_report.leadsTo = next;
        // Whoever leads away need not be the site: its time is not trusted either.
        m_report.clockDifference.reset();
        fail(SiteTrouble::LeadsElsewhere);
    } else if (++m_redirects > redirectsFollowed) {
        finish();
    } else {
        dropReply();
        ask(next);
    }
}

// Ended without headers.
void SiteVisit::takeError()
{
    const QNetworkReply::NetworkError error = m_reply->error();
    // The kinds from here on are statuses of HTTP, which Qt tells as errors: it answered.
    const bool isStatus = error > QNetworkReply::UnknownProxyError
        && error != QNetworkReply::ProtocolUnknownError
        && error != QNetworkReply::ProtocolInvalidOperationError
        && error != QNetworkReply::ProtocolFailure;
    if (isStatus && m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
        takeAnswer();
    else if (m_report.step(SiteStep::Certificate) == StepResult::Failed)
        finish();
    else if (m_report.step(SiteStep::Connection) == StepResult::Passed)
        fail(SiteTrouble::NoAnswer);
    else if (m_isProxied && troubleOf(error) != SiteTrouble::CertificateWrong)
        // To a plain proxy Qt connects as to a host, and says the same of both.
        fail(SiteTrouble::Proxy);
    else
        fail(troubleOf(error));
}

void SiteVisit::takeCertificateErrors(const QList<QSslError> &errors)
{
    pass(SiteStep::Connection);
    m_report.setStep(SiteStep::Certificate, StepResult::Failed);
    m_report.trouble = std::ranges::all_of(errors, isAboutTheDate) ? SiteTrouble::CertificateDate
                                                                   : SiteTrouble::CertificateWrong;
}

void SiteVisit::finish()
{
    m_limit.stop();
    dropReply();
    m_report.took = std::chrono::milliseconds(m_elapsed.elapsed());
    Q_EMIT finished(m_report);
}

void SiteVisit::dropReply()
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    if (!reply)
        return;
    // No abort(): inside of metaDataChanged() Qt goes on to tell the error of a status after it. To
    // delete the reply ends its transfer as well.
    reply->disconnect(this);
    reply->deleteLater();
}

} // namespace beian
