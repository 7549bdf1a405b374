// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

#include "app/verification/verification.h"

class QLabel;
class QPushButton;

namespace beian {

class NoteBox;
class ResendSection;
class NumberSession;

// What to do while the SMS does not come: the wait, the resend, what to check; and when the 24
// hours are over, the new round.
class ReceptionNote final : public QWidget
{
    Q_OBJECT

public:
    ReceptionNote(NumberSession &number, const QString &namePrefix, QWidget *parent = nullptr);

    void refresh(const QDateTime &now);

private:
    void buildLayout();
    [[nodiscard]] QString checksText() const;
    void showReturned(VerificationState state);
    void showWaiting(const QDateTime &noticeAt, const QDateTime &now);

    NumberSession &m_number;
    NoteBox *m_note;
    QPushButton *m_resendLink;
    QPushButton *m_checksLink;
    QPushButton *m_newRound;
    ResendSection *m_resend;
    QLabel *m_checks;
};

} // namespace beian
