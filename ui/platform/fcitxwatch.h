// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>
#include <QtDBus/qdbusconnection.h>
#include <QtDBus/qdbusservicewatcher.h>

class QDBusMessage;

namespace beian {

// Whether the fcitx that runs can be spoken to by programs of Qt 6. They ask for its portal on the session bus
// (org.freedesktop.portal.Fcitx) at /org/freedesktop/portal/inputmethod, as fcitx5-qt does; fcitx 5 has it,
// fcitx 4 since August 2018 only: before, it was at /inputmethod (flatpak, issue 2031), and before 4.2.9.5
// nowhere. XIM, the old way, is not in Qt 6.
class FcitxWatch final : public QObject
{
    Q_OBJECT

public:
    // A fcitx that has just come has not everything on the bus yet.
    static constexpr std::chrono::milliseconds usualPause{10'000};

    // Looks after `pause`, and again that long after a fcitx has come.
    FcitxWatch(const QDBusConnection &bus, std::chrono::milliseconds pause,
               QObject *parent = nullptr);

Q_SIGNALS:
    // Once. What cannot be told is not told: a fcitx that does not answer may be busy.
    void tooOld();

private:
    void look();
    void takeNames(const QStringList &names);
    void askPortal();
    void takePortal(const QDBusMessage &reply);
    void tell();

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    QTimer m_pause;
    bool m_isTold = false;
};

// By the environment, as Qt and the X server's programs read it: QT_IM_MODULE or, without it, XMODIFIERS.
[[nodiscard]] bool isFcitxChosen();

} // namespace beian
