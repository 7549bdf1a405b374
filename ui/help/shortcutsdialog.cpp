// SPDX-License-Identifier: MIT
#include "ui/help/shortcutsdialog.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtreewidget.h>

#include "ui/forms/controls.h"
#include "ui/forms/windowsize.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutLine> &lines, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Shortcuts"));
    auto *table = new QTreeWidget;
    nameControl(table, u"shortcutsTable"_s, tr("Shortcuts"));
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setHeaderLabels({tr("Keys"), tr("What they do")});
    table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->header()->setStretchLastSection(true);
    for (const ShortcutLine &line : lines)
        new QTreeWidgetItem(table, {line.keys, line.act});
    table->setCurrentItem(table->topLevelItem(0));
    auto *close = makeButton(u"closeShortcuts"_s, tr("&Close"), ButtonKind::Primary);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(5), gap(5), gap(5), gap(4));
    layout->setSpacing(gap(3));
    layout->addWidget(makeLabel(tr("By keyboard"), TextKind::Heading));
    layout->addWidget(table, 1);
    layout->addLayout(buttons);
    resizeWithin(*this, {gap(160), gap(140)});
}

} // namespace beian
