// SPDX-License-Identifier: MIT
#include "ui/shell/singleinstance.h"

#include <optional>

#include <QtCore/qcryptographichash.h>
#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qthread.h>
#include <QtCore/qtimer.h>
#include <QtNetwork/qlocalsocket.h>

#include "app/support/privatefiles.h"
#include "ui/platform/peer.h"

#if defined(Q_OS_WIN)
#include <QtCore/qt_windows.h>
#else
#include <unistd.h>
#endif

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr auto argumentsKey = "arguments"_L1;
constexpr auto desktopTokenKey = "desktopToken"_L1;
constexpr QByteArrayView accepted("accepted\n");
constexpr unsigned long retryPauseMilliseconds = 20;
// A socket's whole path has 104 to 108 bytes by system, and Qt makes it in a folder of a few more.
constexpr qsizetype longestSocketPath = 90;

// The folder's own name for itself, whether it is there already or not.
QString canonicalFolder(const QString &folder)
{
    QString rest;
    QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    while (!QFileInfo::exists(path) && !QDir(path).isRoot()) {
        rest.prepend(u'/' + path.section(u'/', -1));
        path = QFileInfo(path).path();
    }
    const QString whole = QFileInfo(path).canonicalFilePath() + rest;
#if defined(Q_OS_WIN)
    return whole.toCaseFolded();
#else
    return whole;
#endif
}

QString userKey()
{
#if defined(Q_OS_WIN)
    // From the user's token, not from the environment.
    return QDir::homePath().toCaseFolded();
#else
    return QString::number(getuid());
#endif
}

// Both go into a hash: a socket's path is short, and a name may hold any character.
QString nameFor(const QString &dataFolder)
{
    const QString key = userKey() + u'\n' + canonicalFolder(dataFolder);
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
    return "beian-sms-verify-"_L1 + QString::fromLatin1(hash.toHex().left(24));
}

// A folder of the person's own, on this machine, for the lock and the socket; empty where there is
// none. Never a place that others could have made ready under a name that they can guess.
QString runtimeFolder()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    const QString given = QDir::tempPath();
#else
    const QString given = qEnvironmentVariable("XDG_RUNTIME_DIR");
#endif
    if (QDir::isAbsolutePath(given) && isPrivateFolder(given))
        return QDir::cleanPath(given);
    const QString own = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
        + "/beian-sms-verify"_L1;
    return makePrivateFolder(own) ? own : QString();
}

// Empty where there is no place for one: then a second start cannot hand over, and says so.
QString socketNameFor(const QString &folder, const QString &name)
{
#if defined(Q_OS_WIN)
    Q_UNUSED(folder)
    return name;
#else
    const QString path = folder + u'/' + name;
    return !folder.isEmpty() && QFile::encodeName(path).size() <= longestSocketPath ? path
                                                                                    : QString();
#endif
}

// What a second start sends: one line of JSON.
struct Message
{
    QStringList arguments;
    QString desktopToken;
};

// By this Wayland knows that the person has just started something, and lets a window come to the
// front.
constexpr const char *desktopTokenVariable = "XDG_ACTIVATION_TOKEN";

QByteArray lineOf(const Message &message)
{
    const QJsonObject object{{argumentsKey, QJsonArray::fromStringList(message.arguments)},
                             {desktopTokenKey, message.desktopToken}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Message> messageIn(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QJsonArray arguments = object.value(argumentsKey).toArray();
    if (!object.value(argumentsKey).isArray() || arguments.size() > SingleInstance::mostArguments)
        return std::nullopt;
    Message message;
    for (const QJsonValue &argument : arguments) {
        if (!argument.isString())
            return std::nullopt;
        message.arguments << argument.toString();
    }
    static const QRegularExpression tokenShape(u"\\A[!-~]{1,256}\\z"_s);
    const QString token = object.value(desktopTokenKey).toString();
    if (tokenShape.match(token).hasMatch())
        message.desktopToken = token;
    return message;
}

// Windows gives the foreground only to the program that the person has just started, and to the
// one it names.
void letComeToTheFront(const QLockFile &lock)
{
#if defined(Q_OS_WIN)
    qint64 process = 0;
    QString host;
    QString program;
    if (lock.getLockInfo(&process, &host, &program))
        AllowSetForegroundWindow(DWORD(process));
#else
    Q_UNUSED(lock)
#endif
}

int remaining(const QDeadlineTimer &deadline)
{
    return int(deadline.remainingTime());
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_folder(runtimeFolder())
    , m_socketName(socketNameFor(m_folder, nameFor(dataFolder)))
    , m_lock(m_folder + u'/' + nameFor(dataFolder) + ".lock"_L1)
{
    // The age of a lock says nothing: the program runs for days.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::welcome);
}

SingleInstance::Claim SingleInstance::claim(const QStringList &arguments)
{
    // No place of our own: the lock of the filings still keeps two from writing.
    if (m_folder.isEmpty())
        return Claim::First;
    const QDeadlineTimer deadline(patience);
    while (true) {
        if (m_lock.tryLock(0))
            break;
        if (handOver(arguments, deadline))
            return Claim::HandedOver;
        // No lock can be had in this folder at all: then the socket decides.
        if (m_lock.error() != QLockFile::LockFailedError)
            break;
        if (deadline.hasExpired()) {
            // A crash left the lock, and another program has got the number of the process since:
            // a lock that nobody holds open can be taken away.
            if (m_lock.removeStaleLockFile() && m_lock.tryLock(0))
                break;
            return Claim::Unanswered;
        }
        // The first may have just begun and not listen yet, or may be about to end.
        QThread::msleep(retryPauseMilliseconds);
    }
    listen();
    return Claim::First;
}

// A socket that is left of a crash is taken away: whoever comes here is the first.
void SingleInstance::listen()
{
    if (m_socketName.isEmpty())
        return;
    QLocalServer::removeServer(m_socketName);
    // Failing, a later start is told that this one does not answer; nothing is lost.
    (void)m_server.listen(m_socketName);
}

bool SingleInstance::handOver(const QStringList &arguments, const QDeadlineTimer &deadline)
{
    QLocalSocket socket;
    socket.connectToServer(m_socketName);
    if (!socket.waitForConnected(remaining(deadline)) || !isOwnPeer(socket))
        return false;
    letComeToTheFront(m_lock);
    socket.write(lineOf({arguments, qEnvironmentVariable(desktopTokenVariable)}));
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(remaining(deadline))) { }
    while (!socket.canReadLine() && socket.waitForReadyRead(remaining(deadline))) { }
    return socket.readLine() == accepted;
}

void SingleInstance::welcome()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (!isOwnPeer(*socket)) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        socket->setReadBufferSize(longestMessage + 1);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        // Whoever connects and says nothing keeps no place.
        QTimer::singleShot(patience, socket, &QLocalSocket::abort);
        read(socket);
    }
}

void SingleInstance::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestMessage)
            socket->abort();
        return;
    }
    const std::optional<Message> message = messageIn(socket->readLine(longestMessage));
    if (!message) {
        socket->abort();
        return;
    }
    disconnect(socket, &QLocalSocket::readyRead, this, nullptr);
    // The other side closes: a pipe that is closed here would take the answer with it on Windows.
    socket->write(accepted.toByteArray());
    socket->flush();
    if (!message->desktopToken.isEmpty())
        qputenv(desktopTokenVariable, message->desktopToken.toUtf8());
    Q_EMIT argumentsReceived(message->arguments);
}

} // namespace beian
