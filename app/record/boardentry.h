// SPDX-License-Identifier: MIT
#pragma once

#include "app/record/recordsummary.h"
#include "app/rules/rulebook.h"

namespace beian {

// In the order of urgency.
enum class BoardRank {
    Open, // a deadline runs
    Returned, // or expired: somebody has to submit it again
    Waiting,
    Draft,
    NotNeeded,
    Done,
};

// A filing with what it is sorted and found by.
struct BoardEntry
{
    FilingRecord record;
    BoardRank rank = BoardRank::Draft;
    qint64 time = 0; // milliseconds; what sorts within the rank
    int verifiedPercent = 0;
    QString searchKey; // begins with the pinyin initials of the applicant
    QString nameKey; // what names are sorted by
};

[[nodiscard]] BoardEntry boardEntry(const FilingRecord &record, const RuleBook &rules,
                                    const QDateTime &now);
// Sets rank, time and verifiedPercent as they are at `now`.
void rankEntry(BoardEntry &entry, const QDateTime &now);

} // namespace beian
