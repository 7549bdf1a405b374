// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "app/center/centerfile.h"
#include "app/center/centerlink.h"

namespace beian {

// Exchanges what is kept in a folder with its center: everything that is queued goes there, everything
// that is new there comes here. Each step is whole: whatever fails, and wherever, the next exchange goes
// on from there, and nothing counts twice. Works in the thread that calls it, and waits for the network.
class CenterExchange final
{
public:
    CenterExchange(const QString &folder, const DatabaseOptions &options, bool allowsUnverified,
                   const StoreSeam &seam = {});
    Q_DISABLE_COPY_MOVE(CenterExchange)

    // What happens on the way, for a screen; both may be empty.
    std::function<void()> arrived; // rows of the file are different
    std::function<void(const QList<QUuid> &ids)> gone; // they are deleted for good

    void setOptions(const DatabaseOptions &options, bool allowsUnverified);
    [[nodiscard]] CenterLink &link() { return m_link; }
    [[nodiscard]] const CenterState &state() const { return m_state; }

    // Reads whether the folder has joined; connects nowhere.
    [[nodiscard]] Result<bool> readJoined();
    [[nodiscard]] Result<CenterReport> check(const QString &address);
    [[nodiscard]] Result<void> join(const QString &address, const QString &counter);
    [[nodiscard]] Result<QList<QUuid>> leave(LeaveWith with);
    // From the next connection on, link() tells what other counters change.
    void listen() { m_listens = true; }
    // Connects where that is needed, then exchanges until nothing is left. The state says what came of it.
    // `atWork`: somebody is here, and these are open; empty: nothing is said of that, since a command passes.
    [[nodiscard]] Result<void> run(const std::optional<QList<QUuid>> &atWork);
    // The center told of this revision by the connection that is open: no more is asked than needed.
    [[nodiscard]] Result<void> follow(qint64 revision);
    // Connects and asks how things stand, and exchanges nothing.
    [[nodiscard]] Result<void> look();
    void disconnect();
    // Until the next use.
    void closeFile() { m_file.close(); }

private:
    // The id of the center; where there is none, or another one than that of the file, nothing stays open.
    [[nodiscard]] Result<QUuid> connect(const CenterAddress &address);
    // The row of the center as it is in the file: another program may have gone on, or a copy was taken back.
    [[nodiscard]] Result<void> readRow();
    [[nodiscard]] Result<void> openAll();
    [[nodiscard]] Result<void> exchange(const std::optional<QList<QUuid>> &atWork);
    [[nodiscard]] Result<void> poll(const std::optional<QList<QUuid>> &atWork);
    [[nodiscard]] Result<void> takePolicy(const CenterPolicy &policy);
    [[nodiscard]] Result<void> purge();
    [[nodiscard]] Result<void> askRevision();
    [[nodiscard]] Result<void> pull();
    [[nodiscard]] Result<void> push();
    // True: it was not taken, since another counter was first.
    [[nodiscard]] Result<bool> pushFiling(const QUuid &filing);
    [[nodiscard]] Result<void> countQueued();
    void note(const Result<void> &done);

    CenterFile m_file;
    CenterLink m_link;
    DatabaseOptions m_options;
    bool m_allowsUnverified;
    bool m_listens = false;
    std::optional<JoinedCenter> m_joined;
    CenterState m_state;
    qint64 m_atCenter = 0; // the revision that the center had last
    bool m_isPurgeDue = false;
};

} // namespace beian
