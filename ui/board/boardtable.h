// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtCore/qset.h>
#include <QtCore/quuid.h>
#include <QtGui/qcolor.h>
#include <QtWidgets/qtableview.h>

#include "app/record/filinglist.h"
#include "ui/theme/theme.h"

namespace beian {

class BoardHeader;
class BoardModel;
class BoardWishes;
class FilingCache;
struct UndoStep;

// The rows of the board. Keeps what is selected by filing, not by row, since rows move by
// themselves; repaints, with each tick, the rows that are seen.
class BoardTable final : public QTableView
{
    Q_OBJECT
    // Set by the style sheet.
    Q_PROPERTY(QColor goodColor MEMBER m_goodColor)
    Q_PROPERTY(QColor warnColor MEMBER m_warnColor)
    Q_PROPERTY(QColor badColor MEMBER m_badColor)
    Q_PROPERTY(QColor accentColor MEMBER m_accentColor)
    Q_PROPERTY(QColor neutralColor MEMBER m_neutralColor)

public:
    BoardTable(FilingCache &cache, BoardWishes &wishes, QWidget *parent = nullptr);

    [[nodiscard]] BoardModel &board() const { return *m_model; }
    [[nodiscard]] BoardHeader &header() const { return *m_header; }
    [[nodiscard]] QList<QUuid> selectedFilings() const;
    void selectFiling(const QUuid &id);
    // Does `act`, which may leave the filings that are selected with nothing to do: what moves away for
    // it is not followed, and no longer selected.
    void finishSelected(const std::function<void()> &act);
    // Nothing is selected any more: a second click or key does nothing to the filing that has this row
    // now. The arrow keys begin with it.
    void leaveRow(int row);
    // All of them that are shown, and no other; the first is scrolled into view. Nothing where none is.
    void selectFilings(const QList<QUuid> &ids);
    // Somebody has done this step: the row that is selected is scrolled into view if it is of it.
    // Neither time nor an import scrolls the rows away from where they are.
    void follow(const UndoStep &step);
    // What is seen of its row, in the viewport. Empty: nothing.
    [[nodiscard]] QRect rowRect(const QUuid &id) const;
    // The current row, if it is selected, is scrolled into view.
    void showSelected();
    // Where a menu about the selected row opens, on the screen: below the row, at the button that was
    // pressed for it, or as near as the rows are seen. `height`: of the menu.
    [[nodiscard]] QPoint menuPlace(int height);
    // In its wizard, if exactly one is selected.
    void openSelected();
    // Time went on.
    void refreshTime();

    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    // Somebody types a word on the rows: it belongs into the search field.
    void typed(const QString &text);
    void selectedFilingsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpColumns();
    void sortBy(int column, Qt::SortOrder direction);
    void selectCurrent();
    void rememberRows();
    void restoreRows();
    [[nodiscard]] QItemSelection rowsOf(const QSet<QUuid> &ids) const;
    [[nodiscard]] QColor colorOf(Tone tone) const;

    FilingCache &m_cache;
    BoardWishes &m_wishes;
    BoardModel *m_model;
    BoardHeader *m_header;
    int m_sorted; // the section by which the rows are sorted
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    QSet<QUuid> m_rememberedRows;
    QUuid m_rememberedCurrent;
    int m_rememberedScroll = 0;
    QColor m_goodColor;
    QColor m_warnColor;
    QColor m_badColor;
    QColor m_accentColor;
    QColor m_neutralColor;
};

} // namespace beian
