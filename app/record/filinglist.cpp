// SPDX-License-Identifier: MIT
#include "app/record/filinglist.h"

#include <algorithm>
#include <chrono>
#include <limits>

#include "app/support/textfolding.h"
#include "app/time/beijingtime.h"

namespace beian {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype fewExpired = 32;
constexpr qint64 beginningOfTime = std::numeric_limits<qint64>::min();

qint64 startOf(QDate day)
{
    return fromBeijing(day, QTime(0, 0)).toMSecsSinceEpoch();
}

} // namespace

FilingList::FilingList(const RuleBook &rules, const QDateTime &now)
    : m_rules(&rules)
    , m_now(now)
{ }

void FilingList::setRules(const RuleBook &rules)
{
    m_rules = &rules;
    for (const Place place : std::as_const(m_order)) {
        BoardEntry &entry = m_entries[size_t(place)];
        entry = boardEntry(FilingRecord(entry.record), rules, m_now);
    }
    rankAgain();
    showAgain();
}

bool FilingList::isBefore(Place left, Place right) const
{
    const BoardEntry &a = m_entries[size_t(left)];
    const BoardEntry &b = m_entries[size_t(right)];
    return std::tuple(a.rank, a.time, left) < std::tuple(b.rank, b.time, right);
}

FilingList::Order::iterator FilingList::placeIn(Order &order, Place place) const
{
    return std::lower_bound(order.begin(), order.end(), place,
                            [this](Place a, Place b) { return isBefore(a, b); });
}

FilingList::Place FilingList::takePlace(const FilingRecord &record)
{
    if (m_free.isEmpty()) {
        m_entries.emplace_back();
        m_free << Place(m_entries.size() - 1);
    }
    const Place place = m_free.takeLast();
    BoardEntry &entry = m_entries[size_t(place)];
    entry = boardEntry(record, *m_rules, m_now);
    m_places.insert(record.id, place);
    return place;
}

void FilingList::append(const QList<FilingRecord> &records)
{
    m_entries.reserve(m_entries.size() + size_t(records.size()));
    const qsizetype known = m_order.size();
    for (const FilingRecord &record : records) {
        if (m_places.contains(record.id))
            continue;
        m_order << takePlace(record);
    }
    const auto before = [this](Place a, Place b) { return isBefore(a, b); };
    std::sort(m_order.begin() + known, m_order.end(), before);
    std::inplace_merge(m_order.begin(), m_order.begin() + known, m_order.end(), before);
    showAgain();
}

void FilingList::put(const FilingRecord &record)
{
    const auto known = m_places.constFind(record.id);
    Place place = 0;
    if (known == m_places.constEnd()) {
        place = takePlace(record);
    } else {
        place = *known;
        m_order.erase(placeIn(m_order, place));
        BoardEntry &entry = m_entries[size_t(place)];
        const int given = idsGivenBy(entry.record).count;
        entry = boardEntry(record, *m_rules, m_now);
        // What is taken back does not take back the names of its numbers: a dialog may hold one.
        entry.record.givenIds.count = std::max(given, idsGivenBy(record).count);
    }
    m_order.insert(placeIn(m_order, place), place);
    showAgain();
}

void FilingList::removeAll(const QList<QUuid> &ids)
{
    const qsizetype freeBefore = m_free.size();
    for (const QUuid &id : ids) {
        const auto known = m_places.constFind(id);
        if (known == m_places.constEnd())
            continue;
        const Place place = *known;
        m_order.erase(placeIn(m_order, place));
        m_places.erase(known);
        m_entries[size_t(place)] = {};
        m_free << place;
    }
    // Taken from the end: appended again, each returns to its place among its equals.
    std::reverse(m_free.begin() + freeBefore, m_free.end());
    showAgain();
}

// Sorted by urgency: the same rank and moment. By another column: never mind, rows are few enough
// to be sorted again.
bool FilingList::wouldStay(const FilingRecord &record) const
{
    const auto known = m_places.constFind(record.id);
    if (known == m_places.constEnd() || m_sorting != BoardOrder::Urgency)
        return false;
    const BoardEntry &before = m_entries[size_t(*known)];
    const BoardEntry after = boardEntry(record, *m_rules, m_now);
    return before.rank == after.rank && before.time == after.time && isShown(after);
}

void FilingList::forEach(const std::function<void(const FilingRecord &record)> &visit) const
{
    for (const Place place : m_order)
        visit(m_entries[size_t(place)].record);
}

const FilingRecord *FilingList::find(const QUuid &id) const
{
    const auto known = m_places.constFind(id);
    return known == m_places.constEnd() ? nullptr : &m_entries[size_t(*known)].record;
}

QList<FilingRecord> FilingList::records(const QList<QUuid> &ids) const
{
    QList<FilingRecord> records;
    for (const QUuid &id : ids) {
        if (const FilingRecord *record = find(id))
            records << *record;
    }
    return records;
}

const FilingRecord &FilingList::shownAt(qsizetype row) const
{
    return m_entries[size_t(m_shown.at(row))].record;
}

qsizetype FilingList::rowOf(const QUuid &id) const
{
    const auto known = m_places.constFind(id);
    return known == m_places.constEnd() ? -1 : m_shown.indexOf(*known);
}

void FilingList::setSearch(const QString &text)
{
    m_words.clear();
    for (const QString &word : foldToHalfWidth(text).simplified().split(u' '))
        m_words << foldForSearch(word);
    m_words.removeAll(QString());
    showAgain();
}

void FilingList::setFilter(BoardFilter filter, const BoardOnly &only)
{
    m_filter = filter;
    m_only = only;
    showAgain();
}

void FilingList::setOrder(BoardOrder order, Qt::SortOrder direction)
{
    m_sorting = order;
    m_direction = direction;
    showAgain();
}

// The first place in the order of urgency that does not come before this rank and time.
qsizetype FilingList::firstFrom(BoardRank rank, qint64 time) const
{
    const auto found = std::partition_point(m_order.begin(), m_order.end(), [&](Place place) {
        const BoardEntry &entry = m_entries[size_t(place)];
        return std::tuple(entry.rank, entry.time) < std::tuple(rank, time);
    });
    return found - m_order.begin();
}

qsizetype FilingList::firstOf(BoardRank rank) const
{
    return firstFrom(rank, beginningOfTime);
}

QList<FilingList::Bounds> FilingList::boundsOf(BoardFilter filter, const QDateTime &now) const
{
    const auto in = [&now](std::chrono::milliseconds span) {
        return now.toMSecsSinceEpoch() + span.count();
    };
    // As urgencyOf() has it for what remains, rounded up to a second: an hour exactly is not under an
    // hour, six hours exactly are within six.
    constexpr auto underOneHour = 1h - 1s + 1ms;
    switch (filter) {
    case BoardFilter::UnderOneHour:
        return {{0, firstFrom(BoardRank::Open, in(underOneHour))}};
    case BoardFilter::UnderSixHours:
        return {{0, firstFrom(BoardRank::Open, in(6h) + 1)}};
    case BoardFilter::Running:
        return {{0, firstOf(BoardRank::Returned)},
                {firstOf(BoardRank::Waiting), firstOf(BoardRank::Draft)}};
    case BoardFilter::DoneToday: {
        const QDate today = beijingDate(now);
        return {{firstFrom(BoardRank::Done, 1 - startOf(today.addDays(1))),
                 firstFrom(BoardRank::Done, 1 - startOf(today))}};
    }
    case BoardFilter::Over:
        return {{firstOf(BoardRank::Returned), firstOf(BoardRank::Waiting)}};
    case BoardFilter::All:
        break;
    }
    return {{0, m_order.size()}};
}

BoardFigures FilingList::figures() const
{
    const auto count = [this](BoardFilter filter) {
        qsizetype found = 0;
        for (const Bounds &bounds : boundsOf(filter, m_now))
            found += bounds.end - bounds.begin;
        return int(found);
    };
    return {count(BoardFilter::UnderOneHour), count(BoardFilter::UnderSixHours),
            count(BoardFilter::Running), count(BoardFilter::DoneToday), count(BoardFilter::Over)};
}

bool FilingList::isShown(const BoardEntry &entry) const
{
    if (!m_only.provinceCode.isEmpty() && entry.record.provinceCode != m_only.provinceCode)
        return false;
    if (m_only.type && entry.record.type != m_only.type)
        return false;
    if (!m_only.responsible.isEmpty() && entry.record.responsible != m_only.responsible)
        return false;
    return std::ranges::all_of(m_words,
                               [&](const QString &word) { return entry.searchKey.contains(word); });
}

void FilingList::showAgain()
{
    const bool isAll = m_words.isEmpty() && m_only == BoardOnly();
    m_shown.clear();
    for (const Bounds &bounds : boundsOf(m_filter, m_now)) {
        if (isAll) {
            m_shown += m_order.mid(bounds.begin, bounds.end - bounds.begin);
            continue;
        }
        for (qsizetype i = bounds.begin; i < bounds.end; ++i) {
            if (isShown(m_entries[size_t(m_order.at(i))]))
                m_shown << m_order.at(i);
        }
    }
    sortShown();
}

void FilingList::sortShown()
{
    const bool isDescending = m_direction == Qt::DescendingOrder;
    // Equal ones stay in the order of urgency, the most urgent first, in both directions.
    const auto sortBy = [this, isDescending](auto keyOf) {
        std::stable_sort(m_shown.begin(), m_shown.end(), [&](Place a, Place b) {
            return isDescending ? keyOf(m_entries[size_t(b)]) < keyOf(m_entries[size_t(a)])
                                : keyOf(m_entries[size_t(a)]) < keyOf(m_entries[size_t(b)]);
        });
    };
    switch (m_sorting) {
    case BoardOrder::Urgency:
        if (isDescending)
            std::ranges::reverse(m_shown);
        break;
    case BoardOrder::Applicant:
        sortBy([](const BoardEntry &entry) -> const QString & { return entry.nameKey; });
        break;
    case BoardOrder::Province:
        sortBy(
            [](const BoardEntry &entry) -> const QString & { return entry.record.provinceCode; });
        break;
    case BoardOrder::Type:
        sortBy([](const BoardEntry &entry) { return entry.record.type; });
        break;
    case BoardOrder::Verified:
        sortBy([](const BoardEntry &entry) { return entry.verifiedPercent; });
        break;
    }
}

void FilingList::rankAgain()
{
    for (const Place place : std::as_const(m_order))
        rankEntry(m_entries[size_t(place)], m_now);
    std::ranges::sort(m_order, [this](Place a, Place b) { return isBefore(a, b); });
}

bool FilingList::wouldMove(const QDateTime &now) const
{
    return now < m_now || firstFrom(BoardRank::Open, now.toMSecsSinceEpoch() + 1) > 0
        || boundsOf(m_filter, now) != boundsOf(m_filter, m_now);
}

bool FilingList::setNow(const QDateTime &now)
{
    const bool isMoving = wouldMove(now);
    const bool isSetBack = now < m_now;
    m_now = now;
    if (!isMoving)
        return false;
    const qsizetype expired = firstFrom(BoardRank::Open, now.toMSecsSinceEpoch() + 1);
    // One by one is the quick way for the few that expire in one second, not after a sleep.
    if (isSetBack || expired > fewExpired) {
        rankAgain();
    } else {
        for (qsizetype i = 0; i < expired; ++i) {
            const Place first = m_order.takeFirst();
            rankEntry(m_entries[size_t(first)], m_now);
            m_order.insert(placeIn(m_order, first), first);
        }
    }
    const Order before = m_shown;
    showAgain();
    return m_shown != before;
}

} // namespace beian
