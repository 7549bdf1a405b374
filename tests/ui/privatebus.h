// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qprocess.h>
#include <QtCore/qstandardpaths.h>
#include <QtDBus/qdbusconnection.h>

namespace beian {

// A bus of D-Bus for one test, with nobody on it.
class PrivateBus final
{
public:
    PrivateBus() = default;
    ~PrivateBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(PrivateBus)

    [[nodiscard]] static bool isPossible() { return !program().isEmpty(); }
    // False: the daemon says no address.
    [[nodiscard]] bool start()
    {
        m_daemon.start(program(), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                   QStringLiteral("--print-address")});
        if (!m_daemon.waitForReadyRead())
            return false;
        m_address = m_daemon.readLine().trimmed();
        return !m_address.isEmpty();
    }
    [[nodiscard]] QByteArray address() const { return m_address; }
    // Under the same name it is the same connection.
    [[nodiscard]] QDBusConnection connectAs(const QString &name) const
    {
        return QDBusConnection::connectToBus(QString::fromUtf8(m_address), name);
    }

private:
    [[nodiscard]] static QString program()
    {
        return QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    }

    QProcess m_daemon;
    QByteArray m_address;
};

} // namespace beian
