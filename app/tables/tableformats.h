// SPDX-License-Identifier: MIT
#pragma once

#include "app/tables/tableformat.h"

namespace beian {

// Every format that is read and written, the one to propose first in front.
[[nodiscard]] QList<const TableFormat *> tableFormats();
// By the end of a file's name, in any case; null for one that is not among them.
[[nodiscard]] const TableFormat *formatNamed(const QString &fileName);
// By what is in the file, whatever its name.
[[nodiscard]] const TableFormat &formatOf(QIODevice &device);
// "*.csv *.tsv", for dialogs.
[[nodiscard]] QString tablePatterns();

} // namespace beian
