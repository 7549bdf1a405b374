// SPDX-License-Identifier: MIT
#include "ui/platform/fcitxwatch.h"

#include <algorithm>

#include <QtCore/qregularexpression.h>
#include <QtDBus/qdbuserror.h>
#include <QtDBus/qdbusmessage.h>
#include <QtDBus/qdbuspendingcall.h>
#include <QtDBus/qdbuspendingreply.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr auto fcitx5 = "org.fcitx.Fcitx5"_L1;
constexpr auto fcitxPortal = "org.freedesktop.portal.Fcitx"_L1;
constexpr auto fcitxPortalPath = "/org/freedesktop/portal/inputmethod"_L1;
constexpr auto inputMethod = "org.fcitx.Fcitx.InputMethod1"_L1;

// With the number of the display behind it. Fcitx 5 takes this name as well.
bool isFcitx4(const QString &name)
{
    static const QRegularExpression names(u"\\Aorg\\.fcitx\\.Fcitx(-[0-9]+)?\\z"_s);
    return names.match(name).hasMatch();
}

} // namespace

bool isFcitxChosen()
{
    const QString module = qEnvironmentVariable("QT_IM_MODULE");
    if (!module.isEmpty())
        return module.startsWith("fcitx"_L1);
    return qEnvironmentVariable("XMODIFIERS").contains("@im=fcitx"_L1);
}

FcitxWatch::FcitxWatch(const QDBusConnection &bus, std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_watcher(u"org.fcitx*"_s, bus, QDBusServiceWatcher::WatchForRegistration)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    m_pause.callOnTimeout(this, &FcitxWatch::look);
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, &m_pause,
            qOverload<>(&QTimer::start));
    m_pause.start();
}

void FcitxWatch::look()
{
    const QDBusMessage question = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s,
        u"ListNames"_s);
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QStringList> names = *answer;
        if (names.isValid())
            takeNames(names.value());
    });
}

void FcitxWatch::takeNames(const QStringList &names)
{
    if (names.contains(fcitx5) || std::ranges::none_of(names, isFcitx4))
        return;
    if (names.contains(fcitxPortal))
        askPortal();
    else
        tell();
}

void FcitxWatch::askPortal()
{
    const QDBusMessage question = QDBusMessage::createMethodCall(
        fcitxPortal, fcitxPortalPath, u"org.freedesktop.DBus.Introspectable"_s, u"Introspect"_s);
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        takePortal(answer->reply());
    });
}

void FcitxWatch::takePortal(const QDBusMessage &reply)
{
    if (reply.type() == QDBusMessage::ReplyMessage) {
        if (!reply.arguments().value(0).toString().contains(inputMethod))
            tell();
        return;
    }
    const QDBusError::ErrorType error = QDBusError(reply).type();
    if (error == QDBusError::UnknownObject || error == QDBusError::UnknownMethod
        || error == QDBusError::UnknownInterface)
        tell();
}

void FcitxWatch::tell()
{
    if (m_isTold)
        return;
    m_isTold = true;
    Q_EMIT tooOld();
}

} // namespace beian
