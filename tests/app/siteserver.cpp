// SPDX-License-Identifier: MIT
#include "siteserver.h"

#include <utility>

#include <QtCore/qfile.h>
#include <QtCore/qtimer.h>
#include <QtNetwork/qsslconfiguration.h>
#include <QtNetwork/qsslkey.h>
#include <QtNetwork/qsslserver.h>
#include <QtTest/qtest.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(BEIAN_TEST_DATA "/tls/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::unique_ptr<QTcpServer> makeServer(const QString &certificate)
{
    if (certificate.isEmpty())
        return std::make_unique<QTcpServer>();
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(contentOf(certificate + ".pem"_L1)));
    tls.setPrivateKey(QSslKey(contentOf(certificate + ".key"_L1), QSsl::Rsa));
    server->setSslConfiguration(tls);
    return server;
}

} // namespace

QSslConfiguration testTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({QSslCertificate(contentOf(u"authority.pem"_s))});
    return tls;
}

SiteServer::SiteServer(const Answer &answer, const QString &certificate)
    : m_server(makeServer(certificate))
    , m_answer(answer)
    , m_isEncrypted(!certificate.isEmpty())
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &SiteServer::take);
    const bool isListening = m_server->listen(QHostAddress::LocalHost);
    QVERIFY(isListening);
}

QUrl SiteServer::url(const QString &path) const
{
    return QUrl(u"%1://localhost:%2%3"_s.arg(m_isEncrypted ? u"https"_s : u"http"_s)
                    .arg(m_server->serverPort())
                    .arg(path));
}

void SiteServer::take()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) { m_sent += bytes; });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket, request = std::make_shared<QByteArray>()] {
            *request += socket->readAll();
            if (!request->endsWith("\r\n\r\n"))
                return;
            m_requests << *request;
            m_answer(*socket, std::exchange(*request, {}));
        };
        connect(socket, &QTcpSocket::readyRead, this, read);
        read();
    }
}

SiteServer::Answer SiteServer::saying(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const QByteArray &) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}

SiteServer::Answer SiteServer::status(int status, const QByteArray &headers)
{
    return saying("HTTP/1.1 " + QByteArray::number(status) + " Words\r\n" + headers
                  + "Content-Length: 2\r\nConnection: close\r\n\r\nok");
}

SiteServer::Answer SiteServer::endless(const QByteArray &head, const QByteArray &piece)
{
    return [head, piece](QTcpSocket &socket, const QByteArray &) {
        socket.write(head);
        // As much again whenever some of it was taken.
        const auto *tls = qobject_cast<QSslSocket *>(&socket);
        const auto goOn = [&socket, piece, tls] {
            const qint64 waiting = tls ? tls->encryptedBytesToWrite() : socket.bytesToWrite();
            if (waiting < piece.size())
                socket.write(piece);
        };
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, goOn);
        if (tls)
            QObject::connect(tls, &QSslSocket::encryptedBytesWritten, &socket, goOn);
        goOn();
    };
}

SiteServer::Answer SiteServer::slowly(const QList<QByteArray> &pieces)
{
    return [pieces](QTcpSocket &socket, const QByteArray &) {
        for (qsizetype i = 0; i < pieces.size(); ++i)
            QTimer::singleShot(std::chrono::milliseconds(100 * i), &socket,
                               [&socket, piece = pieces.at(i)] { socket.write(piece); });
    };
}

SiteServer::Answer SiteServer::silent()
{
    return [](QTcpSocket &, const QByteArray &) {};
}

} // namespace beian
