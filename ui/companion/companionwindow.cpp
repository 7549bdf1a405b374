// SPDX-License-Identifier: MIT
#include "ui/companion/companionwindow.h"

#include <algorithm>

#include <QtGui/qevent.h>
#include <QtGui/qshortcut.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "app/time/beijingtime.h"
#include "app/time/ticker.h"
#include "ui/companion/companionvalues.h"
#include "ui/forms/controls.h"
#include "ui/forms/countdownring.h"
#include "ui/forms/flowlayout.h"
#include "ui/forms/offreason.h"
#include "ui/forms/scrollarea.h"
#include "ui/forms/singleclick.h"
#include "ui/forms/windowsize.h"
#include "ui/platform/assistive.h"
#include "ui/platform/tickwhileshown.h"
#include "ui/texts/language.h"
#include "ui/texts/names.h"
#include "ui/texts/sitetexts.h"
#include "ui/texts/smstexts.h"
#include "ui/number/answernote.h"
#include "ui/number/resenddialog.h"
#include "ui/texts/filingnames.h"
#include "app/session/sessionstate.h"

namespace beian {

using namespace Qt::StringLiterals;

CompanionWindow::CompanionWindow(FilingSession &session, SecretClipboard &clipboard, Ticker &ticker)
    : QWidget(nullptr, Qt::Window | Qt::WindowStaysOnTopHint)
    , m_session(session)
    , m_ticker(ticker)
    , m_numbers(session.numbers())
    , m_resends(ticker)
    , m_ring(new CountdownRing)
    , m_person(makeLabel({}, TextKind::Strong))
    , m_place(makeLabel({}, TextKind::Subtitle))
    , m_deadline(makeLabel({}, TextKind::Subtitle))
    , m_state(makeLabel({}, TextKind::Badge))
    , m_budget(makeLabel({}, TextKind::Hint))
    , m_previous(makeButton(u"companionPrevious"_s, u"‹"_s, ButtonKind::Link))
    , m_next(makeButton(u"companionNext"_s, u"›"_s, ButtonKind::Link))
    , m_onTop(new QCheckBox)
    , m_values(new CompanionValues(clipboard))
    , m_answer(makeButton(u"companionAnswer"_s, [] { return tr("Note the site's message…"); }))
    , m_verified(makeButton(u"companionVerified"_s, {}))
    , m_hint(makeLabel({}, TextKind::Hint))
{
    setObjectName(u"companion"_s);
    setAssistivePart(*this, AssistivePart::Window);
    for (const auto changed : {&FilingSession::titleChanged, &FilingSession::personsChanged})
        connect(&session, changed, this, &CompanionWindow::showTitle);
    m_onTop->setObjectName(u"companionOnTop"_s);
    m_onTop->setChecked(true);
    buildLayout();
    connectParts();
    showFirstOpen();
    keepTexts(this, [this] { showTexts(); });
    m_values->focusFirst();
    new TickWhileShown(this, ticker);
}

void CompanionWindow::showTexts()
{
    showTitle();
    m_ring->setAccessibleName(tr("Time left"));
    m_previous->setAccessibleName(tr("Previous person"));
    m_next->setAccessibleName(tr("Next person"));
    m_onTop->setText(tr("On top"));
    m_onTop->setAccessibleName(tr("Stay on top of other windows"));
    refresh();
}

void CompanionWindow::setMasked(bool isMasked)
{
    m_isMasked = isMasked;
    showTitle();
}

void CompanionWindow::showTitle()
{
    setWindowTitle(tr("Small window — %1")
                       .arg(windowName(m_session.record(), m_session.rules(), m_isMasked)));
}

void CompanionWindow::buildLayout()
{
    m_scroll = new UprightScroll(u"companionScroll"_s, makeContent());
    auto *back = makeButton(
        u"companionReturn"_s, [] { return tr("Back to the wizard"); }, ButtonKind::Link);
    connect(back, &QPushButton::clicked, this, &CompanionWindow::returnRequested);
    auto *bottom = new FlowLayout(gap(2));
    bottom->addWidget(back);
    bottom->addWidget(m_onTop);
    auto *footer = new QVBoxLayout;
    footer->setContentsMargins(gap(4), gap(3), gap(4), gap(3));
    footer->addLayout(bottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(footer);
}

QWidget *CompanionWindow::makeContent()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(gap(4), gap(3), gap(4), 0);
    layout->setSpacing(gap(3));
    layout->addLayout(makeHeader());
    layout->addWidget(m_values);
    layout->addLayout(makeActions());
    layout->addWidget(new AnswerNote(m_session, u"companion"_s));
    m_hint->setObjectName(u"companionHint"_s);
    layout->addWidget(m_hint);
    layout->addStretch();
    return content;
}

QLayout *CompanionWindow::makeHeader()
{
    m_ring->setObjectName(u"companionRing"_s);
    m_person->setObjectName(u"companionPerson"_s);
    m_place->setObjectName(u"companionPlace"_s);
    m_deadline->setObjectName(u"companionDeadline"_s);
    m_state->setObjectName(u"companionState"_s);
    m_budget->setObjectName(u"companionBudget"_s);
    m_place->setWordWrap(false);
    auto *walk = new QHBoxLayout;
    walk->setSpacing(gap(1));
    walk->addWidget(m_previous);
    walk->addWidget(m_place);
    walk->addWidget(m_next);
    walk->addStretch();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(gap(1));
    texts->addWidget(m_person);
    texts->addLayout(walk);
    texts->addWidget(m_deadline);
    texts->addWidget(m_state, 0, Qt::AlignLeft);
    texts->addWidget(m_budget);
    texts->addStretch();
    auto *header = new QHBoxLayout;
    header->setSpacing(gap(4));
    header->addWidget(m_ring, 0, Qt::AlignTop);
    header->addLayout(texts, 1);
    return header;
}

QLayout *CompanionWindow::makeActions()
{
    auto *resend = makeButton(u"companionResend"_s, [] { return tr("Show how to resend"); });
    connect(resend, &QPushButton::clicked, this, [this] { m_resends.open(*number(), *this); });
    connect(m_answer, &QPushButton::clicked, this, [this] { askForAnswer(*number(), *this); });
    m_actions = {m_verified, m_answer, resend};
    auto *actions = new FlowLayout(gap(2));
    for (QPushButton *button : std::as_const(m_actions))
        actions->addWidget(button);
    return actions;
}

void CompanionWindow::connectParts()
{
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_onTop, &QCheckBox::toggled, this, &CompanionWindow::setOnTop);
    takeSingleClicks(*m_verified); // it stands for the next person then, or takes it back
    connect(m_verified, &QPushButton::clicked, this, [this] {
        number()->toggleVerified();
        showNextOpen();
    });
    connect(&m_ticker, &Ticker::ticked, this, &CompanionWindow::refresh);
    for (const auto changed : {&FilingSession::personsChanged, &FilingSession::answered})
        connect(&m_session, changed, this, &CompanionWindow::refresh);
    connect(&m_session, &FilingSession::numberChanged, this, &CompanionWindow::refresh);
    const auto key = [this](QKeySequence::StandardKey keys, auto act) {
        for (const QKeySequence &sequence : QKeySequence::keyBindings(keys))
            connect(new QShortcut(sequence, this), &QShortcut::activated, this, act);
    };
    key(QKeySequence::Back, [this] { step(-1); });
    key(QKeySequence::Forward, [this] { step(1); });
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this,
            &CompanionWindow::returnRequested);
}

NumberSession *CompanionWindow::number() const
{
    return m_numbers.value(m_index);
}

void CompanionWindow::step(int by)
{
    m_index = std::clamp(m_index + by, 0, std::max(0, int(m_numbers.size()) - 1));
    refresh();
}

// Who has an SMS and has not verified; where there is nobody, the number stays, with its Undo.
void CompanionWindow::showNextOpen()
{
    const bool isOver = number() && number()->state() == VerificationState::Verified;
    for (qsizetype i = 1; isOver && i < m_numbers.size(); ++i) {
        const int next = int((m_index + i) % m_numbers.size());
        if (m_numbers.at(next)->state() != VerificationState::Received)
            continue;
        m_index = next;
        refresh();
        return m_values->focusFirst();
    }
}

void CompanionWindow::showFirstOpen()
{
    m_index = int(m_numbers.indexOf(numberInTurn(m_session)));
    refresh();
}

void CompanionWindow::refresh()
{
    NumberSession *shown = number();
    m_numbers = m_session.numbers();
    // All of them can be taken out elsewhere.
    const QString none = m_numbers.isEmpty() ? tr("No number is left in this filing.") : QString();
    for (QPushButton *button : std::as_const(m_actions))
        setOff(*button, none, *m_hint);
    if (m_numbers.isEmpty())
        return showNone(none);
    m_index = int(std::max<qsizetype>(0, m_numbers.indexOf(shown)));
    const NumberSession &number = *m_numbers.at(m_index);
    const QDateTime now = m_session.now();
    const Verification &verification = number.kept().verification;
    m_ring->showVerification(verification, now);
    m_person->setText(roleNames(number));
    m_place->setText(u"%1 / %2"_s.arg(m_index + 1).arg(m_numbers.size()));
    for (QPushButton *button : {m_previous, m_next})
        button->setVisible(m_numbers.size() > 1);
    setOff(*m_previous, m_index > 0 ? QString() : m_place->text(), *m_place);
    setOff(*m_next, m_index + 1 < m_numbers.size() ? QString() : m_place->text(), *m_place);
    const QDateTime deadline = verification.deadline();
    m_deadline->setText(deadline.isValid()
                            ? tr("Deadline %1 (Beijing time)").arg(beijingText(deadline).mid(5))
                            : tr("No SMS yet"));
    const VerificationState state = verification.stateAt(now);
    setTone(m_state, toneOf(state, verification.remainingAt(now)));
    m_state->setText(verificationStateText(state));
    // As on the wizard's page: before its SMS a number has no answer of the site to be noted.
    for (QPushButton *button : {m_answer, m_verified})
        button->setVisible(state != VerificationState::Waiting);
    const bool isVerified = state == VerificationState::Verified;
    m_verified->setText(isVerified ? tr("Undo") : tr("Note as verified"));
    setAssistiveName(*m_verified, m_verified->text());
    m_budget->setText(attemptsText(number.attempts()));
    m_budget->setVisible(!isVerified);
    setTone(m_budget, toneOf(attemptStage(number.kept().wrongInputs)));
    m_values->hold(heldText(number), *m_hint);
    m_values->showNumber(number);
    refreshHint();
}

void CompanionWindow::showNone(const QString &why)
{
    m_values->hold(why, *m_hint);
    m_values->showNone();
    for (QPushButton *button : {m_previous, m_next})
        setOff(*button, why, *m_hint);
    m_hint->setText(why);
    setTone(m_hint, Tone::Neutral);
}

// Empty: the values can be copied.
QString CompanionWindow::heldText(const NumberSession &number)
{
    if (number.isPaused())
        return tr("One input is left: go back to the wizard and compare all three.");
    return number.isCopyHeld() ? noInputLeftText() : QString();
}

void CompanionWindow::refreshHint()
{
    if (m_numbers.isEmpty())
        return;
    const QString held = heldText(*number());
    if (!held.isEmpty())
        m_hint->setText(held);
    else
        m_hint->setText(
            joinedSentences({tr("What is copied is cleared from the clipboard after 60 seconds."),
                             codeSecrecyText()}));
    setTone(m_hint, held.isEmpty() ? Tone::Neutral : Tone::Bad);
}

void CompanionWindow::setOnTop(bool isOnTop)
{
    // Changing the flag hides the window.
    const QPoint place = pos();
    setWindowFlag(Qt::WindowStaysOnTopHint, isOnTop);
    move(place);
    show();
}

bool CompanionWindow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fitHeight();
    return QWidget::event(event);
}

void CompanionWindow::fitHeight()
{
    layout()->activate();
    const int content = m_scroll->contentHeight(m_scroll->width());
    const int wanted = std::min(height() - m_scroll->height() + content, roomFor(*this).height());
    // What a person made larger stays as it is.
    if (height() < wanted || height() == m_fittedHeight)
        resize(width(), wanted);
    m_fittedHeight = wanted;
}

void CompanionWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    Q_EMIT returnRequested();
}

} // namespace beian
