// SPDX-License-Identifier: MIT
#include "app/store/outcomerows.h"

#include <algorithm>

#include "app/store/filingreader.h"
#include "app/store/sqlerrors.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// When a later round began, and on which day one was returned, is told only with the change that
// did it: what comes afterwards leaves it.
const auto putOutcome =
    u"INSERT INTO outcomes (filing, round, province, type, begun, state, ended, "
    "cause, due_at, duration) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (filing, round) DO UPDATE SET province = excluded.province, "
    "type = excluded.type, begun = CASE excluded.round WHEN 1 "
    "THEN excluded.begun ELSE outcomes.begun END, state = excluded.state, "
    "ended = CASE excluded.state WHEN 'returned' "
    "THEN coalesce(excluded.ended, outcomes.ended) ELSE excluded.ended END, "
    "cause = excluded.cause, due_at = excluded.due_at, "
    "duration = excluded.duration"_s;
constexpr qsizetype provinceCodeLength = 6;
const QDate firstDay(1970, 1, 1);

QVariant dayOrNull(QDate day)
{
    return day.isValid() ? QVariant(firstDay.daysTo(day)) : QVariant();
}

QVariant instantOrNull(const QDateTime &instant)
{
    return instant.isValid() ? QVariant(instant.toMSecsSinceEpoch()) : QVariant();
}

QVariant causeOrNull(const Outcome &outcome)
{
    const bool isVerified =
        outcome.state == OutcomeState::InTime || outcome.state == OutcomeState::Late;
    return isVerified ? QVariant() : QVariant(storedWord(outcome.cause));
}

Outcome readOutcome(StoredCells &row)
{
    Outcome outcome;
    outcome.filing = row.id(0);
    outcome.round = row.number(1);
    outcome.provinceCode = row.text(2, provinceCodeLength);
    outcome.type = row.word<FilingType>(3);
    outcome.begun = firstDay.addDays(row.number(4));
    outcome.state = row.word<OutcomeState>(5);
    if (!row.isNull(6))
        outcome.ended = firstDay.addDays(row.number(6));
    outcome.cause = row.wordOrNothing<ReturnCause>(7).value_or(ReturnCause::TimeOver);
    outcome.due = row.instant(8);
    if (!row.isNull(9))
        outcome.duration = row.span(9);
    outcome.removedAt = row.instant(10);
    return outcome;
}

Result<QList<FilingEvent>> historyOfRow(SqlAccess &access, qint64 row)
{
    return readHistory(access, u"WHERE e.filing = ? ORDER BY e.event"_s, {row});
}

Result<void> countPast(SqlAccess &access)
{
    FilingReader reader(access, {u"1"_s, u"f.filing"_s, {}});
    OutcomeWriter writer(access);
    while (const std::optional<FilingRecord> record = reader.next()) {
        const auto history = historyOfRow(access, reader.row());
        if (!history)
            return history.error();
        for (const Outcome &outcome : outcomesOf(*record, *history)) {
            if (!writer.write(outcome))
                return access.error();
        }
    }
    if (reader.hasFailed())
        return reader.isDamaged() ? storeError(sqliteCorrupt, access.file()) : access.error();
    if (!access.run(u"UPDATE outcomes SET removed_at = (SELECT f.removed_at FROM filings f "
                    "WHERE f.id = outcomes.filing)"_s)
        || !access.run(u"UPDATE upkeep SET is_past_uncounted = 0"_s))
        return access.error();
    return {};
}

} // namespace

OutcomeWriter::OutcomeWriter(SqlAccess &access)
    : m_put(access, putOutcome)
    , m_drop(access, u"DELETE FROM outcomes WHERE filing = ? AND round >= ?"_s)
    , m_remove(access, u"UPDATE outcomes SET removed_at = ? WHERE filing = ?"_s)
{ }

bool OutcomeWriter::write(const KeptChange &change)
{
    const std::optional<Outcome> outcome = outcomeOf(change.record, change.events);
    // Rounds that were taken back, or a filing that became a draft again.
    const bool isRoundTakenBack = std::ranges::any_of(change.events, [](const FilingEvent &event) {
        return event.kind == EventKind::NewRoundWithdrawn;
    });
    const int firstGone = change.record.round + (outcome ? 1 : 0);
    if ((!outcome || isRoundTakenBack) && !m_drop.run({change.record.id.toRfc4122(), firstGone}))
        return false;
    return !outcome || write(*outcome);
}

bool OutcomeWriter::write(const Outcome &outcome)
{
    return m_put.run({outcome.filing.toRfc4122(), outcome.round, outcome.provinceCode,
                      storedWord(outcome.type), dayOrNull(outcome.begun), storedWord(outcome.state),
                      dayOrNull(outcome.ended), causeOrNull(outcome), instantOrNull(outcome.due),
                      outcome.duration ? QVariant(qint64(outcome.duration->count())) : QVariant()});
}

bool OutcomeWriter::setRemoved(const QUuid &filing, const QDateTime &removedAt)
{
    return m_remove.run({instantOrNull(removedAt), filing.toRfc4122()});
}

bool OutcomeWriter::drop(const QUuid &filing)
{
    return m_drop.run({filing.toRfc4122(), 0});
}

Result<QList<Outcome>> readOutcomes(SqlAccess &access)
{
    SqlStatement rows(access,
                      u"SELECT filing, round, province, type, begun, state, ended, cause, due_at, "
                      "duration, removed_at FROM outcomes ORDER BY filing, round"_s);
    StoredCells cells(rows);
    QList<Outcome> outcomes;
    if (rows.run()) {
        while (rows.next())
            outcomes << readOutcome(cells);
    }
    if (rows.hasFailed())
        return access.error();
    if (cells.isDamaged())
        return storeError(sqliteCorrupt, access.file());
    return outcomes;
}

Result<void> countPastOutcomes(SqlAccess &access)
{
    const auto isUncounted = access.ask(u"SELECT is_past_uncounted FROM upkeep"_s);
    if (!isUncounted)
        return access.error();
    if (!isUncounted->toBool())
        return {};
    return access.inTransaction([&access] { return countPast(access); });
}

} // namespace beian
