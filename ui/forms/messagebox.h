// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtWidgets/qmessagebox.h>

#include "ui/platform/keeping.h"

namespace beian {

struct MessageTexts
{
    QString windowTitle;
    QString text;
    QString details; // below it; may be empty
};

// A message box in plain text, whatever its texts hold. It deletes itself when it is closed; open()
// shows it.
[[nodiscard]] QMessageBox *makeMessageBox(QWidget *parent, const QString &objectName,
                                          QMessageBox::Icon icon, const MessageTexts &texts);
// The same with texts that follow the language.
[[nodiscard]] QMessageBox *makeMessageBox(QWidget *parent, const QString &objectName,
                                          QMessageBox::Icon icon,
                                          const std::function<MessageTexts()> &texts);
// One more answer, named for keyboard tests and screen readers; `words` have a letter for the Alt key. Esc
// gives the one of RejectRole, which changes nothing.
QPushButton *addAnswer(QMessageBox &box, const QString &objectName, const Words &words,
                       QMessageBox::ButtonRole role);

} // namespace beian
