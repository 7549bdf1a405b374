// SPDX-License-Identifier: MIT
#include "ui/board/actionbuttons.h"

#include <QtGui/qaction.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/board/undoaction.h"
#include "ui/forms/controls.h"
#include "ui/forms/flowlayout.h"
#include "ui/forms/singleclick.h"
#include "ui/platform/keeping.h"
#include "ui/texts/plaintext.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ActionButtons::ActionButtons(const QList<QAction *> &actions, QWidget &rows, QWidget *parent)
    : QWidget(parent)
    , m_rows(rows)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(1s);
    auto *layout = new FlowLayout(gap(2), this);
    for (QAction *action : actions) {
        QPushButton *button =
            makeButton(action->objectName() + "Button"_L1, QString(), ButtonKind::Chip);
        button->setAutoDefault(false);
        takeSingleClicks(*button);
        connect(button, &QPushButton::clicked, this, [this, action] {
            m_rest.start();
            action->trigger();
        });
        const auto refreshThis = [this, button, action] { refresh(*button, *action); };
        connect(action, &QAction::changed, button, refreshThis);
        connect(&m_rest, &QTimer::timeout, button, refreshThis);
        layout->addWidget(button);
        refreshThis();
    }
    // The line stays where there is none of them.
    keepLook(this, [this] { setMinimumHeight(this->layout()->itemAt(0)->widget()->sizeHint().height()); });
}

// Submitting again is no matter while the others are.
int ActionButtons::usualWidth() const
{
    int width = 0;
    for (const auto *button : findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        button->ensurePolished();
        if (button->objectName() != "submitAgainButton"_L1)
            width += button->sizeHint().width() + layout()->spacing();
    }
    return width;
}

void ActionButtons::refresh(QPushButton &button, const QAction &action)
{
    // Not the step that would be undone: the buttons stay where they are.
    const auto *undo = qobject_cast<const UndoAction *>(&action);
    const QString text = undo ? undo->name() : withoutMnemonic(action.text());
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    button.setText(text);
    button.setAccessibleName(text);
    setPlainToolTip(button, key.isEmpty() ? text : tr("%1 (%2)").arg(text, key));
    // Else the next button would have the keys. As a click does it: no row is selected for it.
    if (!action.isEnabled() && button.hasFocus())
        m_rows.setFocus(Qt::MouseFocusReason);
    button.setEnabled(action.isEnabled());
    if (!m_rest.isActive())
        button.setVisible(action.isEnabled());
}

} // namespace beian
