// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>

#include <QtCore/qpointer.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qsslsocket.h>
#include <QtNetwork/qtcpserver.h>

namespace beian {

// Trusts the authority of the tests, and nobody else.
[[nodiscard]] QSslConfiguration testTls();

// A real server on this machine's loopback, with TLS or without. It hands each connection's first
// request to a function, which answers as it likes.
class SiteServer final : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(QTcpSocket &socket, const QByteArray &request)>;

    // `certificate` names the files in tests/data/tls; empty: HTTP.
    explicit SiteServer(const Answer &answer, const QString &certificate = {});

    // http://localhost:PORT/, or https.
    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const;
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    // Written to the network, headers included.
    [[nodiscard]] qint64 sent() const { return m_sent; }

    // Answers with these bytes and closes.
    [[nodiscard]] static Answer saying(const QByteArray &bytes);
    // Answers with this status and these header lines.
    [[nodiscard]] static Answer status(int status, const QByteArray &headers = {});
    // Begins with `head` and goes on with `piece` for as long as anybody takes it.
    [[nodiscard]] static Answer endless(const QByteArray &head, const QByteArray &piece);
    // One piece after the other, 100 ms apart.
    [[nodiscard]] static Answer slowly(const QList<QByteArray> &pieces);
    // Takes the request and never says a word.
    [[nodiscard]] static Answer silent();

private:
    void take();

    std::unique_ptr<QTcpServer> m_server;
    Answer m_answer;
    bool m_isEncrypted;
    QList<QByteArray> m_requests;
    int m_connections = 0;
    qint64 m_sent = 0;
};

} // namespace beian
