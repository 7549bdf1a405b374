// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qframe.h>

class QLineEdit;
class QPushButton;

namespace beian {

class CodeSection;
class DelayQuestion;
class NumberHeader;
class NumberSession;
class ReceptionNote;
class TimeField;

// One mobile number: the SMS or its code, when it came, until when it holds.
class SmsCard final : public QFrame
{
    Q_OBJECT

public:
    // `place` counts the cards from 1, for their names.
    SmsCard(NumberSession &number, int place, QWidget *parent = nullptr);

    [[nodiscard]] NumberSession &number() const { return m_number; }
    // Is code or time of an SMS missing?
    [[nodiscard]] bool isOpen() const;
    // The field of what is missing first: the code, then the time; the code where nothing is.
    [[nodiscard]] QWidget *firstOpen() const;
    void focusFirst();
    // The field whose text is taken for nothing, neither a code nor a time, once it was left. Null: none.
    [[nodiscard]] QWidget *unread() const;
    // Of these, a time.
    [[nodiscard]] QWidget *unreadTime() const;
    // A code without its time.
    [[nodiscard]] bool isHalf() const;
    // What is in the fields is final for now: what is wrong with it shows.
    void settle();
    // Whether it is said that the time of the code is missing.
    void setTimeWanted(bool isWanted);
    // Time went on.
    void tick(const QDateTime &now);

Q_SIGNALS:
    // By a button the time came, and nothing is missing any more.
    void completed();

private:
    void buildLayout();
    QWidget *makeMore();
    void setMoreShown(bool isShown);
    void refresh();

    NumberSession &m_number;
    QString m_name;
    NumberHeader *m_header;
    CodeSection *m_code;
    TimeField *m_received;
    DelayQuestion *m_delayQuestion;
    ReceptionNote *m_note;
    QPushButton *m_moreLink; // to the sender and the provider's notice
    QLineEdit *m_sender;
    TimeField *m_notice;
    QWidget *m_more;
};

} // namespace beian
