// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include <QtCore/qhash.h>

#include "app/record/recordsummary.h"
#include "app/rules/rulebook.h"

namespace beian {

// The figures of the board; a filing is in one of them at most.
struct BoardFigures
{
    int underOneHour = 0;
    int underSixHours = 0; // one hour to six
    int running = 0; // more than six hours, or waiting for the SMS
    int doneToday = 0; // in Beijing

    friend bool operator==(const BoardFigures &, const BoardFigures &) = default;
};

enum class BoardFilter {
    All,
    UnderOneHour,
    UnderSixHours,
    Running,
    DoneToday,
};

enum class BoardOrder {
    Urgency, // open deadlines, waiting, drafts, returned, not needed, done
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
    // `rules` must outlive the list.
    FilingList(const RuleBook &rules, const QDateTime &now);

    // Adds many at once.
    void append(const QList<FilingRecord> &records);
    // Adds the record or replaces the one with its id.
    void put(const FilingRecord &record);
    void remove(const QUuid &id);

    // Null when there is none with this id. Valid until the next change.
    [[nodiscard]] const FilingRecord *find(const QUuid &id) const;
    [[nodiscard]] qsizetype size() const { return qsizetype(m_places.size()); }

    // The rows that are shown.
    [[nodiscard]] qsizetype shownCount() const { return qsizetype(m_shown.size()); }
    [[nodiscard]] const FilingRecord &shownAt(qsizetype row) const;
    // -1 when the filing is not shown.
    [[nodiscard]] qsizetype rowOf(const QUuid &id) const;

    // Blanks separate words; each must be found in applicant, order number, province, pinyin
    // initials of applicant or province, or the digits of a number that are kept.
    void setSearch(const QString &text);
    void setFilter(BoardFilter filter);
    void setOrder(BoardOrder order, Qt::SortOrder direction);
    [[nodiscard]] BoardFilter filter() const { return m_filter; }

    // Time has come to `now`, or was set back to it. True when rows moved, came or went.
    bool setNow(const QDateTime &now);
    [[nodiscard]] QDateTime now() const { return m_now; }

    [[nodiscard]] BoardFigures figures() const;

private:
    struct Entry;
    using Place = int; // in m_entries
};

} // namespace beian
