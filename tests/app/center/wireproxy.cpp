// SPDX-License-Identifier: MIT
#include "tests/app/center/wireproxy.h"

#include <QtCore/qpointer.h>
#include <QtCore/qtimer.h>
#include <QtNetwork/qtcpserver.h>
#include <QtNetwork/qtcpsocket.h>

namespace beian {

WireProxy::WireProxy(quint16 server)
    : m_server(server)
    , m_life(new QObject)
{
    m_life->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_life,
        [this] {
            auto *listener = new QTcpServer(m_life);
            if (listener->listen(QHostAddress::LocalHost))
                m_port = listener->serverPort();
            QObject::connect(listener, &QTcpServer::newConnection, m_life,
                             [this, listener] { accept(listener); });
        },
        Qt::BlockingQueuedConnection);
}

WireProxy::~WireProxy()
{
    QMetaObject::invokeMethod(m_life, [this] { delete m_life; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void WireProxy::cut()
{
    QMetaObject::invokeMethod(
        m_life,
        [this] {
            for (QTcpSocket *socket : m_life->findChildren<QTcpSocket *>())
                socket->abort();
        },
        Qt::BlockingQueuedConnection);
}

void WireProxy::accept(QTcpServer *listener)
{
    QTcpSocket *client = listener->nextPendingConnection();
    client->setParent(m_life);
    if (!m_isOpen) {
        client->abort();
        client->deleteLater();
        return;
    }
    auto *server = new QTcpSocket(m_life);
    const auto pass = [this](QTcpSocket *from, QTcpSocket *to, bool isAnswer) {
        const QByteArray piece = from->readAll();
        if (isAnswer && m_untilLost >= 0 && m_untilLost-- == 0) {
            from->abort();
            to->abort();
            return;
        }
        const auto send = [to, piece] {
            if (to->state() == QAbstractSocket::ConnectedState) {
                to->write(piece);
                to->flush();
            }
        };
        if (m_delay == 0)
            send();
        else
            QTimer::singleShot(int(m_delay), to, send);
    };
    QObject::connect(client, &QTcpSocket::readyRead, server, [=] { pass(client, server, false); });
    QObject::connect(server, &QTcpSocket::readyRead, client, [=] { pass(server, client, true); });
    QObject::connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
    QObject::connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    QObject::connect(server, &QTcpSocket::disconnected, server, &QObject::deleteLater);
    server->connectToHost(QHostAddress::LocalHost, m_server);
    server->waitForConnected(3000);
}

} // namespace beian
