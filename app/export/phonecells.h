// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstringlist.h>

#include "app/export/filingcolumns.h"
#include "app/support/result.h"

namespace beian {

// 同主体, 与主体负责人一致: in place of the number of the site's person.
[[nodiscard]] bool isSameAsSubject(const QString &cell);

// The numbers of a cell, blank where one is not known. ImportNumberShortened, ImportNumberMixed.
[[nodiscard]] Result<QStringList> phonesIn(const RowCells &cells, FilingColumn column);

// Of the two columns of a role the one with its numbers: consoles' lists have 服务负责人 with a name, which is
// passed over, or with the number.
[[nodiscard]] FilingColumn columnOfRole(const RowCells &cells, FilingColumn phone,
                                        FilingColumn contact);

} // namespace beian
