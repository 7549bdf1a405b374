// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qprocess.h>
#include <QtCore/qtemporarydir.h>

namespace beian {

// A PostgreSQL of its own for a test: a new cluster in a folder of its own, reached by a local socket in
// it and by a port of loopback, never run as root, stopped at the end. Its owner is "owner"; everybody is
// trusted until a test says otherwise. The cluster is made once for all tests of a program.
class PostgresServer final
{
public:
    PostgresServer();
    ~PostgresServer();
    Q_DISABLE_COPY_MOVE(PostgresServer)

    // Is PostgreSQL installed here?
    [[nodiscard]] static bool isInstalled();

    [[nodiscard]] bool start();
    // As a standby of one that runs: its copy follows it, and can be read alone until promote().
    [[nodiscard]] bool follow(PostgresServer &primary);
    [[nodiscard]] bool promote();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    // As a service is stopped: connections are cut, everything is written.
    bool stop();
    // As when the power goes.
    bool kill();
    // postgresql://user@/database by the local socket.
    [[nodiscard]] QString address(const QString &user, const QString &database) const;
    // By loopback, where `port` is that of the server, or of a proxy.
    [[nodiscard]] QString address(const QString &user, const QString &database, quint16 port) const;
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString folder() const { return m_dir.path(); }

    // As the owner, by psql; the output, or a null text when it failed.
    QString run(const QString &statement, const QString &database = QStringLiteral("postgres"));
    // A new database with a center in it; counters are c1, c2, … with the role.
    [[nodiscard]] QString makeCenter();
    // Lines before the others of pg_hba.conf, and the server reads it again.
    bool setLogins(const QString &lines);
    bool setOption(const QString &option, const QString &value);

private:
    [[nodiscard]] bool call(const QString &program, const QStringList &arguments);
    // A folder of the one as whom the server runs.
    void takeFolder();
    [[nodiscard]] bool runServer();

    QTemporaryDir m_dir;
    QString m_logins; // pg_hba.conf as it was made
    quint16 m_port = 0;
    int m_databases = 0;
    bool m_isRunning = false;
};

} // namespace beian
