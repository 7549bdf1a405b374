// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "app/record/filingrecord.h"

namespace beian {

// A filing that was changed in two places since `base`: what `mine` changed stays, everything else
// is as in `theirs`. Numbers are matched by their ids; of a full number nothing is lost to a record
// that has its mask only. A new round of theirs brings all numbers as they are there.
[[nodiscard]] FilingRecord merged(const FilingRecord &base, const FilingRecord &mine,
                                  const FilingRecord &theirs);
// `current` without the change that once made `after` of `before`: whatever else was changed since
// stays. Empty: something builds on it, since what it changed of a number or of the persons is
// different by now, or the filing was submitted again.
[[nodiscard]] std::optional<FilingRecord> withoutChange(const FilingRecord &before,
                                                        const FilingRecord &after,
                                                        const FilingRecord &current);
// Is what happened to the number in the round the same, whatever else is known of it? Null: the
// number is not there.
[[nodiscard]] bool isSameOutcome(const KeptNumber *one, const KeptNumber *other);

} // namespace beian
