// SPDX-License-Identifier: MIT
#pragma once

#include "app/tables/tableformat.h"

namespace beian {

// Text with separators: read with whatever separator and in whatever encoding (csvencoding.h);
// written in UTF-8 with a byte order mark and CRLF.
class CsvFormat final : public TableFormat
{
public:
    CsvFormat(QChar separator, const QStringList &suffixes)
        : m_separator(separator)
        , m_suffixes(suffixes)
    { }

    [[nodiscard]] QStringList suffixes() const override { return m_suffixes; }
    // Text has no beginning of its own.
    [[nodiscard]] bool isBegunBy(const QByteArray &) const override { return false; }
    // ImportEncoding when it is no text that can be read here; what foreignFile() knows.
    [[nodiscard]] Result<std::unique_ptr<TableSource>>
    open(QIODevice &device, const TitleCount &titles) const override;
    [[nodiscard]] Result<std::unique_ptr<TableTarget>>
    create(QIODevice &device, const QList<TableColumn> &columns) const override;

private:
    const QChar m_separator;
    const QStringList m_suffixes;
};

} // namespace beian
