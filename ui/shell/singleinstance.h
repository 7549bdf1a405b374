// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qlockfile.h>
#include <QtNetwork/qlocalserver.h>

class QLocalSocket;

namespace beian {

// One program for each user and data folder, since two would write the same filings. A lock file
// decides who is first; a second start hands its arguments over and leaves. Neither a socket nor a
// lock that a crash has left behind is an obstacle. Both lie in a folder that is closed to others, and
// whoever is at the other end has to be the same person.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    enum class Claim {
        First, // this one goes on
        HandedOver, // the first has the arguments and comes to the front: leave
        Unanswered, // there is a first, and it does not answer: say so and leave
    };

    // Longer than this nobody waits for the first.
    static constexpr std::chrono::milliseconds patience{2000};
    static constexpr qsizetype longestMessage = 256 * 1024;
    static constexpr qsizetype mostArguments = 1024;

    // The folder need not exist yet.
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);

    // Once, before the first window. Paths among the arguments should be absolute: the first runs
    // in a folder of its own.
    [[nodiscard]] Claim claim(const QStringList &arguments);

    // The socket, for tests.
    [[nodiscard]] QString socketName() const { return m_socketName; }

Q_SIGNALS:
    // Somebody started the program again: bring the window to the front, even without arguments.
    void argumentsReceived(const QStringList &arguments);

private:
    void listen();
    [[nodiscard]] bool handOver(const QStringList &arguments, const QDeadlineTimer &deadline);
    void welcome();
    void read(QLocalSocket *socket);

    QString m_folder; // of the person's own; empty: none
    QString m_socketName; // empty: none
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace beian
