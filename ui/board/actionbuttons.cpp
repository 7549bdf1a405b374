// SPDX-License-Identifier: MIT
#include "ui/board/actionbuttons.h"

#include <QtGui/qaction.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/board/undoaction.h"
#include "ui/forms/controls.h"
#include "ui/forms/flowlayout.h"
#include "ui/texts/plaintext.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

ActionButtons::ActionButtons(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new FlowLayout(gap(2), this);
    for (QAction *action : actions) {
        QPushButton *button =
            makeButton(action->objectName() + "Button"_L1, QString(), ButtonKind::Chip);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        const auto refresh = [button, action] {
            // Not the step that would be undone: the buttons stay where they are.
            const auto *undo = qobject_cast<const UndoAction *>(action);
            const QString text = undo ? undo->name() : withoutMnemonic(action->text());
            const QString key = action->shortcut().toString(QKeySequence::NativeText);
            button->setText(text);
            button->setAccessibleName(text);
            setPlainToolTip(*button, key.isEmpty() ? text : tr("%1 (%2)").arg(text, key));
            button->setVisible(action->isEnabled());
        };
        connect(action, &QAction::changed, button, refresh);
        layout->addWidget(button);
        refresh();
    }
}

} // namespace beian
