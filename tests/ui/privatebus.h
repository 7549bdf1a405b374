// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qfile.h>
#include <QtCore/qprocess.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qtemporarydir.h>
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
        // Not that of sessions, which starts the machine's own services for whoever calls them.
        QFile file(m_folder.filePath(QStringLiteral("bus.conf")));
        const QByteArray content =
            "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
            "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
            "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
            "<policy context=\"default\"><allow send_destination=\"*\"/>"
            "<allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>\n";
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return false;
        file.close();
        m_daemon.start(program(), {QStringLiteral("--config-file=") + file.fileName(),
                                   QStringLiteral("--nofork"), QStringLiteral("--print-address")});
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

    QTemporaryDir m_folder;
    QProcess m_daemon;
    QByteArray m_address;
};

} // namespace beian
