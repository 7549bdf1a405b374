// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qiodevice.h>
#include <QtCore/qlist.h>
#include "app/tables/csvcells.h"

namespace beian {

struct CsvRow
{
    int line = 0; // as spreadsheets number the rows: the first is 1, empty ones count
    QStringList cells;
    std::optional<CsvFault> fault; // then the only cell is the line as it is
};

// Reads RFC 4180 row by row, so that a file of any size takes the memory of one row: commas, quotes
// with line ends inside, CRLF, LF or CR alone, UTF-8 with or without a byte order mark. Empty lines
// are skipped, and a first line "sep=;", whose separator counts. After a bad row it goes on with
// the next line of the file, so that one stray quote does not swallow what follows.
class CsvReader final
{
public:
    // `device` is open for reading.
    explicit CsvReader(QIODevice &device, const CellSeparator &separator = u',');

    // Empty at the end of the file.
    [[nodiscard]] std::optional<CsvRow> next();

private:
    [[nodiscard]] std::optional<QByteArray> takeLine();
    [[nodiscard]] QByteArray takeDeviceLine();
    [[nodiscard]] qsizetype endOfLine();
    [[nodiscard]] bool fill();
    [[nodiscard]] CsvRow readRow(const QByteArray &firstLine);

    QIODevice &m_device;
    CellSeparator m_separator;
    QByteArray m_buffer; // read from the device and not taken yet, from m_next on
    qsizetype m_next = 0;
    QList<QByteArray> m_pushedBack; // lines to read again before those of the device
    bool m_isBegun = false; // anything was taken of the device
    int m_line = 0; // number of the row whose line was taken last
};

} // namespace beian
