// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qiodevice.h>
#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>

namespace beian {

// The place of a cell: "C12" is column 2, row 12. Negative where there is none.
struct CellPlace
{
    int column = -1;
    int row = -1;
};
[[nodiscard]] CellPlace cellPlace(QStringView reference);

// Cells of a sheet that were made one: their value is in the upper left one alone. Whoever
// reads rows wants it in each row, as people do who merge the name of a company over its orders.
class MergedCells final
{
public:
    // Reads them off a sheet, where they follow all rows. Only looks for their elements.
    void readFrom(QIODevice &sheet);
    // Puts the value of the row above into cells that were merged with it. Rows come in order.
    void fill(int row, QStringList &cells);

private:
    struct Range
    {
        int column = 0;
        int first = 0;
        int last = 0; // rows
        QString text;
    };

    void insert(QStringView reference);

    QList<Range> m_waiting; // by their first row, the next one at the end
    QList<Range> m_open; // whose first row was read
};

} // namespace beian
