// SPDX-License-Identifier: MIT
#pragma once

#include "app/record/filingmerge.h"

namespace beian {

// The persons of a filing that was changed at two counters.
struct MergedPersons
{
    QList<KeptPerson> persons;
    QList<GaveWay> gaveWay;
};

// The ids of the numbers mean the same on all sides.
[[nodiscard]] MergedPersons mergedPersons(const FilingRecord &base, const FilingRecord &mine,
                                          const FilingRecord &theirs);

} // namespace beian
