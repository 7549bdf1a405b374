// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace beian {

class CountdownLabel;
class CountdownRing;
class NumberSession;

// The head of a number's card: whose number it is, the time that is left, and until when.
class NumberHeader final : public QWidget
{
    Q_OBJECT

public:
    NumberHeader(NumberSession &number, const QString &namePrefix, QWidget *parent = nullptr);

    // The number changed, or time went on.
    void refresh(const QDateTime &now);

private:
    void buildLayout();
    QWidget *makeUntil();
    void refreshDeadline(const QDateTime &now);

    NumberSession &m_number;
    QString m_name;
    CountdownRing *m_ring;
    CountdownLabel *m_left;
    QStackedWidget *m_below; // one of two, in the room of the larger
    QLabel *m_waiting; // since when, where no SMS came yet
    QLabel *m_deadlineLabel;
    QLabel *m_deadline;
    QLabel *m_deadlineHint; // which of two deadlines it is, after a resend
    QPushButton *m_toPhone;
    QWidget *m_until; // these, which makeUntil() takes
};

} // namespace beian
