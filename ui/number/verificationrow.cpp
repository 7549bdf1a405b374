// SPDX-License-Identifier: MIT
#include "ui/number/verificationrow.h"

#include <QtWidgets/qapplication.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "app/time/beijingtime.h"
#include "ui/forms/controls.h"
#include "ui/forms/countdownring.h"
#include "ui/forms/flowlayout.h"
#include "ui/forms/offreason.h"
#include "ui/platform/assistive.h"
#include "ui/number/copybuttons.h"
#include "ui/platform/secretclipboard.h"
#include "ui/texts/language.h"
#include "ui/texts/names.h"
#include "ui/texts/sitetexts.h"
#include "ui/texts/smstexts.h"
#include "ui/theme/icons.h"
#include "app/session/filingsession.h"
#include "ui/number/answernote.h"
#include "ui/number/numberwishes.h"

namespace beian {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

VerificationRow::VerificationRow(NumberSession &number, NumberWishes &wishes, QGridLayout &grid,
                                 int row, QObject *parent)
    : QObject(parent)
    , m_number(number)
    , m_wishes(wishes)
    , m_budget(makeLabel({}, TextKind::Hint))
    , m_person(makeLabel([&number] { return roleNames(number); }))
    , m_noCode(makeLabel([] { return tr("Waiting"); }, TextKind::Subtitle))
    , m_left(new CountdownLabel)
{
    const QString name = u"row%1"_s.arg(row); // chips in the order of the site's fields
    m_codeChip = makeButton(name + "CopyCode"_L1, {}, ButtonKind::Chip);
    m_phoneChip = makeButton(name + "CopyPhone"_L1, {}, ButtonKind::Chip);
    m_suffixChip = makeButton(name + "CopySuffix"_L1, {}, ButtonKind::Chip);
    m_answer = makeButton(name + "Answer"_L1, [] { return tr("Note the site's message…"); });
    m_verified = makeButton(name + "Verified"_L1, {});
    m_undo = makeButton(name + "Undo"_L1, [] { return tr("Undo"); }, ButtonKind::Link);
    m_toSms = makeButton(name + "ToSms"_L1, [] { return tr("Enter the SMS"); });
    m_resend = makeButton(name + "Resend"_L1, [] { return tr("How to resend…"); });
    keepNames();
    buildLayout(name, grid, row);
    connectButtons();
    for (const auto keep : {keepTexts, keepLook}) keep(m_budget, [this] { fitWidths(); });
}

void VerificationRow::keepName(QWidget *control, const Name &name)
{
    keepTexts(control, [=, this] { control->setAccessibleName(name(roleNames(m_number))); });
}

void VerificationRow::keepNames()
{
    keepName(m_answer, [](const QString &who) { return tr("Note the site's message: %1").arg(who); });
    keepName(m_undo, [](const QString &who) { return tr("Undo: %1").arg(who); });
    keepName(m_toSms, [](const QString &who) { return tr("Enter the SMS: %1").arg(who); });
    keepName(m_resend, [](const QString &who) { return tr("How to resend the SMS: %1").arg(who); });
    keepName(m_left, [](const QString &who) { return tr("Time left: %1").arg(who); });
}

// Two lines a number: the values, then what the site allows and what to do.
void VerificationRow::buildLayout(const QString &name, QGridLayout &grid, int row)
{
    m_left->setObjectName(name + "Left"_L1);
    m_budget->setObjectName(name + "Budget"_L1);
    m_noCode->setObjectName(name + "NoCode"_L1);
    m_noCode->setWordWrap(false);
    auto *actions = new FlowLayout(gap(2));
    for (QPushButton *button : {m_toSms, m_resend, m_answer, m_verified})
        actions->addWidget(button);
    auto *second = new QHBoxLayout;
    second->setSpacing(gap(3));
    second->addWidget(m_budget, 1);
    second->addWidget(m_undo);
    second->addLayout(actions);
    m_person->setObjectName(name + "Person"_L1);
    constexpr int columns = 5;
    const int line = 3 * row - 2;
    grid.addWidget(makeRule(), line, 0, 1, columns);
    grid.addWidget(m_person, line + 1, 0);
    int column = 1;
    for (QPushButton *chip : {m_codeChip, m_phoneChip, m_suffixChip})
        grid.addWidget(chip, line + 1, column++, Qt::AlignLeft | Qt::AlignVCenter);
    grid.addWidget(m_noCode, line + 1, 1);
    grid.addWidget(m_left, line + 1, column);
    grid.addLayout(second, line + 2, 0, 1, columns);
}

// Each chip is as wide as what it says after a click, so that nothing beside it moves then.
void VerificationRow::fitWidths()
{
    const QString roles = roleNames(m_number);
    // Chinese breaks anywhere, and would put one character below the other.
    const QString first = roles.contains(u' ') ? QString() : roles.section(u'、', 0, 0);
    m_person->setMinimumWidth(m_person->fontMetrics().horizontalAdvance(first));
    for (QPushButton *chip : {m_phoneChip, m_codeChip, m_suffixChip}) {
        setStyleMark(chip, "kind", u"chip"_s);
        chip->setIcon({});
        chip->setText(copiedText(SecretClipboard::lifetime));
        chip->setMinimumWidth(chip->sizeHint().width());
    }
    refreshChips(m_number.state() == VerificationState::Waiting);
}

void VerificationRow::connectButtons()
{
    connect(m_phoneChip, &QPushButton::clicked, this,
            [this] { m_number.filing().copy(Secret(m_number.phone())); });
    connect(m_codeChip, &QPushButton::clicked, this, &VerificationRow::useCode);
    connect(m_suffixChip, &QPushButton::clicked, this, &VerificationRow::useSuffix);
    connect(m_answer, &QPushButton::clicked, this, [this] { askForAnswer(m_number, *m_answer); });
    connect(m_verified, &QPushButton::clicked, this, [this] {
        m_number.toggleVerified();
        Q_EMIT verified();
    });
    connect(m_undo, &QPushButton::clicked, &m_number, &NumberSession::toggleVerified);
    connect(m_toSms, &QPushButton::clicked, this, [this] { m_wishes.showSms(m_number); });
    connect(m_resend, &QPushButton::clicked, this, [this] { m_wishes.showResend(m_number); });
}

void VerificationRow::setFocus()
{
    (m_codeChip->isHidden() ? m_phoneChip : m_codeChip)->setFocus();
}

void VerificationRow::refresh(const QDateTime &now)
{
    const Verification &verification = m_number.kept().verification;
    const VerificationState state = verification.stateAt(now);
    const auto remaining = verification.remainingAt(now);
    const QString left = state == VerificationState::Verified ? tr("Verified")
        : state == VerificationState::Expired                 ? tr("Expired")
        : state == VerificationState::Failed                  ? tr("Refused")
        : remaining                                           ? countdownText(*remaining)
                                                              : u"—"_s;
    const auto minutes = std::chrono::floor<std::chrono::minutes>(remaining.value_or(0s));
    m_left->setContent(toneOf(state, remaining), left, int(minutes.count()));
    refreshChips(state == VerificationState::Waiting);
    refreshButtons();
    // The line stays when the number is verified, so that no other row moves.
    const bool isVerified = state == VerificationState::Verified;
    const bool isWiped = m_number.isCodeWiped() || m_number.isDocumentWiped();
    const QString budgets =
        joinedFacts({budgetsText(m_number.attempts(), m_number.resends()), whyNotCopied()});
    m_budget->setText(isVerified ? tr("Verified at %1").arg(beijingText(verification.verifiedAt))
                      : isWiped  ? joinedSentences({wipedText(), budgets})
                                 : budgets);
    const Tone tone = toneOf(attemptStage(m_number.kept().wrongInputs));
    setTone(m_budget, isVerified ? Tone::Good : isWiped ? qMax(tone, Tone::Warn) : tone);
}

void VerificationRow::refreshChips(bool isWaiting)
{
    const Secret code = m_number.code();
    const Secret suffix = m_number.suffix().suffix;
    const Secret phone(m_number.phone());
    showValue(*m_phoneChip, phone);
    m_noCode->setVisible(isWaiting && code.isEmpty());
    m_codeChip->setVisible(m_noCode->isHidden());
    if (code.isEmpty())
        showMissing(*m_codeChip);
    else
        showValue(*m_codeChip, code);
    if (suffix.isEmpty())
        showMissing(*m_suffixChip);
    else
        showValue(*m_suffixChip, suffix);
    nameChips(phone, code, suffix);
}

// What is on them, what it is and whose: also while they say that it was copied.
void VerificationRow::nameChips(const Secret &phone, const Secret &code, const Secret &suffix)
{
    const QString roles = roleNames(m_number);
    //: %1 is a mobile number, %2 a person
    setAssistiveName(*m_phoneChip, tr("Copy the mobile number %1: %2").arg(phone.reveal(), roles));
    setAssistiveName(*m_codeChip, code.isEmpty()
                         ? tr("Fill in the SMS code: %1").arg(roles)
                         : tr("Copy the SMS code %1: %2").arg(code.reveal(), roles));
    setAssistiveName(*m_suffixChip, suffix.isEmpty()
                         ? tr("Fill in the last six: %1").arg(roles)
                         : tr("Copy the last six %1: %2").arg(suffix.reveal(), roles));
}

// A click is confirmed where it was made, while the value lies on the clipboard.
void VerificationRow::showValue(QPushButton &chip, const Secret &value)
{
    const std::chrono::seconds left = m_number.filing().copiedFor(value);
    const bool isCopied = left > 0s;
    showCopied(chip, left, value.reveal());
    setStyleMark(&chip, "kind", u"chip"_s);
    chip.setIcon(isCopied ? QIcon()
                          : glyphIcon(Glyph::Copy, QApplication::palette().color(QPalette::Link)));
    setOff(chip, whyNotCopied(), *m_budget);
    chip.setMinimumWidth(qMax(chip.minimumWidth(), chip.sizeHint().width()));
}

// Empty where something can be done with it.
QString VerificationRow::whyNotCopied() const
{
    if (m_number.returnReason() == ReturnReason::UsedUp)
        return tr("nothing is copied, since no input is left");
    return m_number.isPaused() ? tr("compare all three to copy again") : QString();
}

// No value, no chip: a link to where it is typed.
void VerificationRow::showMissing(QPushButton &chip)
{
    chip.setText(tr("Fill in…"));
    setStyleMark(&chip, "kind", u"link"_s);
    setStyleMark(&chip, "tone", QString());
    chip.setIcon({});
    setOff(chip, {}, *m_budget);
}

void VerificationRow::refreshButtons()
{
    const VerificationState state = m_number.state();
    const bool isVerified = state == VerificationState::Verified;
    const bool isWaiting = state == VerificationState::Waiting;
    const bool hasCode = !m_number.code().isEmpty();
    m_toSms->setVisible(!isVerified && state != VerificationState::Failed
                        && (!hasCode || state != VerificationState::Received));
    m_resend->setVisible(isWaiting || (state == VerificationState::Received && !hasCode));
    m_answer->setVisible(!isWaiting);
    m_verified->setVisible(!isWaiting);
    m_verified->setText(isVerified ? tr("Verified") : tr("Note as verified"));
    setAssistiveName(*m_verified, (isVerified ? tr("Verified: %1") : tr("Note as verified: %1"))
                                      .arg(roleNames(m_number)));
    setOff(*m_verified, isVerified ? m_verified->text() : QString(), *m_verified);
    m_undo->setVisible(isVerified);
}

void VerificationRow::useCode()
{
    if (m_number.code().isEmpty())
        m_wishes.showSms(m_number);
    else
        m_number.filing().copy(m_number.code());
}

// Copies the six characters; where they are missing, goes to where they are typed.
void VerificationRow::useSuffix()
{
    const Secret suffix = m_number.suffix().suffix;
    if (suffix.isEmpty())
        m_wishes.showSuffix();
    else
        m_number.filing().copy(suffix);
}

} // namespace beian
