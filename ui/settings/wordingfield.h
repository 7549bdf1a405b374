// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qplaintextedit.h>

namespace beian {

// A text that is too long for a field of one line. It is kept as one line.
class WordingField final : public QPlainTextEdit
{
    Q_OBJECT

public:
    WordingField();

    // Without line ends and blanks at its ends.
    [[nodiscard]] QString wording() const;

Q_SIGNALS:
    // The focus has left, whether something was changed or not.
    void editingFinished();

protected:
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace beian
