// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qhash.h>

#include "app/record/filinglist.h"

namespace beian {

class FilingCache;
struct CenterState;

enum class BoardColumn {
    Ring,
    Applicant,
    Province,
    Type,
    Verified,
    TimeLeft,
    NextStep,
    Counter, // the responsible one; in a center only
};

inline constexpr int boardColumnCount = 7; // without a center

// What a click on the title of the column sorts by; empty: nothing.
[[nodiscard]] std::optional<BoardOrder> orderOf(BoardColumn column);

enum BoardRole {
    ToneRole = Qt::UserRole, // a Tone as int
    FractionRole, // of the ring
    NoteRole, // has the filing a note?
    GaveWayRole, // did something that was entered give way, and nobody has looked?
    AtWorkRole, // is another counter at work on it?
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
    // Where counters share the filings there is a column more, and rows say who is at work on them.
    void setCenter(const CenterState &state);
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
    // What is known of the filing besides its cells.
    [[nodiscard]] QStringList remarks(BoardColumn column, const FilingRecord &record) const;

    const FilingCache &m_cache;
    bool m_isMasked = false;
    bool m_isInCenter = false;
    QHash<QUuid, QString> m_atWork; // the counters that have filings open
};

} // namespace beian
