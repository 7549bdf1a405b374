// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qframe.h>

#include "app/filing/filing.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace beian {

class CodeSection;
class CountdownRing;
class NoteBox;
class ResendSection;
class WizardSession;

// One mobile number: when the SMS came, until when it holds, the code in it.
class SmsCard final : public QFrame
{
    Q_OBJECT

public:
    // `session` must outlive the card. `number` counts the cards from 1, for their names.
    SmsCard(WizardSession &session, const NumberGroup &group, int number,
            QWidget *parent = nullptr);

    void focusFirst();
    // Time went on.
    void refreshTime(const QDateTime &now);

private:
    void buildLayout(const NumberGroup &group);
    QWidget *makeTimes();
    QLayout *makeNotice();
    QWidget *makeDelayQuestion();
    void readTimes();
    void answerDelay(bool isFirstSmsLost);
    void setReceivedNow();
    void startEarlierEntry();
    void refresh();
    void refreshErrors();
    void refreshNote(const QDateTime &now);

    WizardSession &m_session;
    QString m_phone;
    QString m_name;
    CountdownRing *m_ring;
    QLineEdit *m_notice;
    QLineEdit *m_received;
    QLabel *m_timeError;
    QLabel *m_deadlineLabel;
    QLabel *m_deadline;
    QPushButton *m_now;
    QWidget *m_choices;
    QWidget *m_delayQuestion;
    CodeSection *m_code;
    NoteBox *m_note;
    QPushButton *m_resendLink;
    QPushButton *m_checksLink;
    ResendSection *m_resend;
    QLabel *m_checks;
};

} // namespace beian
