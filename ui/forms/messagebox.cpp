// SPDX-License-Identifier: MIT
#include "ui/forms/messagebox.h"

#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "app/support/repeatable.h"
#include "ui/forms/controls.h"

namespace beian {

QMessageBox *makeMessageBox(QWidget *parent, const QString &objectName, QMessageBox::Icon icon,
                            const MessageTexts &texts)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(objectName);
    box->setIcon(icon);
    box->setWindowTitle(inOneLine(texts.windowTitle));
    box->setText(withoutControls(texts.text));
    box->setInformativeText(withoutControls(texts.details));
    // There is a setting for the text alone, not for the details.
    for (QLabel *label : box->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    return box;
}

QPushButton *addAnswer(QMessageBox &box, const QString &objectName, const QString &text,
                       QMessageBox::ButtonRole role)
{
    QPushButton *button = box.addButton(text, role);
    nameControl(button, objectName, withoutMnemonic(text));
    return button;
}

} // namespace beian
