// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>

#include "ui/board/boardmodel.h"

namespace beian {

inline constexpr int mostColumns = boardColumnCount + 1; // in a center

struct PlacedColumn
{
    int section = 0; // of BoardColumn
    int width = 0;   // in pixels; 0: none

    friend bool operator==(const PlacedColumn &, const PlacedColumn &) = default;
};

// The names of the board's columns in the settings, by BoardColumn; never translated.
[[nodiscard]] const QStringList &columnNames();

// The columns as the settings have them, "ring applicant province=120 …", from the first on. Empty: the text is
// not understood. The counter may be missing: it is a center's.
[[nodiscard]] QList<PlacedColumn> columnsIn(const QString &text);

} // namespace beian
