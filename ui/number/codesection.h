// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class QLabel;
class QLineEdit;
class QPushButton;

namespace beian {

class NoteBox;
class PastedSms;
class SwapNote;
class NumberSession;

// The code of one SMS: typed, or read out of the pasted text; and who sent it.
class CodeSection final : public QWidget
{
    Q_OBJECT

public:
    CodeSection(NumberSession &number, const QString &namePrefix, QWidget *parent = nullptr);

    void focusFirst();
    void focusPasted();
    void refresh();
    // For the filer, who types the code into the site too: it can be copied, and the rest is left
    // out.
    void setForFiler();

private:
    void buildLayout();
    QWidget *makeFields();
    void makeSenderNote();
    void refreshSender();

    NumberSession &m_number;
    QString m_name;
    QLineEdit *m_code;
    QLabel *m_codeError;
    QPushButton *m_copy;
    QLineEdit *m_sender;
    QWidget *m_senderField;
    QLabel *m_senderBadge;
    NoteBox *m_senderNote;
    PastedSms *m_pasted;
    SwapNote *m_swap;
};

} // namespace beian
