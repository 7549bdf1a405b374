// SPDX-License-Identifier: MIT
#include "ui/platform/busnotifier.h"

#include <utility>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qvariant.h>
#include <QtDBus/qdbuserror.h>
#include <QtDBus/qdbusmessage.h>
#include <QtDBus/qdbuspendingcall.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.Notifications"_L1;
constexpr auto path = "/org/freedesktop/Notifications"_L1;
constexpr auto interface = "org.freedesktop.Notifications"_L1;
// A server that is started for the question takes its time.
constexpr int patienceMilliseconds = 5000;
// The specification's name for a click on the message itself.
constexpr auto clicked = "default"_L1;

QDBusMessage callTo(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, interface, method);
}

} // namespace

BusNotifier::BusNotifier(const QDBusConnection &bus, Notifier &other, QObject *parent)
    : Notifier(parent)
    , m_bus(bus)
    , m_other(other)
    , m_watcher(service, bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    connect(&other, &Notifier::activated, this, &Notifier::activated);
    connect(&other, &Notifier::lost, this, &Notifier::lost);
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &BusNotifier::changeServer);
    m_bus.connect(service, path, interface, u"ActionInvoked"_s, this,
                  SLOT(takeAction(uint, QString)));
    m_bus.connect(service, path, interface, u"NotificationClosed"_s, this,
                  SLOT(takeClosed(uint, uint)));
    ask();
}

void BusNotifier::ask()
{
    m_server = Server::Asked;
    auto *answer = new QDBusPendingCallWatcher(
        m_bus.asyncCall(callTo(u"GetCapabilities"_s), patienceMilliseconds), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        takeAbilities(answer->reply());
        answer->deleteLater();
    });
}

// Another server can do other things, and counts its messages anew. Where none takes its place, the next
// message may start one.
void BusNotifier::changeServer(const QString &, const QString &, const QString &after)
{
    m_shown.clear();
    if (!after.isEmpty())
        ask();
}

// Where nobody has the name, one comes with a change of its owner; a server that is too busy is there.
BusNotifier::Server BusNotifier::without(const QDBusMessage &reply)
{
    const QDBusError error(reply);
    const bool isGone = error.type() == QDBusError::ServiceUnknown
        || error.type() == QDBusError::Disconnected || error.type() == QDBusError::InternalError;
    return isGone ? Server::Absent : Server::Failed;
}

void BusNotifier::takeAbilities(const QDBusMessage &reply)
{
    const bool isAnswer =
        reply.type() == QDBusMessage::ReplyMessage && reply.signature() == "as"_L1;
    m_server = isAnswer ? Server::Present : without(reply);
    m_abilities = isAnswer ? reply.arguments().constFirst().toStringList() : QStringList();
    for (const Message &message : std::exchange(m_waiting, {})) {
        if (isAnswer)
            send(message);
        else
            passOn(message);
    }
}

bool BusNotifier::hasServer() const
{
    return m_server == Server::Asked || m_server == Server::Present;
}

bool BusNotifier::isAvailable() const
{
    return hasServer() || m_other.isAvailable();
}

bool BusNotifier::isClickHeard() const
{
    return hasServer() ? m_abilities.contains("actions"_L1) : m_other.isClickHeard();
}

void BusNotifier::notify(const QString &title, const QString &text, const QUuid &filing)
{
    const Message message{title, text, filing};
    switch (m_server) {
    case Server::Failed:
        ask();
        [[fallthrough]];
    case Server::Asked:
        m_waiting << message;
        return;
    case Server::Present:
        send(message);
        return;
    case Server::Absent:
        passOn(message);
        return;
    }
}

void BusNotifier::passOn(const Message &message)
{
    if (m_other.isAvailable())
        m_other.notify(message.title, message.text, message.filing);
    if (!m_other.isAvailable() || !m_other.isClickHeard())
        Q_EMIT lost();
}

void BusNotifier::send(const Message &message)
{
    auto *answer =
        new QDBusPendingCallWatcher(m_bus.asyncCall(callOf(message), patienceMilliseconds), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, message] {
        answer->deleteLater();
        const QDBusMessage reply = answer->reply();
        if (reply.type() == QDBusMessage::ReplyMessage && reply.signature() == "u"_L1) {
            m_shown.insert(reply.arguments().constFirst().toUInt(), message.filing);
            return;
        }
        m_server = without(reply);
        passOn(message);
    });
}

QDBusMessage BusNotifier::callOf(const Message &message) const
{
    const bool hasText = m_abilities.contains("body"_L1);
    const bool isMarkedUp = m_abilities.contains("body-markup"_L1);
    const QString body = isMarkedUp ? message.text.toHtmlEscaped() : message.text;
    const QStringList actions = m_abilities.contains("actions"_L1)
        ? QStringList{clicked, tr("Open")}
        : QStringList();
    const uint replacesNone = 0;
    const int asLongAsTheServerThinks = -1;
    QDBusMessage call = callTo(u"Notify"_s);
    call << tr("Beian SMS Verify") << replacesNone << QCoreApplication::applicationName()
         << (hasText ? message.title : QString(message.title + u'\n' + message.text))
         << (hasText ? body : QString()) << actions
         << QVariantMap{{u"desktop-entry"_s, QCoreApplication::applicationName()}}
         << asLongAsTheServerThinks;
    return call;
}

// Of every program's messages on this bus.
void BusNotifier::takeAction(uint id, const QString &action)
{
    if (action == clicked && m_shown.contains(id))
        Q_EMIT activated(m_shown.value(id));
}

void BusNotifier::takeClosed(uint id, uint reason)
{
    Q_UNUSED(reason)
    m_shown.remove(id);
}

} // namespace beian
