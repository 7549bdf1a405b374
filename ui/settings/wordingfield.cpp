// SPDX-License-Identifier: MIT
#include "ui/settings/wordingfield.h"

#include "ui/platform/keeping.h"
#include "ui/theme/theme.h"

namespace beian {

WordingField::WordingField()
{
    constexpr int lines = 6;
    setTabChangesFocus(true);
    keepLook(this, [this] {
        ensurePolished();
        setFixedHeight(fontMetrics().lineSpacing() * lines + gap(4));
    });
}

QString WordingField::wording() const
{
    return toPlainText().simplified();
}

void WordingField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    // The menu of the field takes the focus only for as long as it is open.
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT editingFinished();
}

} // namespace beian
