// SPDX-License-Identifier: MIT
#include "ui/help/shortcutsdialog.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtreewidget.h>

#include "ui/forms/controls.h"
#include "ui/forms/treerows.h"
#include "ui/forms/windowsize.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

ShortcutsDialog::ShortcutsDialog(const ShortcutLines &lines, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    keepTexts(this, [this] { setWindowTitle(tr("Shortcuts")); });
    auto *table = new QTreeWidget;
    nameControl(table, u"shortcutsTable"_s, [] { return tr("Shortcuts"); });
    table->setRootIsDecorated(false);
    fillRows(table,
             {[] {
                  return QStringList{tr("Keys"), tr("What they do")};
              },
              [lines] {
                  QList<QStringList> rows;
                  for (const ShortcutLine &line : lines())
                      rows << QStringList{line.keys, line.act};
                  return rows;
              }});
    wrapLastColumn(*table);
    table->setCurrentItem(table->topLevelItem(0));
    auto *close = makeButton(
        u"closeShortcuts"_s, [] { return tr("&Close"); }, ButtonKind::Primary);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(5), gap(5), gap(5), gap(4));
    layout->setSpacing(gap(3));
    layout->addWidget(makeLabel([] { return tr("By keyboard"); }, TextKind::Heading));
    layout->addWidget(table, 1);
    layout->addLayout(buttons);
    resizeWithin(*this, {gap(160), gap(140)});
}

} // namespace beian
