// SPDX-License-Identifier: MIT
#include "app/site/siterequest.h"

#include "app/site/sitereport.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

QNetworkProxy systemProxyFor(const QUrl &url)
{
    for (const QNetworkProxy &proxy :
         QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url))) {
        if (proxy.type() != QNetworkProxy::FtpCachingProxy)
            return proxy;
    }
    return {QNetworkProxy::NoProxy};
}

quint16 portOf(const QUrl &url)
{
    return quint16(url.port(url.scheme() == "https"_L1 ? 443 : 80));
}

QByteArray hostLine(const QUrl &url)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    return url.port() < 0 ? host : host + ':' + QByteArray::number(url.port());
}

QByteArray pathOf(const QUrl &url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    return (path.isEmpty() ? QByteArray("/") : path)
        + (query.isEmpty() ? QByteArray() : QByteArray('?' + query));
}

QByteArray credentialsLine(const QNetworkProxy &proxy)
{
    if (proxy.user().isEmpty())
        return {};
    const QByteArray both = QString(proxy.user() + u':' + proxy.password()).toUtf8();
    return "Proxy-Authorization: Basic " + both.toBase64() + "\r\n";
}

} // namespace

SiteRequest::SiteRequest(const QUrl &url, const QSslConfiguration &tls, QObject *parent)
    : QObject(parent)
    , m_url(url)
{
    m_socket.setSslConfiguration(tls);
    m_socket.setReadBufferSize(siteAnswerCap);
}

SiteRequest::~SiteRequest()
{
    m_socket.disconnect(this);
    m_socket.abort();
}

bool SiteRequest::isAskedOfProxy() const
{
    return !isEncrypted()
        && (m_proxy.type() == QNetworkProxy::HttpProxy
            || m_proxy.type() == QNetworkProxy::HttpCachingProxy);
}

void SiteRequest::start()
{
    m_proxy = systemProxyFor(m_url);
    connectSocket();
    open();
}

void SiteRequest::connectSocket()
{
    connect(&m_socket, &QSslSocket::hostFound, this, &SiteRequest::nameFound);
    connect(&m_socket, &QSslSocket::connected, this, [this] {
        Q_EMIT connected();
        if (!isEncrypted())
            ask();
    });
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        Q_EMIT encrypted();
        ask();
    });
    connect(&m_socket, &QSslSocket::readyRead, this, &SiteRequest::read);
    // The first end is the only one: a certificate that is refused is an error of the handshake as
    // well.
    connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_socket.disconnect(this);
        Q_EMIT refused(errors);
    });
    connect(&m_socket, &QSslSocket::errorOccurred, this,
            [this](QAbstractSocket::SocketError error) {
                m_socket.disconnect(this);
                Q_EMIT failed(error);
            });
}

void SiteRequest::open()
{
    if (isAskedOfProxy()) {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        m_socket.connectToHost(m_proxy.hostName(), m_proxy.port());
        return;
    }
    m_socket.setProxy(m_proxy);
    if (isEncrypted())
        m_socket.connectToHostEncrypted(m_url.host(), portOf(m_url));
    else
        m_socket.connectToHost(m_url.host(), portOf(m_url));
}

void SiteRequest::ask()
{
    const QByteArray whole =
        isAskedOfProxy() ? QByteArray("http://" + hostLine(m_url) + pathOf(m_url)) : pathOf(m_url);
    m_socket.write("GET " + whole + " HTTP/1.1\r\nHost: " + hostLine(m_url)
                   + "\r\nUser-Agent: beian-sms-verify\r\nAccept: */*\r\nConnection: close\r\n"
                   + (isAskedOfProxy() ? credentialsLine(m_proxy) : QByteArray()) + "\r\n");
}

void SiteRequest::read()
{
    m_taken += m_socket.read(siteAnswerCap - m_taken.size());
    HttpHead head;
    switch (readHead(m_taken, head)) {
    case HeadReading::Whole:
        m_socket.disconnect(this);
        Q_EMIT answered(head);
        return;
    case HeadReading::Unfinished:
        if (m_taken.size() < siteAnswerCap)
            return;
        break;
    case HeadReading::Wrong:
        break;
    }
    m_socket.disconnect(this);
    Q_EMIT failed(QAbstractSocket::UnfinishedSocketOperationError);
}

} // namespace beian
