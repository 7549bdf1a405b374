// SPDX-License-Identifier: MIT
#include "ui/number/numberheader.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "app/identity/phonenumber.h"
#include "app/session/filingsession.h"
#include "app/session/sessionstate.h"
#include "app/time/beijingtime.h"
#include "ui/forms/controls.h"
#include "ui/forms/countdownring.h"
#include "ui/forms/flowlayout.h"
#include "ui/number/phonereminderlink.h"
#include "ui/texts/names.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

NumberHeader::NumberHeader(NumberSession &number, const QString &namePrefix, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
    , m_name(namePrefix)
    , m_ring(new CountdownRing(RingSize::Small))
    , m_left(new CountdownLabel)
    , m_waiting(makeLabel({}, TextKind::Hint))
    , m_deadlineLabel(makeLabel(tr("Until (Beijing time)"), TextKind::Hint))
    , m_deadline(makeLabel({}, TextKind::Strong))
    , m_deadlineHint(makeLabel({}, TextKind::Hint))
    , m_toPhone(makePhoneReminderLink(number, m_name + "ToPhone"_L1))
{
    buildLayout();
}

void NumberHeader::buildLayout()
{
    nameControl(m_ring, m_name + "Ring"_L1, tr("Time left"));
    m_left->setObjectName(m_name + "Left"_L1);
    m_left->setProperty("kind", u"large"_s);
    m_waiting->setObjectName(m_name + "WaitingSince"_L1);
    m_deadline->setObjectName(m_name + "Deadline"_L1);
    m_deadlineHint->setObjectName(m_name + "DeadlineHint"_L1);
    QLabel *roles = makeLabel(roleNames(m_number.roles()), TextKind::Heading);
    QLabel *phone = makeLabel(maskedPhone(m_number.phone()), TextKind::Subtitle);
    for (QLabel *label : {roles, phone, m_deadlineLabel, m_deadline})
        label->setWordWrap(false);
    auto *who = new QWidget;
    auto *whoRow = new FlowLayout(gap(2), who);
    whoRow->addWidget(roles);
    whoRow->addWidget(phone);
    auto *until = new QWidget;
    auto *untilRow = new FlowLayout(gap(2), until);
    for (QWidget *widget : {static_cast<QWidget *>(m_deadlineLabel),
                            static_cast<QWidget *>(m_deadline), static_cast<QWidget *>(m_toPhone)})
        untilRow->addWidget(widget);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    for (QWidget *widget : {who, static_cast<QWidget *>(m_left), static_cast<QWidget *>(m_waiting),
                            until, static_cast<QWidget *>(m_deadlineHint)})
        column->addWidget(widget);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(gap(3));
    layout->addWidget(m_ring, 0, Qt::AlignTop);
    layout->addLayout(column, 1);
}

void NumberHeader::refresh(const QDateTime &now)
{
    const Verification &verification = m_number.kept().verification;
    m_ring->showVerification(verification, now);
    m_left->showVerification(verification, now);
    const bool isWaiting = verification.stateAt(now) == VerificationState::Waiting;
    m_waiting->setVisible(isWaiting);
    if (!m_number.code().isEmpty()) {
        m_waiting->setText(tr("The SMS is here: fill in its time."));
    } else if (verification.noticeAt.isValid()) {
        m_waiting->setText(tr("Submitted %1, %n minute(s) ago", nullptr,
                              int(verification.noticeAt.secsTo(now) / 60))
                               .arg(beijingText(verification.noticeAt).right(5)));
    } else {
        m_waiting->setText(tr("It comes about 5 minutes after the provider's notice."));
    }
    m_toPhone->setVisible(m_number.hasDeadline() && !isAnyReturned(m_number.filing()));
    refreshDeadline();
}

// A resend is not known to move the deadline: where the first SMS was lost both are named.
void NumberHeader::refreshDeadline()
{
    const Verification &verification = m_number.kept().verification;
    const bool hasReceived = verification.receivedAt.isValid();
    m_deadlineLabel->setVisible(hasReceived);
    m_deadline->setVisible(hasReceived);
    m_deadlineHint->setVisible(hasReceived && verification.isFirstSmsLost);
    if (!hasReceived)
        return;
    m_deadline->setText(beijingText(verification.deadline()));
    const QDateTime ofResent = verification.receivedAt.addDuration(verificationSpan);
    m_deadlineHint->setText(
        verification.deadline() < ofResent
            ? tr("The safe one: 24 hours from when the first SMS should have come. From the resent "
                 "SMS it would be %1.")
                  .arg(beijingText(ofResent))
            : tr("Counted from the resent SMS. If the notice came earlier, enter its time: the "
                 "safe deadline then counts from it."));
}

} // namespace beian
