// SPDX-License-Identifier: MIT
#include "ui/platform/settingsportal.h"

#include <utility>

#include <QtCore/qmap.h>
#include <QtDBus/qdbusargument.h>
#include <QtDBus/qdbusextratypes.h>
#include <QtDBus/qdbusmessage.h>
#include <QtDBus/qdbuspendingcall.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr auto portalService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto portalInterface = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto gnomesSwitches = "org.gnome.desktop.a11y.interface"_L1;

} // namespace

SettingsPortal::SettingsPortal(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(portalService, portalPath, portalInterface, u"SettingChanged"_s, this,
                  SLOT(takeChange(QString, QString, QDBusVariant)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"ReadAll"_s);
    question << QStringList{appearance, gnomesSwitches};
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        takeAll(*answer);
        answer->deleteLater();
    });
}

void SettingsPortal::takeAll(const QDBusPendingCallWatcher &answer)
{
    const QDBusMessage reply = answer.reply();
    // A portal of another kind may answer anything.
    if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != "a{sa{sv}}"_L1)
        return;
    const auto spaces =
        qdbus_cast<QMap<QString, QVariantMap>>(reply.arguments().constFirst());
    bool hasChanged = false;
    for (auto space = spaces.begin(); space != spaces.end(); ++space) {
        for (auto it = space->begin(); it != space->end(); ++it)
            hasChanged = take(space.key(), it.key(), it.value()) || hasChanged;
    }
    if (hasChanged)
        Q_EMIT changed();
}

void SettingsPortal::takeChange(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (take(space, key, value.variant()))
        Q_EMIT changed();
}

bool SettingsPortal::take(const QString &space, const QString &key, const QVariant &value)
{
    const bool wasHighContrast = isHighContrast();
    if (space == appearance && key == "color-scheme"_L1) {
        // 1: dark, 2: light; anything else is no preference.
        const uint scheme = value.toUInt();
        const auto isDark = scheme == 1 || scheme == 2 ? std::optional(scheme == 1) : std::nullopt;
        return std::exchange(m_isDark, isDark) != isDark;
    }
    if (space == appearance && key == "contrast"_L1)
        m_isContrastWanted = value.toUInt() == 1;
    else if (space == gnomesSwitches && key == "high-contrast"_L1)
        m_isGnomesSwitchOn = value.typeId() == QMetaType::Bool && value.toBool();
    return isHighContrast() != wasHighContrast;
}

} // namespace beian
