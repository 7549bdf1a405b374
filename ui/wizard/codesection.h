// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class QLabel;
class QLineEdit;

namespace beian {

class NoteBox;
class PastedSms;
class SwapNote;
class WizardSession;

// The code of one SMS: typed, or read out of the pasted text; and who sent it.
class CodeSection final : public QWidget
{
    Q_OBJECT

public:
    // `session` must outlive the section.
    CodeSection(WizardSession &session, const QString &phone, const QString &namePrefix,
                QWidget *parent = nullptr);

    void focusFirst();
    void refresh();

private:
    void buildLayout();
    QWidget *makeFields();
    void fillSenderNote();
    void readCode(const QString &text);
    void refreshSender();

    WizardSession &m_session;
    QString m_phone;
    QString m_name;
    QLineEdit *m_code;
    QLabel *m_codeError;
    QLineEdit *m_sender;
    QLabel *m_senderBadge;
    NoteBox *m_senderNote;
    PastedSms *m_pasted;
    SwapNote *m_swap;
};

} // namespace beian
