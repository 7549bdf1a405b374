// SPDX-License-Identifier: MIT
#include "ui/board/boardtable.h"

#include <algorithm>
#include <utility>

#include <QtGui/qevent.h>
#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qscrollbar.h>

#include "app/record/recordsummary.h"
#include "app/store/filingcache.h"
#include "app/store/filingundo.h"
#include "ui/board/actionbuttons.h"
#include "ui/board/boarddelegate.h"
#include "ui/board/boardheader.h"
#include "ui/board/boardmodel.h"
#include "ui/platform/keeping.h"
#include "ui/board/boardwishes.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowSteps = 14;

} // namespace

BoardTable::BoardTable(FilingCache &cache, BoardWishes &wishes, QWidget *parent)
    : QTableView(parent)
    , m_cache(cache)
    , m_wishes(wishes)
    , m_model(new BoardModel(cache, this))
    , m_header(new BoardHeader)
    , m_sorted(int(BoardColumn::TimeLeft))
{
    setObjectName(u"boardTable"_s);
    const auto tellHeader = [this] {
        for (const BoardColumn column : {BoardColumn::Province, BoardColumn::Type})
            m_header->setTexts(int(column), m_model->textsOf(column));
    };
    keepTexts(this, [this, tellHeader] {
        setAccessibleName(tr("Filings"));
        m_model->refreshTexts();
        tellHeader();
    });
    connect(&cache, &FilingCache::rulesChanged, this, tellHeader);
    // Before the model is told to the view: the view forgets its selection with a reset.
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &BoardTable::rememberRows);
    setModel(m_model);
    setUpColumns();
    // After the view and its header, which take the selection away with a reset.
    connect(m_model, &QAbstractItemModel::modelReset, this, &BoardTable::restoreRows);
    connect(m_header, &QHeaderView::sectionCountChanged, m_header, &BoardHeader::takeCounted);
    setItemDelegate(new BoardDelegate([this](Tone tone) { return colorOf(tone); }, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    // Fixed: a hundred thousand rows need not be measured.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    keepLook(this, [this] { verticalHeader()->setDefaultSectionSize(gap(rowSteps)); });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        m_wishes.goOnWith(m_model->recordAt(index.row()).id);
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BoardTable::selectedFilingsChanged);
}

void BoardTable::openSelected()
{
    const QList<QUuid> selected = selectedFilings();
    if (selected.size() == 1)
        m_wishes.goOnWith(selected.constFirst());
}

void BoardTable::setUpColumns()
{
    setHorizontalHeader(m_header);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &BoardTable::sortBy);
    m_header->takeDefaults();
}

// A column that sorts nothing leaves the order and its mark where they are.
void BoardTable::sortBy(int column, Qt::SortOrder direction)
{
    const auto order = orderOf(BoardColumn(column));
    if (!order) {
        m_header->setSortIndicator(m_sorted, m_direction);
        return;
    }
    m_sorted = column;
    m_direction = direction;
    if (*order != m_cache.list().order() || direction != m_cache.list().direction())
        m_cache.setOrder(*order, direction);
    showSelected();
}

QColor BoardTable::colorOf(Tone tone) const
{
    switch (tone) {
    case Tone::Good:
        return m_goodColor;
    case Tone::Warn:
        return m_warnColor;
    case Tone::Bad:
        return m_badColor;
    case Tone::Accent:
        return m_accentColor;
    case Tone::Neutral:
        break;
    }
    return m_neutralColor;
}

QList<QUuid> BoardTable::selectedFilings() const
{
    QList<QUuid> ids;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        ids << m_model->recordAt(index.row()).id;
    return ids;
}

void BoardTable::selectFiling(const QUuid &id)
{
    selectFilings({id});
}

void BoardTable::selectFilings(const QList<QUuid> &ids)
{
    const QItemSelection rows = rowsOf({ids.begin(), ids.end()});
    if (rows.isEmpty())
        return;
    // Not selectRow(), which adds to what is selected while Ctrl of Ctrl+Z is held.
    selectionModel()->setCurrentIndex(m_model->index(rows.constFirst().top(), 0),
                                      QItemSelectionModel::NoUpdate);
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    showSelected();
}

// From top to bottom. Neighbours are one range: Qt takes its time with many.
QItemSelection BoardTable::rowsOf(const QSet<QUuid> &ids) const
{
    QItemSelection rows;
    qsizetype left = ids.size();
    for (int row = 0; row < m_model->rowCount() && left > 0; ++row) {
        const int first = row;
        while (row < m_model->rowCount() && ids.contains(m_model->recordAt(row).id))
            ++row;
        left -= row - first;
        if (row > first)
            rows.select(m_model->index(first, 0), m_model->index(row - 1, m_model->columnCount() - 1));
    }
    return rows;
}

void BoardTable::follow(const UndoStep &step)
{
    if (!currentIndex().isValid())
        return;
    const QUuid current = m_model->recordAt(currentIndex().row()).id;
    if (std::ranges::any_of(step.before, [&current](const FilingRecord &record) {
            return record.id == current;
        }))
        showSelected();
}

void BoardTable::finishSelected(const std::function<void()> &act)
{
    const QList<QUuid> ids = selectedFilings();
    const auto isDone = [this](const QUuid &id) {
        const FilingRecord *record = m_cache.list().find(id);
        return record && stateOf(*record, m_cache.now()) == FilingState::Done;
    };
    if (ids.isEmpty() || std::ranges::any_of(ids, isDone))
        return act();
    int place = m_model->rowCount();
    for (const QModelIndex &index : selectionModel()->selectedRows())
        place = qMin(place, index.row());
    const int scroll = verticalScrollBar()->value();
    act();
    const auto isThere = [&](const QUuid &id) { return m_cache.list().rowOf(id) == place; };
    if (m_model->rowCount() == 0 || !std::ranges::all_of(ids, isDone)
        || std::ranges::any_of(ids, isThere))
        return;
    leaveRow(place);
    verticalScrollBar()->setValue(scroll);
}

void BoardTable::leaveRow(int row)
{
    selectionModel()->clearSelection();
    selectionModel()->setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1), 0),
                                      QItemSelectionModel::NoUpdate);
}

QRect BoardTable::rowRect(const QUuid &id) const
{
    const qsizetype row = m_cache.list().rowOf(id);
    if (row < 0)
        return {};
    return QRect(0, rowViewportPosition(int(row)), viewport()->width(), rowHeight(int(row)))
        & viewport()->rect();
}

void BoardTable::showSelected()
{
    if (selectionModel()->isSelected(currentIndex()))
        scrollTo(currentIndex());
}

QPoint BoardTable::menuPlace(int height)
{
    const auto *button = qobject_cast<QAbstractButton *>(window()->focusWidget());
    if (button && qobject_cast<ActionButtons *>(button->parentWidget()))
        return button->mapToGlobal(QPoint(0, -height));
    showSelected();
    const QRect row = visualRect(currentIndex()) & viewport()->rect();
    return viewport()->mapToGlobal(row.isEmpty() ? viewport()->rect().center() : row.bottomLeft());
}

void BoardTable::rememberRows()
{
    const QList<QUuid> selected = selectedFilings();
    m_rememberedRows = QSet<QUuid>(selected.begin(), selected.end());
    m_rememberedCurrent =
        currentIndex().isValid() ? m_model->recordAt(currentIndex().row()).id : QUuid();
    m_rememberedScroll = verticalScrollBar()->value();
}

void BoardTable::restoreRows()
{
    const QItemSelection selection = rowsOf(std::exchange(m_rememberedRows, {}));
    const qsizetype current =
        m_rememberedCurrent.isNull() ? -1 : m_cache.list().rowOf(m_rememberedCurrent);
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_model->index(int(current), 0),
                                          QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    // The rows are laid out later; until then the scroll bar knows of none.
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(m_rememberedScroll);
}

void BoardTable::refreshTime()
{
    if (!isVisible() || m_model->rowCount() == 0)
        return;
    const int first = qMax(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1);
    m_model->refreshTime(first, last < 0 ? m_model->rowCount() - 1 : last);
}

// The space bar selects; the view offers it as the beginning of a word too.
void BoardTable::keyboardSearch(const QString &search)
{
    if (!search.trimmed().isEmpty())
        Q_EMIT typed(search);
}

void BoardTable::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isArrow = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    // The view has a current row from the start, and would step over it.
    if (isPlain && (isArrow || isReturn) && !selectionModel()->hasSelection())
        selectCurrent();
    else if (isReturn && isPlain)
        openSelected();
    else if (event->key() == Qt::Key_Home && isPlain)
        selectRow(0);
    else if (event->key() == Qt::Key_End && isPlain)
        selectRow(m_model->rowCount() - 1);
    else
        QTableView::keyPressEvent(event);
}

// Somebody who comes by keyboard sees where they are.
void BoardTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    const bool isByKeyboard =
        event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    if (isByKeyboard && !selectionModel()->hasSelection())
        selectCurrent();
}

void BoardTable::selectCurrent()
{
    if (m_model->rowCount() > 0)
        selectRow(qMax(0, currentIndex().row()));
}

void BoardTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_header->fit(viewport()->width());
    refreshTime();
}

} // namespace beian
