// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>

#include "app/record/filinglist.h"

namespace beian {

class FilingCache;

// Which filings the board shows: those of one figure, one province, one kind, in a center those of this
// counter, or of all of them at once. The search is another matter, and not kept.
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
    // The name of this one in a center; empty: there is no center.
    void setCounter(const QString &counter);
    // Those that this counter is responsible for. Without a center it comes to nothing, until there is one.
    void setMine(bool isMine);
    // Everything is shown again.
    void clear();

    [[nodiscard]] BoardFilter figure() const;
    [[nodiscard]] const BoardOnly &only() const;
    [[nodiscard]] bool isMine() const { return m_isMine && !m_counter.isEmpty(); }
    // Nothing is left out.
    [[nodiscard]] bool isEmpty() const;

    // For the settings: "figure=over province=330000 kind=new-site counter=mine", without what is not filtered.
    [[nodiscard]] QString text() const;
    // Takes what it understands of such a text.
    void setText(const QString &text);

Q_SIGNALS:
    void changed();

private:
    void set(BoardFilter figure, const BoardOnly &only);
    // The filter of the counter, as it holds now.
    [[nodiscard]] BoardOnly ofCounter(BoardOnly only) const;

    FilingCache &m_cache;
    QString m_counter;
    bool m_isMine = false; // wanted
};

} // namespace beian
