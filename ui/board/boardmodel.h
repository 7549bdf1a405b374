// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qabstractitemmodel.h>

#include "app/record/filinglist.h"

namespace beian {

class FilingCache;

enum class BoardColumn {
    Ring,
    Applicant,
    Province,
    Type,
    Verified,
    TimeLeft,
    NextStep,
};

inline constexpr int boardColumnCount = 7;

// What a click on the title of the column sorts by; empty: nothing.
[[nodiscard]] std::optional<BoardOrder> orderOf(BoardColumn column);

enum BoardRole {
    ToneRole = Qt::UserRole, // a Tone as int
    FractionRole, // of the ring
    NoteRole, // has the filing a note?
};

// The filings of a cache as rows. Which rows and in what order is the cache's business.
class BoardModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit BoardModel(const FilingCache &cache, QObject *parent = nullptr);

    [[nodiscard]] const FilingRecord &recordAt(int row) const;
    // A screen that strangers can see shows names by their first character only.
    void setMasked(bool isMasked);
    [[nodiscard]] bool isMasked() const { return m_isMasked; }
    // Time went on: what these rows say has changed. Rows that nobody sees need not be named.
    void refreshTime(int first, int last);
    // All that can stand in the column of the provinces, or of the kinds.
    [[nodiscard]] QStringList textsOf(BoardColumn column) const;
    // The language changed.
    void refreshTexts();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static QString columnTitle(BoardColumn column);
    [[nodiscard]] QString text(BoardColumn column, const FilingRecord &record) const;
    [[nodiscard]] QString toolTip(BoardColumn column, const FilingRecord &record) const;
    [[nodiscard]] QString spokenText(BoardColumn column, const FilingRecord &record) const;

    const FilingCache &m_cache;
    bool m_isMasked = false;
};

} // namespace beian
