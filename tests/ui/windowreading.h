// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

class QFileDialog;
class QWidget;

namespace beian {

// Every text that can be read in a window or in a part of it, a line for each label.
[[nodiscard]] QString shownTexts(const QWidget &window);

// What a person does in a question for a file: the path, and Enter.
void answerFileQuestion(QFileDialog &question, const QString &path);

} // namespace beian
