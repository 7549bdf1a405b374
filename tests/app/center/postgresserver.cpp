// SPDX-License-Identifier: MIT
#include "tests/app/center/postgresserver.h"

#include <csignal>

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtNetwork/qtcpserver.h>
#include <QtTest/qtest.h>
#include <unistd.h>

#include "app/center/centerschema.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 300000; // milliseconds: a hundred thousand filings are filled in by one call

// Debian keeps the programs of each version apart.
QString programs()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return found.isEmpty() ? QString() : versions.filePath(found.constLast() + u"/bin"_s);
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

bool isRoot()
{
    return ::geteuid() == 0;
}

} // namespace

PostgresServer::PostgresServer()
    // Short: the path of a local socket has little room.
    : m_dir(u"/tmp/beian-pg-XXXXXX"_s)
{ }

PostgresServer::~PostgresServer()
{
    if (m_isRunning)
        kill();
}

bool PostgresServer::isInstalled()
{
    return !programs().isEmpty() && QFile::exists(programs() + u"/initdb"_s);
}

bool PostgresServer::call(const QString &program, const QStringList &arguments)
{
    QStringList all{programs() + u'/' + program};
    all << arguments;
    // The server refuses to be root, and so does every rule about it.
    if (isRoot())
        all = QStringList{u"setpriv"_s, u"--reuid=nobody"_s, u"--regid=nogroup"_s,
                          u"--clear-groups"_s, u"--"_s}
            + all;
    QProcess process;
    process.setWorkingDirectory(m_dir.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    // What the server inherits of a pipe would keep it open.
    process.setStandardOutputFile(m_dir.path() + u"/calls.log"_s, QIODevice::Append);
    process.start(all.takeFirst(), all);
    if (process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0)
        return true;
    QFile log(m_dir.path() + u"/calls.log"_s);
    if (log.open(QIODevice::ReadOnly))
        qInfo("%s: %s", qPrintable(program), log.readAll().right(2000).constData());
    return false;
}

bool PostgresServer::start()
{
    if (!m_dir.isValid())
        return false;
    const QString data = m_dir.path() + u"/data"_s;
    if (!QFile::exists(data)) {
        takeFolder();
        if (!call(u"initdb"_s, {u"-D"_s, data, u"-U"_s, u"owner"_s, u"-A"_s, u"trust"_s, u"-E"_s,
                                u"UTF8"_s, u"--locale=C"_s, u"--no-sync"_s}))
            return false;
        QFile logins(data + u"/pg_hba.conf"_s);
        if (!logins.open(QIODevice::ReadOnly))
            return false;
        m_logins = QString::fromUtf8(logins.readAll());
        m_port = freePort();
    }
    return runServer();
}

bool PostgresServer::follow(PostgresServer &primary)
{
    takeFolder();
    m_port = freePort();
    return m_dir.isValid()
        && call(u"pg_basebackup"_s, {u"-h"_s, primary.folder(), u"-p"_s,
                                     QString::number(primary.port()), u"-U"_s, u"owner"_s, u"-D"_s,
                                     m_dir.path() + u"/data"_s, u"-R"_s, u"-c"_s, u"fast"_s,
                                     u"--no-sync"_s})
        && runServer();
}

bool PostgresServer::promote()
{
    return call(u"pg_ctl"_s, {u"-D"_s, m_dir.path() + u"/data"_s, u"-w"_s, u"promote"_s});
}

void PostgresServer::takeFolder()
{
    if (!isRoot())
        return;
    QFile::setPermissions(m_dir.path(), QFile::Permissions(0x7777));
    QProcess::execute(u"chown"_s, {u"nobody:nogroup"_s, m_dir.path()});
}

bool PostgresServer::runServer()
{
    const QString data = m_dir.path() + u"/data"_s;
    const QString options =
        u"-k %1 -p %2 -c listen_addresses=127.0.0.1 -c max_connections=80 -c fsync=off"_s.arg(
            m_dir.path(), QString::number(m_port));
    m_isRunning = call(u"pg_ctl"_s, {u"-D"_s, data, u"-l"_s, m_dir.path() + u"/log"_s, u"-o"_s,
                                     options, u"-w"_s, u"start"_s});
    return m_isRunning;
}

bool PostgresServer::stop()
{
    m_isRunning = false;
    return call(u"pg_ctl"_s, {u"-D"_s, m_dir.path() + u"/data"_s, u"-m"_s, u"fast"_s, u"-w"_s,
                              u"stop"_s});
}

// Only the process that this object started, by its number.
bool PostgresServer::kill()
{
    m_isRunning = false;
    return call(u"pg_ctl"_s, {u"-D"_s, m_dir.path() + u"/data"_s, u"-m"_s, u"immediate"_s, u"-w"_s,
                              u"stop"_s});
}

QString PostgresServer::address(const QString &user, const QString &database) const
{
    return u"postgresql://%1@/%2?host=%3&port=%4"_s.arg(user, database, m_dir.path(),
                                                       QString::number(m_port));
}

QString PostgresServer::address(const QString &user, const QString &database, quint16 port) const
{
    return u"postgresql://%1@127.0.0.1:%2/%3?sslmode=disable"_s.arg(user, QString::number(port),
                                                                  database);
}

QString PostgresServer::run(const QString &statement, const QString &database)
{
    QProcess psql;
    psql.start(programs() + u"/psql"_s,
               {u"-h"_s, m_dir.path(), u"-p"_s, QString::number(m_port), u"-U"_s, u"owner"_s, u"-X"_s,
                u"-q"_s, u"-A"_s, u"-t"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-c"_s, statement,
                database});
    if (!psql.waitForFinished(patience) || psql.exitCode() != 0) {
        qInfo("%s", psql.readAllStandardError().constData());
        return {};
    }
    return QString::fromUtf8(psql.readAllStandardOutput()).trimmed() + u""_s;
}

QString PostgresServer::makeCenter()
{
    const QString name = u"center%1"_s.arg(++m_databases);
    if (run(u"CREATE DATABASE "_s + name).isNull())
        return {};
    const auto place = readCenterAddress(address(u"owner"_s, name), false);
    CenterLink link;
    if (!place || !link.open(*place))
        return {};
    const auto made = beian::makeCenter(link);
    if (!made || !*made)
        return {};
    if (m_databases == 1) {
        for (int i = 1; i <= 5; ++i)
            run(u"CREATE ROLE c%1 LOGIN IN ROLE beian_counter"_s.arg(i));
        run(u"CREATE ROLE stranger LOGIN"_s);
    }
    return name;
}

bool PostgresServer::setLogins(const QString &lines)
{
    QFile logins(m_dir.path() + u"/data/pg_hba.conf"_s);
    if (!logins.open(QIODevice::WriteOnly))
        return false;
    logins.write((lines + u'\n' + m_logins).toUtf8());
    logins.close();
    return !run(u"SELECT pg_reload_conf()"_s).isNull();
}

bool PostgresServer::setOption(const QString &option, const QString &value)
{
    return !run(u"ALTER SYSTEM SET %1 = %2"_s.arg(option, value)).isNull()
        && !run(u"SELECT pg_reload_conf()"_s).isNull();
}

} // namespace beian
