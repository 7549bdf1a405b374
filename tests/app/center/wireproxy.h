// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <memory>

#include <QtCore/qthread.h>

class QTcpServer;

namespace beian {

// A wire between programs and a server of loopback, in a thread of its own, since both ends wait: it
// cuts, delays, and swallows answers, so that what was sent is sent again.
class WireProxy final
{
public:
    explicit WireProxy(quint16 server);
    ~WireProxy();
    Q_DISABLE_COPY_MOVE(WireProxy)

    [[nodiscard]] quint16 port() const { return m_port; }
    // All connections end now.
    void cut();
    // No connection comes about, or they do again.
    void setOpen(bool isOpen) { m_isOpen = isOpen; }
    // Milliseconds for each piece, in both directions.
    void setDelay(int delay) { m_delay = delay; }
    // After so many pieces from the server, the answer is lost and the connection ends; once. Negative: never.
    void loseAnswerAfter(int pieces) { m_untilLost = pieces; }

private:
    void accept(QTcpServer *server);

    const quint16 m_server;
    quint16 m_port = 0;
    QThread m_thread;
    QObject *m_life; // lives in the thread
    std::atomic<bool> m_isOpen = true;
    std::atomic<int> m_delay = 0;
    std::atomic<int> m_untilLost = -1;
};

} // namespace beian
