// SPDX-License-Identifier: MIT
#include "app/site/httpconnection.h"

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

HttpConnection::HttpConnection(const QUrl &url, const QSslConfiguration &tls, qint64 buffer,
                               QObject *parent)
    : QObject(parent)
    , m_url(url)
{
    m_socket.setSslConfiguration(tls);
    m_socket.setReadBufferSize(buffer);
}

HttpConnection::~HttpConnection()
{
    m_socket.disconnect(this);
    m_socket.abort();
}

bool HttpConnection::isAskedOfProxy() const
{
    return !isEncrypted()
        && (m_proxy.type() == QNetworkProxy::HttpProxy
            || m_proxy.type() == QNetworkProxy::HttpCachingProxy);
}

void HttpConnection::start(const QByteArray &version, const QByteArray &fields)
{
    m_version = version;
    m_fields = fields;
    m_proxy = systemProxyFor(m_url);
    connectSocket();
    open();
}

void HttpConnection::connectSocket()
{
    connect(&m_socket, &QSslSocket::hostFound, this, &HttpConnection::nameFound);
    connect(&m_socket, &QSslSocket::connected, this, [this] {
        Q_EMIT connected();
        if (!isEncrypted())
            ask();
    });
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        Q_EMIT encrypted();
        ask();
    });
    connect(&m_socket, &QSslSocket::readyRead, this, &HttpConnection::arrived);
    // The first end is the only one: a certificate that is refused is an error of the handshake as
    // well.
    connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        end();
        Q_EMIT refused(errors);
    });
    connect(&m_socket, &QSslSocket::errorOccurred, this,
            [this](QAbstractSocket::SocketError error) {
                end();
                Q_EMIT failed(error);
            });
}

void HttpConnection::open()
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

void HttpConnection::ask()
{
    const QByteArray whole =
        isAskedOfProxy() ? QByteArray("http://" + hostLine(m_url) + pathOf(m_url)) : pathOf(m_url);
    m_socket.write("GET " + whole + ' ' + m_version + "\r\nHost: " + hostLine(m_url)
                   + "\r\nUser-Agent: beian-sms-verify\r\nAccept: */*\r\nConnection: close\r\n"
                   + (isAskedOfProxy() ? credentialsLine(m_proxy) : QByteArray()) + m_fields
                   + "\r\n");
}

} // namespace beian
