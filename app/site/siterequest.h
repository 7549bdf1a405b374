// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qurl.h>
#include <QtNetwork/qnetworkproxy.h>
#include <QtNetwork/qsslsocket.h>

#include "app/site/httphead.h"

namespace beian {

// One GET for the headers of one page, over a connection of its own, through the proxy of the
// system. QNetworkAccessManager would take in headers without an end; this takes siteAnswerCap bytes
// at most, of headers and page together, and never reads the page. Ends with answered(), refused() or
// failed(), once; then it is deleted by whoever made it.
class SiteRequest final : public QObject
{
    Q_OBJECT

public:
    SiteRequest(const QUrl &url, const QSslConfiguration &tls, QObject *parent = nullptr);
    ~SiteRequest() override;

    // Once. Asking the system for its proxy can take seconds.
    void start();
    [[nodiscard]] bool isProxied() const { return m_proxy.type() != QNetworkProxy::NoProxy; }

Q_SIGNALS:
    void nameFound();
    void connected();
    void encrypted();
    void answered(const beian::HttpHead &head);
    void refused(const QList<QSslError> &errors); // the certificate
    // Before a whole head had come.
    void failed(QAbstractSocket::SocketError error);

private:
    [[nodiscard]] bool isEncrypted() const { return m_url.scheme() == QLatin1String("https"); }
    // A proxy takes a plain request as such, and for the others it opens a tunnel.
    [[nodiscard]] bool isAskedOfProxy() const;
    void connectSocket();
    void open();
    void ask();
    void read();

    QUrl m_url;
    QNetworkProxy m_proxy{QNetworkProxy::NoProxy};
    QSslSocket m_socket;
    QByteArray m_taken;
};

} // namespace beian
