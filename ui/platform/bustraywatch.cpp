// SPDX-License-Identifier: MIT
#include "ui/platform/bustraywatch.h"

#include <utility>

#include <QtDBus/qdbuserror.h>
#include <QtDBus/qdbusextratypes.h>
#include <QtDBus/qdbusmessage.h>
#include <QtDBus/qdbuspendingcall.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr auto watcherService = "org.kde.StatusNotifierWatcher"_L1;
constexpr auto watcherPath = "/StatusNotifierWatcher"_L1;
constexpr auto watcherInterface = "org.kde.StatusNotifierWatcher"_L1;

} // namespace

BusTrayWatch::BusTrayWatch(const QDBusConnection &bus, QObject *parent)
    : TrayWatch(parent)
    , m_bus(bus)
    , m_watcher(watcherService, bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &BusTrayWatch::ask);
    for (const QString &change :
         {u"StatusNotifierHostRegistered"_s, u"StatusNotifierHostUnregistered"_s})
        m_bus.connect(watcherService, watcherPath, watcherInterface, change, this, SLOT(ask()));
    ask();
}

void BusTrayWatch::ask()
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        watcherService, watcherPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << QString(watcherInterface) << u"IsStatusNotifierHostRegistered"_s;
    // A watcher that is started for the question would show nothing either.
    question.setAutoStartService(false);
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, answer, number = ++m_question] {
                answer->deleteLater();
                if (number == m_question)
                    takeAnswer(answer->reply());
            });
}

void BusTrayWatch::takeAnswer(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage) {
        const QDBusError::ErrorType error = QDBusError(reply).type();
        setPresent(error == QDBusError::UnknownProperty || error == QDBusError::UnknownInterface
                   || error == QDBusError::UnknownMethod || error == QDBusError::InvalidArgs);
        return;
    }
    const QVariant value = reply.signature() == "v"_L1
        ? reply.arguments().constFirst().value<QDBusVariant>().variant()
        : QVariant();
    setPresent(value.metaType() != QMetaType::fromType<bool>() || value.toBool());
}

void BusTrayWatch::setPresent(bool isPresent)
{
    if (std::exchange(m_isPresent, isPresent) != isPresent)
        Q_EMIT changed();
}

} // namespace beian
