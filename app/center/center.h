// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtCore/qthread.h>
#include <QtCore/qtimer.h>

#include "app/center/centeraccess.h"
#include "app/store/databaseoptions.h"

namespace beian {

class CenterWorker;
class DatabaseThread;
class FilingCache;

// The center for the window: everything is asked for at once and answered by a signal. Without a center
// there is no connection, no thread and no driver of PostgreSQL; check() and join() make the thread.
//
// What other counters do comes through DatabaseThread::foundChanged(), as rows of another process do.
class Center final : public CenterAccess
{
    Q_OBJECT

public:
    // The folder is that of the database.
    Center(const QString &folder, DatabaseThread &database, FilingCache &cache,
           QObject *parent = nullptr);
    // What is not with the center yet stays in the file for the next start.
    ~Center() override;
    Q_DISABLE_COPY_MOVE(Center)

    // `allowsUnverified`: the administrator's file says so.
    void setOptions(const DatabaseOptions &options, bool allowsUnverified);
    [[nodiscard]] const CenterState &state() const override { return m_state; }
    [[nodiscard]] bool isJoined() const { return m_state.phase != CenterState::Phase::None; }

    void check(const QString &address) override;
    void join(const QString &address, const QString &counter) override;
    void leave(LeaveWith with) override;
    void exchangeNow() override;
    // These filings are open in a window here.
    void setAtWork(const QList<QUuid> &filings);

private:
    void startIfJoined(bool isJoined);
    void startThread();
    void stopThread();
    void ask(const std::function<void(CenterWorker &worker)> &act);
    void take(const CenterState &state);

    const QString m_folder;
    DatabaseThread &m_database;
    FilingCache &m_cache;
    DatabaseOptions m_options;
    bool m_allowsUnverified = false;
    // Deleted when it has ended; one that waits for a network that does not answer ends with the program.
    QThread *m_thread = nullptr;
    CenterWorker *m_worker = nullptr; // lives in the thread, which deletes it
    QTimer m_poll;
    QTimer m_retry;
    int m_failures = 0; // in a row
    QList<QUuid> m_atWork;
    CenterState m_state;
};

} // namespace beian
