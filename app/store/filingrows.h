// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qhash.h>
#include <QtCore/quuid.h>

namespace beian {

// In which row of the file each filing is that was read or written. What is looked up by its
// row cannot be hidden by a damaged index.
class FilingRows final
{
public:
    void note(const QUuid &id, qint64 row) { m_rows.insert(id, row); }
    void clear()
    {
        m_rows.clear();
        m_isWhole = false;
    }
    // 0: not known.
    [[nodiscard]] qint64 of(const QUuid &id) const { return m_rows.value(id); }
    [[nodiscard]] qsizetype size() const { return m_rows.size(); }
    // Every filing of the file is in it, as far as it can be loaded.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    void setWhole() { m_isWhole = true; }

private:
    QHash<QUuid, qint64> m_rows;
    bool m_isWhole = false;
};

} // namespace beian
