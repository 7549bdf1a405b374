// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>

#include "app/center/centerexchange.h"
#include "app/store/filingdatabase.h"
#include "tests/app/center/postgresserver.h"
#include "tests/app/storebench.h"

namespace beian {

// One counter: a folder of its own with the file, and the exchange as a command has it.
class CounterDesk final
{
public:
    CounterDesk();
    Q_DISABLE_COPY_MOVE(CounterDesk)

    [[nodiscard]] QString folder() const { return m_bench.folder(); }
    [[nodiscard]] QString file() const { return m_bench.file(); }
    [[nodiscard]] FilingDatabase &store() { return m_store; }
    [[nodiscard]] CenterExchange &exchange() { return *m_exchange; }
    // SQLite's result code for each statement of the exchange; 0: it is done.
    std::function<int(const QString &statement)> fault;
    // The file and the exchange are closed and opened again, as by a new process.
    [[nodiscard]] bool restart();
    // Everything is closed, this file takes the place of the one that is kept, and all is opened again.
    [[nodiscard]] bool replaceFile(const QString &other);
    // Until restart().
    void close();
    // A connection of the exchange ends without a word, as when a process is killed.
    void drop();

    [[nodiscard]] Result<void> join(const QString &address, const QString &counter);
    // The kind of what went wrong; empty: all well.
    [[nodiscard]] std::optional<ErrorKind> run();
    // Everything that is kept, by id, with what was removed.
    [[nodiscard]] QMap<QUuid, SharedFiling> kept();
    // Changes the filing as the board does: from what the file has, with its events.
    template <typename Change>
    [[nodiscard]] bool change(const QUuid &id, const Change &act)
    {
        const auto all = kept();
        if (!all.contains(id))
            return false;
        FilingRecord record = all.value(id).record;
        const FilingRecord basis = record;
        const QList<FilingEvent> events = act(record);
        return m_store.saveAll({{record, events, basis}}).isOk();
    }

private:
    StoreBench m_bench;
    FilingDatabase m_store;
    std::unique_ptr<CenterExchange> m_exchange;
};

// Every warning fails but what Qt's driver and event loop say of a connection that was lost: instead of
// failOnWarnings().
void failOnWarningsButOfLoss();
// What the center has, by a connection of its own.
[[nodiscard]] QMap<QUuid, SharedFiling> keptAtCenter(const QString &address);
// All lines of the history there, as "id kind counter".
[[nodiscard]] QStringList historyAtCenter(const QString &address, const QUuid &filing);
[[nodiscard]] bool areEqual(const QMap<QUuid, SharedFiling> &one,
                            const QMap<QUuid, SharedFiling> &other);

} // namespace beian
