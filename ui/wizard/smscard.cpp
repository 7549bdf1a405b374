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
#include "ui/forms/notebox.h"
#include "ui/texts/errortexts.h"
#include "ui/texts/language.h"
#include "ui/texts/names.h"
#include "ui/wizard/codesection.h"
#include "ui/wizard/resendsection.h"
#include "ui/wizard/wizardsession.h"

namespace beian {

using namespace Qt::StringLiterals;

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
    , m_now(makeButton(m_name + "Now"_L1, tr("Just now"), ButtonKind::Link))
    , m_choices(new QWidget)
    , m_delayQuestion(makeDelayQuestion())
    , m_code(new CodeSection(session, group.phone, m_name))
    , m_note(new NoteBox(m_name + "Note"_L1))
    , m_resendLink(
          makeButton(m_name + "ResendSteps"_L1, tr("How to resend the SMS"), ButtonKind::Link))
    , m_checksLink(
          makeButton(m_name + "NotReceived"_L1, tr("What if it does not come?"), ButtonKind::Link))
    , m_resend(new ResendSection(session, group.phone, m_name))
    , m_checks(makeLabel({}))
{
    setObjectName(m_name);
    setProperty("kind", u"card"_s);
    buildLayout(group);
    const NumberInput &input = session.number(m_phone);
    m_notice->setText(input.noticeText);
    m_received->setText(input.receivedText);
    connect(m_notice, &QLineEdit::textEdited, this, &SmsCard::readTimes);
    connect(m_received, &QLineEdit::textEdited, this, &SmsCard::readTimes);
    connect(m_now, &QPushButton::clicked, this, &SmsCard::setReceivedNow);
    connect(m_resendLink, &QPushButton::clicked, this,
            [this] { m_resend->setVisible(m_resend->isHidden()); });
    connect(m_checksLink, &QPushButton::clicked, this,
            [this] { m_checks->setVisible(m_checks->isHidden()); });
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
    m_checks->setObjectName(m_name + "Checks"_L1);
    setTone(m_timeError, Tone::Bad);
    QStringList checks;
    if (const BodyRules *body = m_session.rules().body(m_session.body())) {
        for (const LocalizedText &check : body->notReceivedChecks)
            checks << u"· "_s + check.in(uiLanguage());
    }
    m_checks->setText(checks.join(u'\n'));
    m_checks->hide();
    m_resend->hide();
    m_note->addAction(m_resendLink);
    m_note->addAction(m_checksLink);

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
    layout->addWidget(m_resend);
    layout->addWidget(m_checks);
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

QWidget *SmsCard::makeDelayQuestion()
{
    auto *holder = new NoteBox(m_name + "Delay"_L1);
    holder->setContent(Tone::Warn, Glyph::Unknown, tr("More than 30 minutes after the notice"),
                       tr("Is this the first SMS, or one that was resent? A resend is not known to "
                          "move the deadline: then it counts from when the first should have "
                          "come."));
    for (const bool isLost : {false, true}) {
        auto *answer =
            makeButton(m_name + (isLost ? "DelayResent"_L1 : "DelayFirst"_L1),
                       isLost ? tr("A resent one; the first never came") : tr("The first one"));
        connect(answer, &QPushButton::clicked, this, [this, isLost] { answerDelay(isLost); });
        holder->addAction(answer);
    }
    return holder;
}

void SmsCard::focusFirst()
{
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
    const QDateTime receivedAt = isReceivedGood ? *received : QDateTime();
    if (receivedAt != input.verification.receivedAt) {
        input.isDelayExplained = false;
        input.verification.isFirstSmsLost = input.resentAt.isValid();
    }
    input.verification.receivedAt = receivedAt;
    m_session.setNumber(m_phone, input);
}

void SmsCard::answerDelay(bool isFirstSmsLost)
{
    NumberInput input = m_session.number(m_phone);
    input.isDelayExplained = true;
    input.verification.isFirstSmsLost = isFirstSmsLost;
    m_session.setNumber(m_phone, input);
    m_code->focusFirst();
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
    const NumberInput &input = m_session.number(m_phone);
    const bool hasReceived = input.verification.receivedAt.isValid();
    m_choices->setVisible(!hasReceived);
    m_deadlineLabel->setVisible(hasReceived);
    m_deadline->setVisible(hasReceived);
    if (hasReceived)
        m_deadline->setText(beijingText(input.verification.deadline()));
    m_delayQuestion->setVisible(
        !input.isDelayExplained && !input.verification.isFirstSmsLost
        && isReceptionDoubtful(input.verification.receivedAt, input.verification.noticeAt));
    m_code->setVisible(hasReceived);
    m_code->refresh();
    refreshErrors();
    refreshTime(m_session.now());
}

void SmsCard::refreshErrors()
{
    const QDateTime now = m_session.now();
    QStringList errors;
    const auto examine = [&](const QString &text, const auto &check) {
        if (text.trimmed().isEmpty())
            return;
        const auto parsed = parseTimeEntry(text, now);
        const std::optional<Error> error =
            parsed ? check(*parsed) : std::optional<Error>(parsed.error());
        if (error)
            errors << errorSentences(*error);
    };
    examine(m_notice->text(), [&](const QDateTime &at) { return checkNotice(at, now); });
    examine(m_received->text(), [&](const QDateTime &at) {
        return checkReceived(at, m_session.number(m_phone).verification.noticeAt, now);
    });
    m_timeError->setText(errors.join(u'\n'));
    m_timeError->setVisible(!errors.isEmpty());
}

void SmsCard::refreshTime(const QDateTime &now)
{
    m_ring->showVerification(m_session.number(m_phone).verification, now);
    m_resend->refreshTime(now);
    refreshNote(now);
}

void SmsCard::refreshNote(const QDateTime &now)
{
    const Verification &verification = m_session.number(m_phone).verification;
    const VerificationState state = verification.stateAt(now);
    const bool isWaiting = state == VerificationState::Waiting;
    m_resendLink->setVisible(isWaiting);
    m_checksLink->setVisible(isWaiting);
    m_note->setVisible(isWaiting || state == VerificationState::Expired);
    if (state == VerificationState::Expired) {
        m_note->setContent(Tone::Bad, Glyph::Warning, tr("The 24 hours are over"),
                           tr("The filing goes back to the provider. Submit it again there; a new "
                              "SMS comes with a new 24 hours. Then enter its time here."));
        return;
    }
    if (!verification.noticeAt.isValid() || verification.noticeAt.addDuration(noticeToSms) > now) {
        m_note->setContent(Tone::Neutral, Glyph::Clock,
                           tr("The SMS comes about 5 minutes after the notice"),
                           tr("The number stays on watch; you can go on with another one."));
        return;
    }
    const auto minutes = verification.noticeAt.secsTo(now) / 60;
    m_note->setContent(Tone::Warn, Glyph::Warning,
                       tr("Submitted %n minute(s) ago, still no SMS", nullptr, int(minutes)),
                       tr("It can be resent on the administration's site; it then takes about 10 "
                          "minutes."));
}

} // namespace beian
