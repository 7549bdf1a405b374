// SPDX-License-Identifier: MIT
#pragma once

#include "app/record/filingrecord.h"

namespace beian {

// A filing that was changed in two places since `base`: what `mine` changed stays, everything else
// is as in `theirs`. Numbers are matched by their ids; of a full number nothing is lost to a record
// that has its mask only. A new round of theirs brings all numbers as they are there.
[[nodiscard]] FilingRecord merged(const FilingRecord &base, const FilingRecord &mine,
                                  const FilingRecord &theirs);

} // namespace beian
