// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qframe.h>

class QLabel;
class QLineEdit;
class QPushButton;

namespace beian {

class CodeSection;
class CountdownRing;
class DelayQuestion;
class ReceptionNote;
class NumberSession;

// One mobile number: when the SMS came, until when it holds, the code in it.
class SmsCard final : public QFrame
{
    Q_OBJECT

public:
    // `place` counts the cards from 1, for their names.
    SmsCard(NumberSession &number, int place, QWidget *parent = nullptr);

    [[nodiscard]] NumberSession &number() const { return m_number; }
    // What is missing first: the time of the SMS, then its code.
    void focusFirst();
    // Time went on.
    void tick(const QDateTime &now);

private:
    void buildLayout();
    QWidget *makeTimes();
    QLayout *makeNotice();
    void showRestored();
    void setReceivedNow();
    void startEarlierEntry();
    void startPasting();
    void refresh();
    void refreshTime(const QDateTime &now);
    void refreshDeadline();
    void refreshErrors();

    NumberSession &m_number;
    QString m_name;
    CountdownRing *m_ring;
    QLineEdit *m_notice;
    QLineEdit *m_received;
    QLabel *m_timeError;
    QLabel *m_deadlineLabel;
    QLabel *m_deadline;
    QLabel *m_deadlineHint; // which of two deadlines it is, after a resend
    QPushButton *m_toPhone;
    QPushButton *m_now;
    QWidget *m_choices;
    DelayQuestion *m_delayQuestion;
    CodeSection *m_code;
    ReceptionNote *m_note;
    bool m_isPasting = false; // the text of the SMS is wanted before its time
};

} // namespace beian
