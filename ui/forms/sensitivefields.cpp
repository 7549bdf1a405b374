// SPDX-License-Identifier: MIT
#include "ui/forms/sensitivefields.h"

#include <QtWidgets/qapplication.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qplaintextedit.h>

namespace beian {

void wipeSensitiveFields()
{
    for (QWidget *widget : QApplication::allWidgets()) {
        if (!(widget->inputMethodHints() & Qt::ImhSensitiveData))
            continue;
        // Not by clear(), which can be undone.
        if (auto *line = qobject_cast<QLineEdit *>(widget))
            line->setText({});
        else if (auto *text = qobject_cast<QPlainTextEdit *>(widget))
            text->setPlainText({});
    }
}

} // namespace beian
