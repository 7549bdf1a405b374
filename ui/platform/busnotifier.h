// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtDBus/qdbusconnection.h>
#include <QtDBus/qdbusservicewatcher.h>

#include "ui/platform/notifier.h"

class QDBusMessage;

namespace beian {

// Messages by the desktop's server for them (org.freedesktop.Notifications, Desktop Notifications
// Specification 1.2), which needs no tray. What the server can do is asked first, without waiting; what is to
// be said meanwhile waits. Where there is no server, and when it is gone, `other` takes the messages.
class BusNotifier final : public Notifier
{
    Q_OBJECT

public:
    BusNotifier(const QDBusConnection &bus, Notifier &other, QObject *parent = nullptr);

    [[nodiscard]] bool isAvailable() const override;
    // Only of a server that has actions.
    [[nodiscard]] bool isClickHeard() const override;
    void notify(const QString &title, const QString &text, const QUuid &filing) override;

private Q_SLOTS:
    void takeAction(uint id, const QString &action);
    void takeClosed(uint id, uint reason);

private:
    enum class Server {
        Asked,
        Present,
        Absent,
        Failed, // is there, and did not do it: asked again with the next message
    };
    struct Message
    {
        QString title;
        QString text;
        QUuid filing;
    };

    void ask();
    void changeServer(const QString &name, const QString &before, const QString &after);
    [[nodiscard]] static Server without(const QDBusMessage &reply);
    [[nodiscard]] bool hasServer() const;
    void takeAbilities(const QDBusMessage &reply);
    void send(const Message &message);
    [[nodiscard]] QDBusMessage callOf(const Message &message) const;
    void passOn(const Message &message);

    QDBusConnection m_bus;
    Notifier &m_other;
    QDBusServiceWatcher m_watcher;
    Server m_server = Server::Asked;
    QStringList m_abilities;
    QList<Message> m_waiting; // for what the server can do
    QHash<uint, QUuid> m_shown; // by the number that the present server gave them
};

} // namespace beian
