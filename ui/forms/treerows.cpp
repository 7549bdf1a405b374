// SPDX-License-Identifier: MIT
#include "ui/forms/treerows.h"

#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qstyleditemdelegate.h>
#include <QtWidgets/qtreewidget.h>

#include "ui/platform/keeping.h"

namespace beian {

namespace {

// As high as the lines of a text that is broken at the width of its column, which a tree does not
// ask for by itself.
class BrokenLines final : public QStyledItemDelegate
{
public:
    explicit BrokenLines(QTreeWidget &table)
        : QStyledItemDelegate(&table)
        , m_table(table)
    { }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem inColumn(option);
        if (index.column() + 1 == m_table.columnCount())
            inColumn.rect =
                QRect(0, 0, m_table.columnWidth(index.column()), option.fontMetrics.height());
        return QStyledItemDelegate::sizeHint(inColumn, index);
    }

private:
    const QTreeWidget &m_table;
};

} // namespace

void fillRows(QTreeWidget *table, const TreeWords &words)
{
    keepTexts(table, [table, words] {
        table->setHeaderLabels(words.titles());
        const QList<QStringList> rows = words.rows();
        for (int row = 0; row < rows.size(); ++row) {
            QTreeWidgetItem *item = table->topLevelItem(row);
            if (!item)
                item = new QTreeWidgetItem(table);
            for (int column = 0; column < rows.at(row).size(); ++column)
                item->setText(column, rows.at(row).at(column));
        }
    });
}

void wrapLastColumn(QTreeWidget &table)
{
    table.setUniformRowHeights(false);
    table.setWordWrap(true);
    table.setTextElideMode(Qt::ElideNone);
    table.setItemDelegate(new BrokenLines(table));
    QHeaderView *header = table.header();
    header->setStretchLastSection(true);
    for (int column = 0; column + 1 < table.columnCount(); ++column)
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    // The view measures its rows when it fills itself, not when a column changes.
    QObject::connect(header, &QHeaderView::sectionResized, &table, &QTreeWidget::doItemsLayout,
                     Qt::QueuedConnection);
}

} // namespace beian
