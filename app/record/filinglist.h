// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QtCore/qhash.h>

#include "app/record/boardentry.h"

namespace beian {

// The figures of the board. Each counts all that its words say: what is due within an hour is due
// within six hours too, and runs.
struct BoardFigures
{
    int underOneHour = 0;
    int underSixHours = 0;
    int running = 0; // a deadline runs, or an SMS is waited for
    int doneToday = 0; // in Beijing
    int over = 0; // expired, or returned by the site or the provider

    friend bool operator==(const BoardFigures &, const BoardFigures &) = default;
};

enum class BoardFilter {
    All,
    UnderOneHour,
    UnderSixHours,
    Running,
    DoneToday,
    Over,
};

// What is shown beside a figure, and with it.
struct BoardOnly
{
    QString provinceCode; // empty: any
    std::optional<FilingType> type; // empty: any
    QString responsible = {}; // a counter of the center; empty: any

    friend bool operator==(const BoardOnly &, const BoardOnly &) = default;
};

enum class BoardOrder {
    Urgency, // open deadlines, expired and returned, waiting, drafts, not needed, done
    Applicant,
    Province,
    Type,
    Verified,
};

// All filings of a board, which of them are shown, and in what order. A tick costs the same with
// ten and with a hundred thousand: only the filings whose deadline has just passed are touched.
class FilingList final
{
public:
    FilingList(const RuleBook &rules, const QDateTime &now);

    // Other rules from now on, which outlive the list as well.
    void setRules(const RuleBook &rules);
    // Adds many at once.
    void append(const QList<FilingRecord> &records);
    // Adds the record or replaces the one with its id.
    void put(const FilingRecord &record);
    void removeAll(const QList<QUuid> &ids);
    // Would put() leave all rows where they are? The order may say yes only for a filing that is
    // shown.
    [[nodiscard]] bool wouldStay(const FilingRecord &record) const;

    // Null when there is none with this id. Valid until the next change.
    [[nodiscard]] const FilingRecord *find(const QUuid &id) const;
    // Those that are there, in this order.
    [[nodiscard]] QList<FilingRecord> records(const QList<QUuid> &ids) const;
    [[nodiscard]] qsizetype size() const { return qsizetype(m_places.size()); }

    // The rows that are shown.
    [[nodiscard]] qsizetype shownCount() const { return qsizetype(m_shown.size()); }
    [[nodiscard]] const FilingRecord &shownAt(qsizetype row) const;
    // -1 when the filing is not shown.
    [[nodiscard]] qsizetype rowOf(const QUuid &id) const;

    // Blanks separate words; each must be found in applicant, order number, note, province, pinyin
    // initials of applicant or province, or the digits of a number that are kept.
    void setSearch(const QString &text);
    void setFilter(BoardFilter filter, const BoardOnly &only = {});
    void setOrder(BoardOrder order, Qt::SortOrder direction);
    [[nodiscard]] BoardFilter filter() const { return m_filter; }
    [[nodiscard]] const BoardOnly &only() const { return m_only; }
    [[nodiscard]] BoardOrder order() const { return m_sorting; }
    [[nodiscard]] Qt::SortOrder direction() const { return m_direction; }

    // Time has come to `now`, or was set back to it. True when rows moved, came or went.
    bool setNow(const QDateTime &now);
    // May setNow() be true? When not, it leaves every row where it is.
    [[nodiscard]] bool wouldMove(const QDateTime &now) const;
    // In no particular order.
    void forEach(const std::function<void(const FilingRecord &record)> &visit) const;
    [[nodiscard]] QDateTime now() const { return m_now; }

    [[nodiscard]] BoardFigures figures() const;

private:
    using Place = int; // in m_entries
    using Order = QList<Place>;
    struct Bounds // of a figure, in m_order
    {
        qsizetype begin = 0;
        qsizetype end = 0;

        friend bool operator==(const Bounds &, const Bounds &) = default;
    };

    void rankAgain();
    [[nodiscard]] bool isBefore(Place left, Place right) const;
    [[nodiscard]] Order::iterator placeIn(Order &order, Place place) const;
    [[nodiscard]] Place takePlace(const FilingRecord &record);
    [[nodiscard]] qsizetype firstFrom(BoardRank rank, qint64 time) const;
    [[nodiscard]] qsizetype firstOf(BoardRank rank) const;
    // From top to bottom; those that run first, then those that are over.
    [[nodiscard]] QList<Bounds> boundsOf(BoardFilter filter, const QDateTime &now) const;
    [[nodiscard]] bool isShown(const BoardEntry &entry) const;
    void showAgain();
    void sortShown();

    const RuleBook *m_rules;
    QDateTime m_now;
    std::vector<BoardEntry> m_entries;
    QList<Place> m_free; // places of removed filings
    QHash<QUuid, Place> m_places;
    Order m_order; // all, by urgency
    Order m_shown;
    QStringList m_words; // of the search
    BoardFilter m_filter = BoardFilter::All;
    BoardOnly m_only;
    BoardOrder m_sorting = BoardOrder::Urgency;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace beian
