// SPDX-License-Identifier: MIT
#include "ui/wizard/resendsection.h"

#include <QtWidgets/qapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/forms/controls.h"
#include "ui/forms/flowlayout.h"
#include "ui/forms/steplines.h"
#include "ui/forms/suffixform.h"
#include "ui/theme/icons.h"
#include "ui/wizard/siteopener.h"
#include "ui/wizard/suffixbinding.h"
#include "ui/wizard/wizardsession.h"

namespace beian {

using namespace Qt::StringLiterals;

ResendSection::ResendSection(WizardSession &session, const QString &phone,
                             const QString &namePrefix, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_phone(phone)
    , m_suffix(new SuffixForm(session.rules(), session.province()->code, namePrefix + "Resend"_L1))
    , m_requested(makeButton(namePrefix + "ResendRequested"_L1, {}))
    , m_wait(makeLabel({}, TextKind::Strong))
{
    m_wait->setObjectName(namePrefix + "ResendWait"_L1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(gap(2));
    if (const BodyRules *body = session.rules().body(session.body()))
        layout->addWidget(makeStepLines(body->resendSteps));
    m_suffix->setCompact(true);
    layout->addWidget(m_suffix);
    auto *open = makeButton(namePrefix + "ResendOpen"_L1, tr("Open the administration's site"));
    open->setIcon(glyphIcon(Glyph::External, QApplication::palette().color(QPalette::ButtonText)));
    auto *opener = new SiteOpener(session, this);
    connect(open, &QPushButton::clicked, opener,
            [opener, &session] { opener->open(session.forecast().links.verify); });
    auto *actions = new FlowLayout(gap(2));
    actions->addWidget(open);
    actions->addWidget(m_requested);
    layout->addLayout(actions);
    layout->addWidget(m_wait);
    bindSuffixForm(*m_suffix, session, phone);
    connect(m_requested, &QPushButton::clicked, this, &ResendSection::toggleRequested);
}

void ResendSection::toggleRequested()
{
    NumberInput input = m_session.number(m_phone);
    input.resends += input.resentAt.isValid() ? -1 : 1;
    input.resentAt = input.resentAt.isValid() ? QDateTime() : m_session.now();
    m_session.setNumber(m_phone, input);
}

void ResendSection::refreshTime(const QDateTime &now)
{
    const QDateTime resentAt = m_session.number(m_phone).resentAt;
    m_requested->setText(resentAt.isValid() ? tr("Undo: I did not ask for a resend")
                                            : tr("I asked the site to resend it just now"));
    m_requested->setAccessibleName(m_requested->text());
    m_wait->setVisible(resentAt.isValid());
    if (!resentAt.isValid())
        return;
    const std::chrono::seconds left(
        now.secsTo(resentAt.addDuration(std::chrono::seconds(resendSpan))));
    m_wait->setText(left > std::chrono::seconds(0)
                        ? tr("Resent SMS: wait about 10 minutes, %1 left. The deadline does "
                             "not move.")
                              .arg(countdownText(left))
                        : tr("10 minutes are over. If nothing came, look at what to check "
                             "below."));
}

} // namespace beian
