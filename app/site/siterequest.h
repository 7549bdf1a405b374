// SPDX-License-Identifier: MIT
#pragma once

#include "app/site/httpconnection.h"
#include "app/site/httphead.h"

namespace beian {

// One GET for the headers of one page. Takes siteAnswerCap bytes at most, of headers and page together,
// and never reads the page. Ends with answered(), refused() or failed(), once; then it is deleted by
// whoever made it.
class SiteRequest final : public QObject
{
    Q_OBJECT

public:
    SiteRequest(const QUrl &url, const QSslConfiguration &tls, QObject *parent = nullptr);

    // Once. Asking the system for its proxy can take seconds.
    void start();
    [[nodiscard]] bool isProxied() const { return m_connection.isProxied(); }

Q_SIGNALS:
    void nameFound();
    void connected();
    void encrypted();
    void answered(const beian::HttpHead &head);
    void refused(const QList<QSslError> &errors); // the certificate
    // Before a whole head had come.
    void failed(QAbstractSocket::SocketError error);

private:
    void read();

    HttpConnection m_connection;
    QByteArray m_taken;
};

} // namespace beian
