// SPDX-License-Identifier: MIT
#pragma once

#include "app/tables/tableformat.h"

namespace beian {

// Every format that is read and written, the one to propose first in front.
[[nodiscard]] QList<const TableFormat *> tableFormats();
// In which a file of this name is written, by its end in any case; null for one that is not among
// writtenEnds().
[[nodiscard]] const TableFormat *formatNamed(const QString &fileName);
// ".xlsx", ".csv" and so on. Not .xlsm, which is read: Excel refuses one without programs.
[[nodiscard]] QStringList writtenEnds();
// By what is in the file, whatever its name.
[[nodiscard]] const TableFormat &formatOf(QIODevice &device);
// "*.csv *.tsv", for dialogs: of what is read, and of what is written.
[[nodiscard]] QString tablePatterns();
[[nodiscard]] QString writtenPatterns();

} // namespace beian
