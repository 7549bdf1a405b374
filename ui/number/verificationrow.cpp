// SPDX-License-Identifier: MIT
#include "ui/number/verificationrow.h"

#include <QtWidgets/qapplication.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/forms/controls.h"
#include "ui/forms/countdownring.h"
#include "ui/forms/flowlayout.h"
#include "ui/texts/names.h"
#include "ui/texts/sitetexts.h"
#include "ui/theme/icons.h"
#include "app/session/filingsession.h"
#include "ui/number/answernote.h"
#include "ui/number/numberwishes.h"

namespace beian {

using namespace Qt::StringLiterals;

VerificationRow::VerificationRow(NumberSession &number, NumberWishes &wishes, QGridLayout &grid,
                                 int row, QObject *parent)
    : QObject(parent)
    , m_number(number)
    , m_wishes(wishes)
    , m_roles(roleNames(number.roles()))
    , m_budget(makeLabel({}, TextKind::Hint))
    , m_left(new CountdownLabel)
{
    const QString name = u"row%1"_s.arg(row);
    m_phoneChip = makeChip(name + "CopyPhone"_L1, tr("Copy the mobile number: %1").arg(m_roles));
    m_codeChip = makeChip(name + "CopyCode"_L1, tr("Copy the SMS code: %1").arg(m_roles));
    m_suffixChip = makeChip(name + "CopySuffix"_L1, tr("Copy the last six: %1").arg(m_roles));
    m_answer = makeButton(name + "Answer"_L1, tr("Answer…"));
    m_answer->setAccessibleName(tr("What did the site say? %1").arg(m_roles));
    m_verified = makeButton(name + "Verified"_L1, {});
    m_toSms = makeButton(name + "ToSms"_L1, tr("SMS…"));
    m_toSms->setAccessibleName(tr("Enter the SMS: %1").arg(m_roles));
    m_resend = makeButton(name + "Resend"_L1, tr("Resend…"));
    m_resend->setAccessibleName(tr("How to resend the SMS: %1").arg(m_roles));
    buildLayout(name, grid, row);
    connectButtons();
}

void VerificationRow::buildLayout(const QString &name, QGridLayout &grid, int row)
{
    m_left->setObjectName(name + "Left"_L1);
    m_left->setAccessibleName(tr("Time left: %1").arg(m_roles));
    m_budget->setObjectName(name + "Budget"_L1);
    auto *actions = new FlowLayout(gap(2));
    for (QWidget *widget : {static_cast<QWidget *>(m_left), static_cast<QWidget *>(m_toSms),
                            static_cast<QWidget *>(m_answer), static_cast<QWidget *>(m_verified),
                            static_cast<QWidget *>(m_resend)})
        actions->addWidget(widget);
    QLabel *roles = makeLabel(m_roles);
    roles->setObjectName(name + "Person"_L1);
    // Chinese breaks anywhere, and would put one character below the other.
    if (!m_roles.contains(u' '))
        roles->setMinimumWidth(
            roles->fontMetrics().horizontalAdvance(m_roles.section(u'、', 0, 0)));
    // Two lines a number, below that of the titles.
    const int line = 2 * row - 1;
    grid.addWidget(roles, line, 0);
    int column = 1;
    for (QPushButton *chip : {m_phoneChip, m_codeChip, m_suffixChip})
        grid.addWidget(chip, line, column++, Qt::AlignLeft | Qt::AlignVCenter);
    grid.addLayout(actions, line, column);
    grid.addWidget(m_budget, line + 1, 0, 1, column + 1);
}

QPushButton *VerificationRow::makeChip(const QString &name, const QString &accessibleName)
{
    QPushButton *chip = makeButton(name, {}, ButtonKind::Chip);
    chip->setAccessibleName(accessibleName);
    chip->setIcon(glyphIcon(Glyph::Copy, QApplication::palette().color(QPalette::Link)));
    return chip;
}

void VerificationRow::connectButtons()
{
    connect(m_phoneChip, &QPushButton::clicked, this,
            [this] { m_number.filing().copy(Secret(m_number.phone())); });
    connect(m_codeChip, &QPushButton::clicked, this,
            [this] { m_number.filing().copy(m_number.code()); });
    connect(m_suffixChip, &QPushButton::clicked, this, &VerificationRow::useSuffix);
    connect(m_answer, &QPushButton::clicked, this, [this] { askForAnswer(m_number, *m_answer); });
    connect(m_verified, &QPushButton::clicked, &m_number, &NumberSession::toggleVerified);
    connect(m_toSms, &QPushButton::clicked, this, [this] { m_wishes.showSms(m_number); });
    connect(m_resend, &QPushButton::clicked, this, [this] { m_wishes.showResend(m_number); });
}

void VerificationRow::refresh(const QDateTime &now)
{
    const Verification &verification = m_number.kept().verification;
    const VerificationState state = verification.stateAt(now);
    const auto remaining = verification.remainingAt(now);
    QString left = u"—"_s;
    if (state == VerificationState::Verified)
        left = tr("Verified");
    else if (state == VerificationState::Expired)
        left = tr("Expired");
    else if (state == VerificationState::Failed)
        left = tr("Refused");
    else if (remaining)
        left = countdownText(*remaining);
    m_left->setContent(toneOf(state, remaining), left);
    refreshChips(state == VerificationState::Waiting);
    refreshButtons();
    m_budget->setText(budgetsText(m_number.attempts(), m_number.resends()));
    m_budget->setVisible(state != VerificationState::Verified);
    setTone(m_budget, toneOf(attemptStage(m_number.kept().wrongInputs)));
}

void VerificationRow::refreshChips(bool isWaiting)
{
    const QString code = m_number.code().reveal();
    const QString suffix = m_number.suffix().suffix.reveal();
    const bool isFree = !m_number.isPaused();
    m_phoneChip->setText(m_number.phone());
    m_codeChip->setText(!code.isEmpty() ? code : isWaiting ? tr("Waiting") : tr("to fill in"));
    m_suffixChip->setText(suffix.isEmpty() ? tr("to fill in") : suffix);
    m_phoneChip->setEnabled(isFree);
    m_codeChip->setEnabled(isFree && !code.isEmpty());
    m_suffixChip->setEnabled(isFree);
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
    m_verified->setText(isVerified ? tr("Undo") : tr("Verified"));
    m_verified->setAccessibleName((isVerified ? tr("Undo: %1") : tr("Verified: %1")).arg(m_roles));
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
