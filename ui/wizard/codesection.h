// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

#include "app/support/secret.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace beian {

class FlowLayout;
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
    void readPasted();
    void useCode(const Secret &code);
    void refreshSender();
    void refreshCandidates();

    WizardSession &m_session;
    QString m_phone;
    QString m_name;
    QLineEdit *m_code;
    QLabel *m_codeError;
    QLineEdit *m_sender;
    QLabel *m_senderBadge;
    QPlainTextEdit *m_sms;
    QLabel *m_smsError;
    FlowLayout *m_candidates;
    Secret m_readCode; // out of the pasted text
};

} // namespace beian
