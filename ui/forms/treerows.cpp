// SPDX-License-Identifier: MIT
#include "ui/forms/treerows.h"

#include <QtWidgets/qtreewidget.h>

#include "ui/platform/keeping.h"

namespace beian {

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

} // namespace beian
