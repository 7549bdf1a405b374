// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>

#include "app/record/filinglist.h"

namespace beian {

class FilingCache;

// Which filings the board shows: those of one figure, one province, one kind, or of all three at
// once. The search is another matter, and not kept.
class BoardFilters final : public QObject
{
    Q_OBJECT

public:
    // The cache outlives it.
    explicit BoardFilters(FilingCache &cache, QObject *parent = nullptr);

    void setFigure(BoardFilter figure);
    // Empty: of any province.
    void setProvince(const QString &code);
    // Empty: of any kind.
    void setType(std::optional<FilingType> type);
    // Everything is shown again.
    void clear();

    [[nodiscard]] BoardFilter figure() const;
    [[nodiscard]] const BoardOnly &only() const;
    // Nothing is left out.
    [[nodiscard]] bool isEmpty() const;

    // For the settings: "figure=over province=330000 kind=new-site", without what is not filtered.
    [[nodiscard]] QString text() const;
    // Takes what it understands of such a text.
    void setText(const QString &text);

Q_SIGNALS:
    void changed();

private:
    void set(BoardFilter figure, const BoardOnly &only);

    FilingCache &m_cache;
};

} // namespace beian
