// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "app/record/filingrecord.h"

namespace beian {

// One order can hold several services (a website and an APP), each with its responsible person, and lists
// have a row for each of them. The filing of both rows: whoever must verify for one of its services,
// a person with one number once. Takes full numbers where the rows have them; equal masks of one role
// count as one number here, as they do for what is known already. Empty where the rows are not of one
// order, or contradict each other.
[[nodiscard]] std::optional<FilingRecord> joinedOrder(const FilingRecord &first,
                                                      const FilingRecord &second);

} // namespace beian
