// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qurl.h>
#include <QtNetwork/qnetworkproxy.h>
#include <QtNetwork/qsslsocket.h>

namespace beian {

// One GET over a connection of its own, through the proxy of the system. What comes back is read by
// whoever asked, as much of it as they like: QNetworkAccessManager would take in headers without an
// end. Ends with refused() or failed() where the connection does, once, or with end().
class HttpConnection final : public QObject
{
    Q_OBJECT

public:
    // Never holds more than `buffer` bytes that nobody has read.
    HttpConnection(const QUrl &url, const QSslConfiguration &tls, qint64 buffer,
                   QObject *parent = nullptr);
    ~HttpConnection() override;

    // Once. Asking the system for its proxy can take seconds. `version` as in "HTTP/1.1"; `fields` are
    // whole lines beside those that every request of the program has.
    void start(const QByteArray &version, const QByteArray &fields = {});
    [[nodiscard]] QByteArray read(qint64 most) { return m_socket.read(most); }
    // Nothing is told from now on.
    void end() { m_socket.disconnect(this); }
    [[nodiscard]] bool isProxied() const { return m_proxy.type() != QNetworkProxy::NoProxy; }

Q_SIGNALS:
    void nameFound();
    void connected();
    void encrypted();
    void arrived(); // something to read
    void refused(const QList<QSslError> &errors); // the certificate
    void failed(QAbstractSocket::SocketError error); // also the other side's end

private:
    [[nodiscard]] bool isEncrypted() const { return m_url.scheme() == QLatin1String("https"); }
    // A proxy takes a plain request as such, and for the others it opens a tunnel.
    [[nodiscard]] bool isAskedOfProxy() const;
    void connectSocket();
    void open();
    void ask();

    QUrl m_url;
    QByteArray m_version;
    QByteArray m_fields;
    QNetworkProxy m_proxy{QNetworkProxy::NoProxy};
    QSslSocket m_socket;
};

} // namespace beian
