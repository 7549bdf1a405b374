// SPDX-License-Identifier: MIT
#pragma once

#include "app/record/filingrecord.h"
#include "app/rules/rulebook.h"
#include "app/tables/tableformat.h"

namespace beian {

// The columns of a table that is read by people, and a filing in them, as it is at `now`.
[[nodiscard]] QList<TableColumn> peopleTable();
[[nodiscard]] QStringList peopleRow(const FilingRecord &record, const RuleBook &rules,
                                    const QDateTime &now);

} // namespace beian
