// SPDX-License-Identifier: MIT
#include "ui/number/numberheader.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qstackedwidget.h>

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
    , m_below(new QStackedWidget)
    , m_waiting(makeLabel({}, TextKind::Hint))
    , m_deadlineLabel(makeLabel([] { return tr("Until (Beijing time)"); }, TextKind::Hint))
    , m_deadline(makeLabel({}, TextKind::Strong))
    , m_deadlineHint(makeLabel({}, TextKind::Hint))
    , m_toPhone(makePhoneReminderLink(number, m_name + "ToPhone"_L1))
    , m_until(makeUntil())
{
    buildLayout();
}

void NumberHeader::buildLayout()
{
    nameControl(m_ring, m_name + "Ring"_L1, [] { return tr("Time left"); });
    m_left->setObjectName(m_name + "Left"_L1);
    m_left->setProperty("kind", u"large"_s);
    m_waiting->setObjectName(m_name + "WaitingSince"_L1);
    m_waiting->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    for (QWidget *widget : {static_cast<QWidget *>(m_waiting), m_until}) {
        m_below->addWidget(widget);
        // The fields below stay where they are when a time is given.
        QSizePolicy policy = widget->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        widget->setSizePolicy(policy);
    }
    QLabel *roles = makeLabel([this] { return roleNames(m_number); }, TextKind::Heading);
    QLabel *phone = makeLabel(maskedPhone(m_number.phone()), TextKind::Subtitle);
    for (QLabel *label : {roles, phone})
        label->setWordWrap(false);
    auto *who = new QWidget;
    auto *whoRow = new FlowLayout(gap(2), who);
    whoRow->addWidget(roles);
    whoRow->addWidget(phone);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    for (QWidget *widget : {who, static_cast<QWidget *>(m_left), static_cast<QWidget *>(m_below)})
        column->addWidget(widget);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(gap(3));
    layout->addWidget(m_ring, 0, Qt::AlignTop);
    layout->addLayout(column, 1);
}

QWidget *NumberHeader::makeUntil()
{
    m_deadline->setObjectName(m_name + "Deadline"_L1);
    m_deadlineHint->setObjectName(m_name + "DeadlineHint"_L1);
    auto *line = new QWidget;
    auto *row = new FlowLayout(gap(2), line);
    for (QWidget *widget : {static_cast<QWidget *>(m_deadlineLabel),
                            static_cast<QWidget *>(m_deadline), static_cast<QWidget *>(m_toPhone)})
        row->addWidget(widget);
    for (QLabel *label : {m_deadlineLabel, m_deadline})
        label->setWordWrap(false);
    auto *until = new QWidget;
    auto *layout = new QVBoxLayout(until);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(line);
    layout->addWidget(m_deadlineHint);
    layout->addStretch();
    // Not hidden, although nobody sees it behind the other: what is hidden takes no room.
    line->show();
    return until;
}

void NumberHeader::refresh(const QDateTime &now)
{
    const Verification &verification = m_number.kept().verification;
    m_ring->showVerification(verification, now);
    const bool isWaiting = verification.stateAt(now) == VerificationState::Waiting;
    if (isWaiting && !m_number.code().isEmpty())
        m_left->setContent(Tone::Accent, tr("The SMS is here"), 0);
    else
        m_left->showVerification(verification, now);
    m_below->setCurrentWidget(isWaiting ? m_waiting : m_until);
    if (!m_number.code().isEmpty()) {
        m_waiting->setText(tr("Its time is missing: fill it in below."));
    } else if (verification.noticeAt.isValid()) {
        m_waiting->setText(tr("Submitted %1, %n minute(s) ago", nullptr,
                              int(verification.noticeAt.secsTo(now) / 60))
                               .arg(beijingText(verification.noticeAt).right(5)));
    } else {
        m_waiting->setText(tr("It comes about 5 minutes after the provider's notice."));
    }
    m_toPhone->setVisible(isWaiting
                          || (m_number.hasDeadline() && !isAnyReturned(m_number.filing())));
    refreshDeadline(now);
}

// A resend is not known to move the deadline: where the first SMS was lost both are named.
void NumberHeader::refreshDeadline(const QDateTime &now)
{
    const Verification &verification = m_number.kept().verification;
    const bool hasReceived = verification.receivedAt.isValid();
    const bool isWaiting = verification.stateAt(now) == VerificationState::Waiting;
    m_deadlineLabel->setVisible(hasReceived || isWaiting);
    m_deadline->setVisible(hasReceived || isWaiting);
    m_deadlineHint->setVisible(hasReceived && verification.isFirstSmsLost);
    if (!hasReceived) {
        m_deadline->setText(beijingText(now)); // the room that a time takes, behind the other words
        return;
    }
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
