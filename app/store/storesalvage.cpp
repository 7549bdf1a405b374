// SPDX-License-Identifier: MIT
#include "app/store/storesalvage.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <utility>

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qhash.h>
#include <QtCore/qmap.h>

#include "app/store/filingreader.h"
#include "app/store/storefiles.h"
#include "app/store/storefolder.h"
#include "app/store/storeheader.h"
#include "app/store/storelog.h"
#include "app/store/storeschema.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// Rows of filings are numbered from 1; a gap that is wider than this is probed in steps.
constexpr qint64 widestGap = 1'000'000;

// Whom a number belonged to when something last happened to it.
QList<Role> rolesIn(const QList<FilingEvent> &history, const QString &tail)
{
    const auto last =
        std::find_if(history.crbegin(), history.crend(), [&](const FilingEvent &event) {
            return event.tail == tail && !event.roles.isEmpty();
        });
    return last == history.crend() ? QList{Role::Subject} : last->roles;
}

class Salvager final
{
public:
    explicit Salvager(SqlAccess &access)
        : m_access(access)
        , m_filings(m_result.filings)
    { }
    Q_DISABLE_COPY_MOVE(Salvager)

    [[nodiscard]] Salvage run();

private:
    // Rows above `after`, upwards, until one cannot be read; where that was, or 0 at the end.
    [[nodiscard]] bool readUpwards();
    void readDownwards();
    void probe(qint64 row);
    void take(SqlStatement &rows);
    void readNumbers(qint64 row, FilingRecord &record);
    void readPersons(qint64 row, FilingRecord &record);
    // Numbers whose persons cannot be read get one, of the role that the history tells.
    void joinNumbers(FilingRecord &record, const QList<FilingEvent> &history);
    void readHistories();
    // False where the rows end before all was read.
    [[nodiscard]] bool readEvents(const QString &condition, qint64 &last, bool isUpwards);
    // Hands every row that can be read to `take`.
    void forRows(const QString &statement, qint64 row,
                 const std::function<void(StoredCells &cells)> &take);

    SqlAccess &m_access;
    Salvage m_result;
    QList<KeptChange> &m_filings;
    QHash<QUuid, qsizetype> m_places; // in m_filings
    QHash<qint64, QMap<qint64, FilingEvent>>
        m_histories; // by the row of the filing, in their order
    bool m_isFilingWhole = true; // the one that is read now, with its persons and numbers
    qint64 m_lowest = 0; // everything up to it was looked at
    qint64 m_highest = 0; // and from it on
};

Salvage Salvager::run()
{
    // Tables are then found although another entry of the schema is spoilt.
    (void)m_access.ask(u"PRAGMA writable_schema = ON"_s);
    readHistories();
    if (readUpwards())
        return m_result;
    m_result.isWhole = false;
    readDownwards();
    const qint64 gap = m_highest - m_lowest - 1;
    const qint64 step = qMax<qint64>(1, gap / widestGap);
    for (qint64 row = m_lowest + 1; row < m_highest; row += step)
        probe(row);
    return m_result;
}

bool Salvager::readUpwards()
{
    SqlStatement rows(m_access, filingsByRow(u"f.filing > 0 ORDER BY f.filing"_s));
    if (!rows.run())
        return false;
    while (rows.next()) {
        const qint64 row = rows.value(0).toLongLong();
        if (row <= m_lowest)
            return false;
        m_lowest = row;
        take(rows);
    }
    return !rows.hasFailed();
}

void Salvager::readDownwards()
{
    SqlStatement rows(m_access, filingsByRow(u"f.filing > ? ORDER BY f.filing DESC"_s));
    m_highest = m_lowest + 1;
    if (!rows.run({m_lowest}))
        return;
    bool isFirst = true;
    while (rows.next()) {
        const qint64 row = rows.value(0).toLongLong();
        if (!std::exchange(isFirst, false) && row >= m_highest)
            return;
        m_highest = row;
        take(rows);
    }
}

void Salvager::probe(qint64 row)
{
    SqlStatement rows(m_access, filingsByRow(u"f.filing = ?"_s));
    if (rows.run({row}) && rows.next())
        take(rows);
}

void Salvager::take(SqlStatement &rows)
{
    StoredCells cells(rows);
    KeptChange change{readFiling(cells), {}};
    const qint64 row = rows.value(0).toLongLong();
    if (!cells.isNull(removedColumn))
        return;
    if (cells.isDamaged()) {
        m_result.isWhole = false;
        return;
    }
    m_isFilingWhole = true;
    readNumbers(row, change.record);
    readPersons(row, change.record);
    change.events = m_histories.value(row).values();
    joinNumbers(change.record, change.events);
    if (!m_isFilingWhole) {
        m_result.isWhole = false;
        m_result.partial << change.record.id;
    }
    const auto known = m_places.constFind(change.record.id);
    if (known == m_places.cend()) {
        m_places.insert(change.record.id, m_filings.size());
        m_filings << change;
        return;
    }
    // Twice in the file, where an index hid it: the later row has what was saved last.
    m_result.isWhole = false;
    KeptChange &before = m_filings[*known];
    change.events = before.events + change.events;
    before = change;
}

void Salvager::readNumbers(qint64 row, FilingRecord &record)
{
    forRows(numbersOfRow(), row, [&record](StoredCells &cells) {
        const KeptNumber number = readNumber(cells);
        cells.demand(!record.find(number.id));
        if (!cells.isDamaged())
            record.numbers << number;
    });
}

void Salvager::readPersons(qint64 row, FilingRecord &record)
{
    forRows(personsOfRow(), row, [&record](StoredCells &cells) {
        KeptPerson person = readPerson(cells);
        if (cells.isDamaged())
            return;
        if (person.number && !record.find(*person.number)) {
            person.number.reset();
            cells.demand(false);
        }
        record.persons << person;
    });
}

void Salvager::joinNumbers(FilingRecord &record, const QList<FilingEvent> &history)
{
    for (const KeptNumber &number : std::as_const(record.numbers)) {
        if (isAnybodys(record, number.id))
            continue;
        m_isFilingWhole = false;
        for (const Role role : rolesIn(history, tailOf(number))) {
            KeptPerson person;
            person.role = role;
            person.isAddedByHand = true; // so that the rules do not take it away again
            person.number = number.id;
            record.persons << person;
        }
    }
    sortNumbers(record);
}

void Salvager::readHistories()
{
    qint64 last = 0;
    if (readEvents(u"e.event > 0 ORDER BY e.event"_s, last, true))
        return;
    m_result.isWhole = false;
    (void)readEvents(u"e.event > %1 ORDER BY e.event DESC"_s.arg(last), last, false);
}

bool Salvager::readEvents(const QString &condition, qint64 &last, bool isUpwards)
{
    SqlStatement rows(m_access, eventsByRow(condition));
    if (!rows.run())
        return false;
    qint64 before = isUpwards ? 0 : std::numeric_limits<qint64>::max();
    while (rows.next()) {
        StoredCells cells(rows);
        const FilingEvent event = readEvent(cells);
        const qint64 row = rows.value(eventRowColumn).toLongLong();
        if (isUpwards ? row <= before : row >= before)
            return false;
        before = row;
        m_result.isWhole = m_result.isWhole && !cells.isDamaged();
        if (cells.isDamaged())
            continue;
        QMap<qint64, FilingEvent> &events = m_histories[rows.value(eventFilingColumn).toLongLong()];
        events.insert(row, event);
        if (isUpwards)
            last = row;
    }
    return !rows.hasFailed();
}

void Salvager::forRows(const QString &statement, qint64 row,
                       const std::function<void(StoredCells &cells)> &take)
{
    SqlStatement rows(m_access, statement);
    if (rows.run({row})) {
        while (rows.next()) {
            StoredCells cells(rows);
            take(cells);
            m_isFilingWhole = m_isFilingWhole && !cells.isDamaged();
        }
    }
    m_isFilingWhole = m_isFilingWhole && !rows.hasFailed();
}

Error noRoom(const QString &copy)
{
    return {ErrorKind::StoreUnavailable, QDir::toNativeSeparators(copy)};
}

} // namespace

Result<Salvage> salvage(const QString &damaged, const QString &copy, const StoreSeam &seam)
{
    if (!removeWithCompanions(copy))
        return noRoom(copy);
    const bool isCopied = copyWithLog(damaged, copy);
    Salvage found;
    if (isCopied) {
        mendHeader(copy);
        mendLog(copy);
        SqlAccess access(seam);
        if (access.open(copy, SqlAccess::Mode::ReadWrite)) {
            // It may not have come so far before it was found to be damaged.
            bringDamagedUpToDate(access);
            found = Salvager(access).run();
        } else {
            found.isWhole = false;
        }
    }
    if (!removeWithCompanions(copy) || !isCopied)
        return noRoom(copy);
    return found;
}

} // namespace beian
