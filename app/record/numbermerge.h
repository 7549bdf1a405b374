// SPDX-License-Identifier: MIT
#pragma once

#include "app/record/filingmerge.h"

namespace beian {

// The numbers of a filing that was changed at two counters.
struct MergedNumbers
{
    QList<KeptNumber> numbers; // of both sides, also those that no person has any longer
    int round = 1;
    // Mine, with a new id for each number that got the same one at both counters.
    FilingRecord mine;
    QList<GaveWay> gaveWay;
};

[[nodiscard]] MergedNumbers mergedNumbers(const FilingRecord &base, const FilingRecord &mine,
                                          const FilingRecord &theirs);
// Of two filings without a base: the numbers that both have, with what both know of them alike.
[[nodiscard]] QList<KeptNumber> commonNumbers(const FilingRecord &mine, const FilingRecord &theirs);
// Did anything happen to the number between the two? Null: it was not there.
[[nodiscard]] bool hasHappened(const KeptNumber *before, const KeptNumber &after);

} // namespace beian
