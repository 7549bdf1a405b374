// SPDX-License-Identifier: MIT
#include "app/site/sitevisit.h"

#include <algorithm>
#include <utility>

#include <QtNetwork/qsslerror.h>

#include "app/site/siteaddresses.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// A page that asks for proof of a person sends back to itself until it has a cookie.
constexpr int redirectsFollowed = 5;

SiteTrouble troubleOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return SiteTrouble::NameUnknown;
    case QAbstractSocket::SocketTimeoutError:
        return SiteTrouble::TimeOver;
    case QAbstractSocket::SslHandshakeFailedError:
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
    , m_limit(this)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { fail(SiteTrouble::TimeOver); });
}

SiteVisit::~SiteVisit()
{
    dropRequest();
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
    m_report.steps = {};
    if (url.scheme() == "http"_L1)
        m_report.setStep(SiteStep::Certificate, StepResult::NotNeeded);
    m_asked = url;
    m_request = new SiteRequest(url, m_options.tls, this);
    connect(m_request, &SiteRequest::nameFound, this, [this] { pass(SiteStep::Name); });
    connect(m_request, &SiteRequest::connected, this, [this] { pass(SiteStep::Connection); });
    connect(m_request, &SiteRequest::encrypted, this, [this] { pass(SiteStep::Certificate); });
    connect(m_request, &SiteRequest::refused, this, &SiteVisit::takeCertificateErrors);
    connect(m_request, &SiteRequest::answered, this, &SiteVisit::takeAnswer);
    connect(m_request, &SiteRequest::failed, this, &SiteVisit::takeError);
    m_request->start();
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

void SiteVisit::takeAnswer(const HttpHead &head)
{
    constexpr int proxyWantsPassword = 407;
    if (m_request->isProxied() && head.status == proxyWantsPassword)
        return fail(SiteTrouble::Proxy);
    pass(SiteStep::Answer);
    m_report.status = head.status;
    m_report.clockDifference =
        clockDifference(head.fields.value("date"), head.fields.value("age"), m_clock.now());
    const QUrl target = head.isRedirect()
        ? QUrl(QString::fromUtf8(head.fields.value("location")))
        : QUrl();
    const QUrl next = target.isEmpty() ? QUrl() : m_asked.resolved(target);
    if (next.isEmpty()) {
        finish();
    } else if (!isSiteAddress(next, m_options.hosts, m_options.ports)) {
        m_report.leadsTo = next;
        // Whoever leads away need not be the site: its time is not trusted either.
        m_report.clockDifference.reset();
        fail(SiteTrouble::LeadsElsewhere);
    } else if (++m_redirects > redirectsFollowed) {
        finish();
    } else {
        dropRequest();
        ask(next);
    }
}

// Ended without a head.
void SiteVisit::takeError(QAbstractSocket::SocketError error)
{
    const bool isAnswerAwaited = m_report.step(SiteStep::Connection) == StepResult::Passed
        && m_report.step(SiteStep::Certificate) != StepResult::NotTried;
    if (isAnswerAwaited)
        fail(SiteTrouble::NoAnswer);
    else if (m_request->isProxied() && troubleOf(error) != SiteTrouble::CertificateWrong)
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
    finish();
}

void SiteVisit::finish()
{
    m_limit.stop();
    dropRequest();
    m_report.took = std::chrono::milliseconds(m_elapsed.elapsed());
    Q_EMIT finished(m_report);
}

void SiteVisit::dropRequest()
{
    SiteRequest *request = std::exchange(m_request, nullptr);
    if (!request)
        return;
    // It may be telling something just now.
    request->disconnect(this);
    request->deleteLater();
}

} // namespace beian
