// SPDX-License-Identifier: MIT
#include "ui/wizard/verificationrow.h"

#include <QtWidgets/qapplication.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/forms/controls.h"
#include "ui/forms/countdownring.h"
#include "ui/forms/flowlayout.h"
#include "ui/texts/names.h"
#include "ui/theme/icons.h"
#include "ui/wizard/wizardsession.h"

namespace beian {

using namespace Qt::StringLiterals;

VerificationRow::VerificationRow(WizardSession &session, const NumberGroup &group,
                                 QGridLayout &grid, int row, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_phone(group.phone)
    , m_roles(roleNames(group.roles))
    , m_left(new CountdownLabel)
{
    const QString name = u"row%1"_s.arg(row);
    m_phoneChip = makeChip(name + "CopyPhone"_L1, tr("Copy the mobile number: %1").arg(m_roles));
    m_codeChip = makeChip(name + "CopyCode"_L1, tr("Copy the SMS code: %1").arg(m_roles));
    m_suffixChip = makeChip(name + "CopySuffix"_L1, tr("Copy the last six: %1").arg(m_roles));
    m_verified = makeButton(name + "Verified"_L1, {});
    m_toSms = makeButton(name + "ToSms"_L1, tr("Enter SMS"));
    m_left->setObjectName(name + "Left"_L1);
    m_left->setAccessibleName(tr("Time left: %1").arg(m_roles));
    auto *leftAndActions = new FlowLayout(gap(2));
    leftAndActions->addWidget(m_left);
    leftAndActions->addWidget(m_toSms);
    leftAndActions->addWidget(m_verified);
    QLabel *person = makeLabel(m_roles);
    person->setObjectName(name + "Person"_L1);
    int column = 0;
    for (QWidget *widget :
         {static_cast<QWidget *>(person), static_cast<QWidget *>(m_phoneChip),
          static_cast<QWidget *>(m_codeChip), static_cast<QWidget *>(m_suffixChip)})
        grid.addWidget(widget, row, column++, Qt::AlignLeft | Qt::AlignVCenter);
    grid.addLayout(leftAndActions, row, column);
    connect(m_phoneChip, &QPushButton::clicked, this,
            [this] { Q_EMIT m_session.secretCopyRequested(Secret(m_phone)); });
    connect(m_codeChip, &QPushButton::clicked, this,
            [this] { Q_EMIT m_session.secretCopyRequested(m_session.code(m_phone)); });
    connect(m_suffixChip, &QPushButton::clicked, this, &VerificationRow::useSuffix);
    connect(m_verified, &QPushButton::clicked, this, &VerificationRow::toggleVerified);
    connect(m_toSms, &QPushButton::clicked, this, [this] { Q_EMIT smsPageRequested(m_phone); });
}

QPushButton *VerificationRow::makeChip(const QString &name, const QString &accessibleName)
{
    QPushButton *chip = makeButton(name, {}, ButtonKind::Chip);
    chip->setAccessibleName(accessibleName);
    chip->setIcon(glyphIcon(Glyph::Copy, QApplication::palette().color(QPalette::Link)));
    return chip;
}

void VerificationRow::refresh(const QDateTime &now)
{
    const Verification &verification = m_session.number(m_phone).verification;
    const VerificationState state = verification.stateAt(now);
    const QString code = m_session.code(m_phone).reveal();
    const QString suffix = m_session.suffix(m_phone).suffix.reveal();
    m_phoneChip->setText(m_phone);
    const bool isWaiting = state == VerificationState::Waiting;
    m_codeChip->setText(!code.isEmpty() ? code : isWaiting ? tr("Waiting") : tr("to fill in"));
    m_codeChip->setEnabled(!code.isEmpty());
    m_suffixChip->setText(suffix.isEmpty() ? tr("to fill in") : suffix);
    const auto remaining = verification.remainingAt(now);
    QString left = u"—"_s;
    if (state == VerificationState::Verified)
        left = tr("Verified");
    else if (state == VerificationState::Expired)
        left = tr("Expired");
    else if (remaining)
        left = countdownText(*remaining);
    m_left->setContent(toneOf(state, remaining), left);
    const bool isVerified = state == VerificationState::Verified;
    m_toSms->setVisible(!isVerified && (code.isEmpty() || state != VerificationState::Received));
    m_toSms->setAccessibleName(tr("Enter the SMS: %1").arg(m_roles));
    m_verified->setVisible(!isWaiting);
    m_verified->setText(isVerified ? tr("Undo") : tr("Verified"));
    m_verified->setAccessibleName((isVerified ? tr("Undo: %1") : tr("Verified: %1")).arg(m_roles));
}

// Copies the six characters; where they are missing, goes to where they are typed.
void VerificationRow::useSuffix()
{
    const Secret suffix = m_session.suffix(m_phone).suffix;
    if (suffix.isEmpty())
        Q_EMIT suffixPageRequested();
    else
        Q_EMIT m_session.secretCopyRequested(suffix);
}

void VerificationRow::toggleVerified()
{
    NumberInput input = m_session.number(m_phone);
    input.verification.verifiedAt =
        input.verification.verifiedAt.isValid() ? QDateTime() : m_session.now();
    m_session.setNumber(m_phone, input);
}

} // namespace beian
