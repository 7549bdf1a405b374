// SPDX-License-Identifier: MIT
#pragma once

#include <QtDBus/qdbusconnection.h>
#include <QtDBus/qdbusservicewatcher.h>

#include "ui/platform/traywatch.h"

class QDBusMessage;

namespace beian {

// A tray on the session bus (org.kde.StatusNotifierWatcher, StatusNotifierItem specification). A watcher
// alone shows nothing: it says whether a host is there, such as a dock that has a tray. One that does not say
// is believed to have one. Present at first is what is known: nothing.
class BusTrayWatch final : public TrayWatch
{
    Q_OBJECT

public:
    explicit BusTrayWatch(const QDBusConnection &bus, QObject *parent = nullptr);

    [[nodiscard]] bool isPresent() const override { return m_isPresent; }

private Q_SLOTS:
    void ask();

private:
    void takeAnswer(const QDBusMessage &reply);
    void setPresent(bool isPresent);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    int m_question = 0; // the last one; answers to earlier ones are out of date
    bool m_isPresent = false;
};

} // namespace beian
