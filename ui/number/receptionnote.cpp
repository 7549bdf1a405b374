// SPDX-License-Identifier: MIT
#include "ui/number/receptionnote.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/forms/controls.h"
#include "ui/forms/notebox.h"
#include "ui/texts/language.h"
#include "ui/number/resendsection.h"
#include "app/session/filingsession.h"

namespace beian {

using namespace Qt::StringLiterals;

ReceptionNote::ReceptionNote(NumberSession &number, const QString &namePrefix, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
    , m_note(new NoteBox(namePrefix + "Note"_L1))
    , m_resendLink(makeButton(
          namePrefix + "ResendSteps"_L1, [] { return tr("How to resend"); },
          ButtonKind::Link))
    , m_checksLink(makeButton(
          namePrefix + "NotReceived"_L1, [] { return tr("What if it does not come?"); },
          ButtonKind::Link))
    , m_newRound(makeButton(
          namePrefix + "NewRound"_L1, [] { return tr("Submitted again: start a new round"); },
          ButtonKind::Link))
    , m_resend(new ResendSection(number, namePrefix))
    , m_checks(makeLabel([this] { return checksText(); }))
{
    m_checks->setObjectName(namePrefix + "Checks"_L1);
    buildLayout();
    connect(m_resendLink, &QPushButton::clicked, this,
            [this] { m_resend->setVisible(m_resend->isHidden()); });
    connect(m_checksLink, &QPushButton::clicked, this,
            [this] { m_checks->setVisible(m_checks->isHidden()); });
    connect(m_newRound, &QPushButton::clicked, &number.filing(), &FilingSession::startNewRound);
}

QString ReceptionNote::checksText() const
{
    QStringList checks;
    if (const BodyRules *body = m_number.filing().rules().body(m_number.filing().body())) {
        for (const SourcedText &check : body->notReceivedChecks + body->notReceivedNext)
            checks << u"· "_s + check.text.in(uiLanguage());
    }
    return checks.join(u'\n');
}

void ReceptionNote::buildLayout()
{
    m_checks->hide();
    m_resend->hide();
    for (QPushButton *link : {m_resendLink, m_checksLink, m_newRound})
        m_note->addAction(link);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(gap(2));
    layout->addWidget(m_note);
    layout->addWidget(m_resend);
    layout->addWidget(m_checks);
}

void ReceptionNote::refresh(const QDateTime &now)
{
    const Verification &verification = m_number.kept().verification;
    const VerificationState state = verification.stateAt(now);
    // With its code there, the SMS has come, whenever it was.
    const bool isWaiting = state == VerificationState::Waiting && m_number.code().isEmpty();
    const bool isReturned = m_number.isReturned();
    setVisible(isWaiting || isReturned);
    m_resendLink->setVisible(isWaiting);
    m_checksLink->setVisible(isWaiting);
    m_newRound->setVisible(isReturned);
    if (!isWaiting) {
        m_resend->hide();
        m_checks->hide();
    }
    m_resend->refreshTime(now);
    if (isReturned)
        showReturned(state);
    else
        showWaiting(verification.noticeAt, now);
}

void ReceptionNote::showReturned(VerificationState state)
{
    if (state != VerificationState::Expired) {
        m_note->setContent(Tone::Bad, Glyph::Warning, tr("The filing goes back to the provider"),
                           tr("The site refused this number, or its inputs are used up. Submit "
                              "the filing again at the provider; a new SMS comes with a new 24 "
                              "hours."));
        return;
    }
    m_note->setContent(Tone::Bad, Glyph::Warning, tr("The 24 hours are over"),
                       tr("The filing goes back to the provider. Submit it again there; a new "
                          "SMS comes with a new 24 hours. Or correct the time above, if it was "
                          "mistyped."));
}

void ReceptionNote::showWaiting(const QDateTime &noticeAt, const QDateTime &now)
{
    if (!noticeAt.isValid() || noticeAt.addDuration(noticeToSms) > now) {
        m_note->setContent(Tone::Neutral, Glyph::Clock,
                           tr("About 5 minutes after the notice"),
                           m_number.filing().numbers().size() > 1
                               ? tr("Meanwhile, go on with another number.")
                               : tr("The number stays on watch."));
        return;
    }
    m_note->setContent(
        Tone::Warn, Glyph::Warning,
        tr("Submitted %n minute(s) ago, still no SMS", nullptr, int(noticeAt.secsTo(now) / 60)),
        tr("It can be resent on the administration's site; it then takes about 10 "
           "minutes."));
}

} // namespace beian
