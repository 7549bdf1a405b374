// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

#include "app/support/error.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace beian {

class PastedSms;
class SwapNote;
class NumberSession;

// The code of one SMS, in a field that takes the whole SMS as well and reads the code out of it.
class CodeSection final : public QWidget
{
    Q_OBJECT

public:
    CodeSection(NumberSession &number, const QString &namePrefix, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *field() const;
    void focusFirst();
    // The field counts as left, wherever the focus is: what is wrong with it is shown.
    void settle();
    void refresh();
    // For the filer, who types the code into the site too: it can be copied by a button.
    void setForFiler();

protected:
    // Ctrl+Z in the field after an SMS was pasted; and that the field was left.
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    QWidget *makeFields();
    void enter(const QString &text);
    [[nodiscard]] QString whatIsWrong(const Error &error) const;
    [[nodiscard]] QString whyNotCopied() const;
    void refreshField();
    void refreshCopy();

    NumberSession &m_number;
    QString m_name;
    QLineEdit *m_code;
    QLabel *m_codeError;
    QPushButton *m_copy;
    PastedSms *m_pasted;
    SwapNote *m_swap;
    qsizetype m_length = 0; // of what is in the field
    bool m_isForFiler = false;
    bool m_isOpen = false; // since it was changed the field was not left: too few digits are no mistake
    bool m_isTyping = false; // letter by letter: nothing is put in its place meanwhile
};

} // namespace beian
