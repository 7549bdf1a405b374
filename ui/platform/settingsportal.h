// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qobject.h>
#include <QtDBus/qdbusconnection.h>

class QDBusPendingCallWatcher;
class QDBusVariant;

namespace beian {

// What a Linux desktop tells of itself through its portal (org.freedesktop.portal.Settings): whether dark
// windows and whether more contrast are wanted. It is asked once and heard from then on. Where no portal
// answers, both are unknown. Contrast is told in org.freedesktop.appearance by the portals of GNOME since
// 1.15 and by others; the switch of GNOME itself (org.gnome.desktop.a11y.interface) is read beside it, since
// the portal of Debian 12 (1.14) tells that alone.
class SettingsPortal final : public QObject
{
    Q_OBJECT

public:
    explicit SettingsPortal(const QDBusConnection &bus, QObject *parent = nullptr);

    // Nothing where the desktop has no preference.
    [[nodiscard]] std::optional<bool> isDark() const { return m_isDark; }
    [[nodiscard]] bool isHighContrast() const { return m_isContrastWanted || m_isGnomesSwitchOn; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void takeChange(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void takeAll(const QDBusPendingCallWatcher &answer);
    // False where nothing is another than before.
    bool take(const QString &space, const QString &key, const QVariant &value);

    QDBusConnection m_bus;
    std::optional<bool> m_isDark;
    bool m_isContrastWanted = false;
    bool m_isGnomesSwitchOn = false;
};

} // namespace beian
