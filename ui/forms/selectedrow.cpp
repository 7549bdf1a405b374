// SPDX-License-Identifier: MIT
#include "ui/forms/selectedrow.h"

#include <QtWidgets/qlistwidget.h>

namespace beian {

void followSelection(QListWidget &list)
{
    QObject::connect(&list, &QListWidget::itemSelectionChanged, &list, [&list] {
        const QList<QListWidgetItem *> selected = list.selectedItems();
        if (selected.size() == 1 && selected.constFirst() != list.currentItem())
            list.setCurrentItem(selected.constFirst());
    });
}

} // namespace beian
