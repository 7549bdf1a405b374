// SPDX-License-Identifier: MIT
#include "ui/number/smscard.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

#include "app/identity/phonenumber.h"
#include "app/time/beijingtime.h"
#include "ui/forms/controls.h"
#include "ui/forms/countdownring.h"
#include "ui/forms/flowlayout.h"
#include "ui/texts/errortexts.h"
#include "ui/texts/names.h"
#include "ui/number/codesection.h"
#include "ui/number/delayquestion.h"
#include "ui/number/phonereminderlink.h"
#include "ui/number/receptionnote.h"
#include "app/session/sessionstate.h"

namespace beian {

using namespace Qt::StringLiterals;

SmsCard::SmsCard(NumberSession &number, int place, QWidget *parent)
    : QFrame(parent)
    , m_number(number)
    , m_name(u"sms%1"_s.arg(place))
    , m_ring(new CountdownRing)
    , m_notice(new QLineEdit)
    , m_received(new QLineEdit)
    , m_timeError(makeLabel({}, TextKind::Hint))
    , m_deadlineLabel(makeLabel(tr("Deadline (Beijing time)"), TextKind::Field))
    , m_deadline(makeLabel({}, TextKind::Deadline))
    , m_deadlineHint(makeLabel({}, TextKind::Hint))
    , m_toPhone(makePhoneReminderLink(number, m_name + "ToPhone"_L1))
    , m_now(makeButton(m_name + "Now"_L1, tr("Just now"), ButtonKind::Link))
    , m_choices(new QWidget)
    , m_delayQuestion(new DelayQuestion(number, m_name))
    , m_code(new CodeSection(number, m_name))
    , m_note(new ReceptionNote(number, m_name))
{
    setObjectName(m_name);
    setProperty("kind", u"card"_s);
    buildLayout();
    connect(m_notice, &QLineEdit::textEdited, &number, &NumberSession::setNotice);
    connect(m_received, &QLineEdit::textEdited, &number, &NumberSession::setReceived);
    for (QLineEdit *field : {m_notice, m_received})
        connect(field, &QLineEdit::editingFinished, &number, &NumberSession::settleTimes);
    connect(m_delayQuestion, &DelayQuestion::answered, m_code, &CodeSection::focusFirst);
    connect(m_now, &QPushButton::clicked, this, &SmsCard::setReceivedNow);
    connect(&number, &NumberSession::changed, this, &SmsCard::refresh);
    refresh();
}

void SmsCard::buildLayout()
{
    m_ring->setObjectName(m_name + "Ring"_L1);
    m_ring->setAccessibleName(tr("Time left"));
    m_timeError->setObjectName(m_name + "TimeError"_L1);
    m_deadline->setObjectName(m_name + "Deadline"_L1);
    m_deadlineHint->setObjectName(m_name + "DeadlineHint"_L1);
    setTone(m_timeError, Tone::Bad);
    auto *header = new QHBoxLayout;
    header->setSpacing(gap(2));
    QLabel *roles = makeLabel(roleNames(m_number.roles()), TextKind::Heading);
    roles->setWordWrap(false);
    header->addWidget(roles);
    QLabel *phone = makeLabel(maskedPhone(m_number.phone()), TextKind::Subtitle);
    header->addWidget(phone, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(gap(4));
    middle->addWidget(m_ring, 0, Qt::AlignTop);
    middle->addWidget(makeTimes(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(4), gap(4), gap(4), gap(3));
    layout->setSpacing(gap(2));
    layout->addLayout(header);
    layout->addLayout(middle);
    layout->addLayout(makeNotice());
    layout->addWidget(m_timeError);
    layout->addWidget(m_delayQuestion);
    layout->addWidget(m_note);
    layout->addWidget(m_code);
    layout->addStretch();
}

QWidget *SmsCard::makeTimes()
{
    m_notice->setObjectName(m_name + "Notice"_L1);
    m_received->setObjectName(m_name + "Received"_L1);
    m_received->setPlaceholderText(tr("not yet"));
    m_notice->setPlaceholderText(tr("unknown"));
    auto *earlier = makeButton(m_name + "Earlier"_L1, tr("Earlier…"), ButtonKind::Link);
    connect(earlier, &QPushButton::clicked, this, &SmsCard::startEarlierEntry);
    auto *holder = new QWidget;
    auto *links = new FlowLayout(gap(1), m_choices);
    links->addWidget(m_now);
    links->addWidget(earlier);
    auto *paste = makeButton(m_name + "Paste"_L1, tr("Paste the SMS…"), ButtonKind::Link);
    connect(paste, &QPushButton::clicked, this, &SmsCard::startPasting);
    links->addWidget(paste);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins({});
    layout->setSpacing(gap(1));
    layout->addWidget(makeFieldLabel(tr("Time shown on the phone (Beijing time)"), m_received));
    layout->addWidget(m_received);
    layout->addWidget(m_choices);
    layout->addWidget(m_deadlineLabel);
    layout->addWidget(m_deadline);
    layout->addWidget(m_deadlineHint);
    layout->addWidget(m_toPhone, 0, Qt::AlignLeft);
    layout->addStretch();
    return holder;
}

QLayout *SmsCard::makeNotice()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap(2));
    row->addWidget(makeFieldLabel(tr("Provider's notice “submitted” (optional)"), m_notice), 1);
    row->addWidget(m_notice, 1);
    return row;
}

void SmsCard::focusFirst()
{
    if (m_number.state() == VerificationState::Received && !m_code->isHidden())
        m_code->focusFirst();
    else
        m_received->setFocus();
}

// After going back and forth, or in a new round.
void SmsCard::showRestored()
{
    const ReceptionEntry &entry = m_number.reception();
    for (const auto &[field, text] :
         {std::pair{m_notice, entry.noticeText()}, std::pair{m_received, entry.receivedText()}}) {
        if (field->text() != text)
            field->setText(text);
    }
}

void SmsCard::setReceivedNow()
{
    m_number.setReceived(beijingText(m_number.filing().now()));
    m_code->focusFirst();
}

void SmsCard::startEarlierEntry()
{
    m_number.setReceived(beijingDate(m_number.filing().now()).toString(Qt::ISODate) + u' ');
    m_received->setFocus();
    m_received->end(false);
}

// A forwarded SMS can bring its time along.
void SmsCard::startPasting()
{
    m_isPasting = true;
    refresh();
    m_code->focusPasted();
}

void SmsCard::refresh()
{
    showRestored();
    const bool hasReceived = m_number.kept().verification.receivedAt.isValid();
    m_choices->setVisible(!hasReceived);
    refreshDeadline();
    m_code->setVisible(hasReceived || m_isPasting || !m_number.sms().pasted().isEmpty());
    m_code->refresh();
    refreshErrors();
    refreshTime(m_number.filing().now());
}

// A resend is not known to move the deadline: where the first SMS was lost both are named.
void SmsCard::refreshDeadline()
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

void SmsCard::refreshErrors()
{
    const QDateTime now = m_number.filing().now();
    QStringList errors;
    const auto say = [&errors](const Result<void> &checked, const QLineEdit *field) {
        // Half a time is no mistake while it is being typed.
        if (!checked && !(checked.error().kind == ErrorKind::InvalidTime && field->hasFocus()))
            errors << errorSentences(checked.error());
    };
    say(m_number.reception().checkNotice(now), m_notice);
    say(m_number.reception().checkReceived(m_number.kept(), now), m_received);
    m_timeError->setText(errors.join(u'\n'));
    m_timeError->setVisible(!errors.isEmpty());
}

void SmsCard::tick(const QDateTime &now)
{
    m_number.tick();
    refreshTime(now);
}

void SmsCard::refreshTime(const QDateTime &now)
{
    m_ring->showVerification(m_number.kept().verification, now);
    m_toPhone->setVisible(m_number.hasDeadline() && !isAnyReturned(m_number.filing()));
    m_note->refresh(now);
}

} // namespace beian
