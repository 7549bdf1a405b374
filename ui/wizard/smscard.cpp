// SPDX-License-Identifier: MIT
#include "ui/wizard/smscard.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

#include "app/identity/phonenumber.h"
#include "app/time/beijingtime.h"
#include "app/time/timeentry.h"
#include "ui/forms/controls.h"
#include "ui/forms/countdownring.h"
#include "ui/forms/flowlayout.h"
#include "ui/texts/errortexts.h"
#include "ui/texts/names.h"
#include "ui/wizard/codesection.h"
#include "ui/wizard/delayquestion.h"
#include "ui/wizard/phonereminderlink.h"
#include "ui/wizard/receptionnote.h"
#include "ui/wizard/wizardsession.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// The time of a resent SMS, although that of the first is known: it moves no deadline.
bool isOfResend(const NumberInput &input, const QDateTime &receivedAt)
{
    return input.receivedBeforeResend.isValid() && receivedAt >= input.resentAt;
}

} // namespace

SmsCard::SmsCard(WizardSession &session, const NumberGroup &group, int number, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_phone(group.phone)
    , m_name(u"sms%1"_s.arg(number))
    , m_ring(new CountdownRing)
    , m_notice(new QLineEdit)
    , m_received(new QLineEdit)
    , m_timeError(makeLabel({}, TextKind::Hint))
    , m_deadlineLabel(makeLabel(tr("Deadline (Beijing time)"), TextKind::Field))
    , m_deadline(makeLabel({}, TextKind::Deadline))
    , m_deadlineHint(makeLabel({}, TextKind::Hint))
    , m_toPhone(makePhoneReminderLink(session, group.phone, m_name + "ToPhone"_L1))
    , m_now(makeButton(m_name + "Now"_L1, tr("Just now"), ButtonKind::Link))
    , m_choices(new QWidget)
    , m_delayQuestion(new DelayQuestion(session, group.phone, m_name))
    , m_code(new CodeSection(session, group.phone, m_name))
    , m_note(new ReceptionNote(session, group.phone, m_name))
{
    setObjectName(m_name);
    setProperty("kind", u"card"_s);
    buildLayout(group);
    for (QLineEdit *field : {m_notice, m_received}) {
        connect(field, &QLineEdit::textEdited, this, &SmsCard::readTimes);
        connect(field, &QLineEdit::editingFinished, this, [this, field] { settleTime(field); });
    }
    connect(m_delayQuestion, &DelayQuestion::answered, m_code, &CodeSection::focusFirst);
    connect(m_now, &QPushButton::clicked, this, &SmsCard::setReceivedNow);
    connect(&session, &WizardSession::numberChanged, this, [this](const QString &phone) {
        if (phone == m_phone)
            refresh();
    });
    refresh();
}

void SmsCard::buildLayout(const NumberGroup &group)
{
    m_ring->setObjectName(m_name + "Ring"_L1);
    m_ring->setAccessibleName(tr("Time left"));
    m_timeError->setObjectName(m_name + "TimeError"_L1);
    m_deadline->setObjectName(m_name + "Deadline"_L1);
    m_deadlineHint->setObjectName(m_name + "DeadlineHint"_L1);
    setTone(m_timeError, Tone::Bad);
    auto *header = new QHBoxLayout;
    header->setSpacing(gap(2));
    QLabel *roles = makeLabel(roleNames(group.roles), TextKind::Heading);
    roles->setWordWrap(false);
    header->addWidget(roles);
    QLabel *phone = makeLabel(maskedPhone(group.phone), TextKind::Subtitle);
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
    if (m_session.state(m_phone) == VerificationState::Received && !m_code->isHidden())
        m_code->focusFirst();
    else
        m_received->setFocus();
}

// A time that is refused is not taken over: the person sees why and the number stays waiting.
void SmsCard::readTimes()
{
    NumberInput input = m_session.number(m_phone);
    input.noticeText = m_notice->text();
    input.receivedText = m_received->text();
    const QDateTime now = m_session.now();
    const auto notice = parseTimeEntry(input.noticeText, now);
    const bool isNoticeGood = notice && !checkNotice(*notice, now);
    input.verification.noticeAt = isNoticeGood ? *notice : QDateTime();
    const auto received = parseTimeEntry(input.receivedText, now);
    const bool isReceivedGood =
        received && !checkReceived(*received, input.verification.noticeAt, now);
    QDateTime receivedAt = isReceivedGood ? *received : QDateTime();
    if (receivedAt.isValid() && isOfResend(input, receivedAt))
        receivedAt = input.receivedBeforeResend;
    if (receivedAt != input.verification.receivedAt) {
        input.isDelayExplained = false;
        input.verification.isFirstSmsLost = input.resentAt.isValid();
    }
    input.verification.receivedAt = receivedAt;
    m_session.setNumber(m_phone, input);
}

void SmsCard::settleTime(QLineEdit *field)
{
    // Emptied for good: the first one never came.
    if (field == m_received && field->text().trimmed().isEmpty()) {
        NumberInput input = m_session.number(m_phone);
        input.receivedBeforeResend = {};
        m_session.setNumber(m_phone, input);
    }
    const auto time = parseTimeEntry(field->text(), m_session.now());
    if (time && time->time().second() == 0 && field->text() != beijingText(*time)) {
        field->setText(beijingText(*time));
        readTimes();
    }
    refreshErrors();
}

// After going back and forth, or in a new round.
void SmsCard::showRestored()
{
    const NumberInput &input = m_session.number(m_phone);
    for (const auto &[field, text] :
         {std::pair{m_notice, input.noticeText}, std::pair{m_received, input.receivedText}}) {
        if (field->text() != text)
            field->setText(text);
    }
}

void SmsCard::setReceivedNow()
{
    m_received->setText(beijingText(m_session.now()));
    readTimes();
    m_code->focusFirst();
}

void SmsCard::startEarlierEntry()
{
    m_received->setText(beijingDate(m_session.now()).toString(Qt::ISODate) + u' ');
    readTimes();
    m_received->setFocus();
    m_received->end(false);
}

void SmsCard::refresh()
{
    showRestored();
    const NumberInput &input = m_session.number(m_phone);
    const bool hasReceived = input.verification.receivedAt.isValid();
    m_choices->setVisible(!hasReceived);
    refreshDeadline();
    m_code->setVisible(hasReceived);
    m_code->refresh();
    refreshErrors();
    refreshTime(m_session.now());
}

// A resend is not known to move the deadline: where the first SMS was lost both are named.
void SmsCard::refreshDeadline()
{
    const Verification &verification = m_session.number(m_phone).verification;
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
    const QDateTime now = m_session.now();
    QStringList errors;
    const auto examine = [&](const QLineEdit *field, const auto &check) {
        const auto parsed = parseTimeEntry(field->text(), now);
        // Half a time is no mistake while it is being typed.
        const bool isBeingTyped = !parsed && field->hasFocus();
        if (field->text().trimmed().isEmpty() || isBeingTyped)
            return;
        const std::optional<Error> error =
            parsed ? check(*parsed) : std::optional<Error>(parsed.error());
        if (error)
            errors << errorSentences(*error);
    };
    examine(m_notice, [&](const QDateTime &at) { return checkNotice(at, now); });
    examine(m_received, [&](const QDateTime &at) {
        const NumberInput &input = m_session.number(m_phone);
        if (isOfResend(input, at))
            return std::optional(Error{ErrorKind::ReceivedIsResent, beijingText(at)});
        return checkReceived(at, input.verification.noticeAt, now);
    });
    m_timeError->setText(errors.join(u'\n'));
    m_timeError->setVisible(!errors.isEmpty());
}

void SmsCard::tick(const QDateTime &now)
{
    // A time that lay ahead can be taken once it has come.
    const Verification &verification = m_session.number(m_phone).verification;
    const auto ahead = parseTimeEntry(m_received->text(), now);
    if (!verification.receivedAt.isValid() && ahead
        && !checkReceived(*ahead, verification.noticeAt, now))
        readTimes();
    else
        refreshTime(now);
}

void SmsCard::refreshTime(const QDateTime &now)
{
    m_ring->showVerification(m_session.number(m_phone).verification, now);
    m_toPhone->setVisible(m_session.hasDeadline(m_phone) && !m_session.isAnyReturned());
    m_note->refresh(now);
}

} // namespace beian
