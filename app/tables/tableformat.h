// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QtCore/qiodevice.h>
#include <QtCore/qstringlist.h>

#include "app/support/result.h"

namespace beian {

// A row of a table with its cells as a CSV file has them: tablecells.h takes guards off.
struct TableRow
{
    int line = 0; // as spreadsheets number the rows: the first is 1, empty ones count
    QStringList cells;
    std::optional<Error> fault; // then the only cell is the line as it is, if any

    [[nodiscard]] bool isBlank() const;
};

// The rows of an open file, one after the other, in the memory of a few.
class TableSource
{
public:
    TableSource() = default;
    virtual ~TableSource() = default;
    Q_DISABLE_COPY_MOVE(TableSource)

    // Empty at the end, or where the rest cannot be read: ending() tells.
    [[nodiscard]] virtual std::optional<TableRow> next() = 0;
    // Whether all that is there was read.
    [[nodiscard]] virtual Result<void> ending() const { return {}; }
    // How much of the file is read, from 0 to 1.
    [[nodiscard]] virtual double progress() const = 0;
    // Whether each cell has its place, so that nothing can shift: what is beside the table is a remark.
    [[nodiscard]] virtual bool hasPlaces() const { return false; }
    // Whether a blank cell leaves no trace, so that a row with fewer cells than the header may have any of
    // them missing.
    [[nodiscard]] virtual bool hidesBlankCells() const { return false; }
    // The sheet that is read; blank where a file has no sheets.
    [[nodiscard]] virtual QString sheet() const { return {}; }
    // Those that can be seen and are not read.
    [[nodiscard]] virtual QStringList otherSheets() const { return {}; }
};

// What a column holds, for programs that show it.
enum class ColumnKind {
    Plain,
    Name, // text whatever it looks like: names, order numbers
    Numbers, // one full number is text, too; lists and masks are no numbers to anybody
    Count, // a whole number that can be summed up
    Date, // "2026-11-20"
    Moment, // "2026-11-20 09:30", with seconds where there are any
};

struct TableColumn
{
    QString title;
    ColumnKind kind = ColumnKind::Plain;
    int width = 12; // characters
    QStringList choices; // what it may hold; empty: anything
};

// Writes a table, row by row.
class TableTarget
{
public:
    TableTarget() = default;
    virtual ~TableTarget() = default;
    Q_DISABLE_COPY_MOVE(TableTarget)

    // One text for each column. FileUnwritable.
    virtual Result<void> write(const QStringList &texts) = 0;
    // After the last row; nothing is certain before.
    virtual Result<void> finish() = 0;
};

// How many titles whoever reads knows among these cells: that finds separator, sheet and header.
using TitleCount = std::function<qsizetype(const QStringList &cells)>;

// One kind of file that tables are kept in.
class TableFormat
{
public:
    TableFormat() = default;
    virtual ~TableFormat() = default;
    Q_DISABLE_COPY_MOVE(TableFormat)

    // As files of this kind end, without the dot; the first is the usual one.
    [[nodiscard]] virtual QStringList suffixes() const = 0;
    // By the first bytes of a file.
    [[nodiscard]] virtual bool isBegunBy(const QByteArray &beginning) const = 0;
    // `device` is open for reading and seeking.
    [[nodiscard]] virtual Result<std::unique_ptr<TableSource>>
    open(QIODevice &device, const TitleCount &titles) const = 0;
    // Begins a table with its titles. `device` is open for writing.
    [[nodiscard]] virtual Result<std::unique_ptr<TableTarget>>
    create(QIODevice &device, const QList<TableColumn> &columns) const = 0;
};

// How many rows may be above the header, blank ones not counted.
constexpr int mostPrefaceRows = 50;

} // namespace beian
