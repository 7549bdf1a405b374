// SPDX-License-Identifier: MIT
#include "ui/wizard/delayquestion.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/forms/controls.h"
#include "ui/forms/notebox.h"
#include "ui/wizard/wizardsession.h"

namespace beian {

using namespace Qt::StringLiterals;

DelayQuestion::DelayQuestion(WizardSession &session, const QString &phone,
                             const QString &namePrefix, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_phone(phone)
{
    auto *note = new NoteBox(namePrefix + "Delay"_L1);
    note->setContent(Tone::Warn, Glyph::Unknown, tr("More than 30 minutes after the notice"),
                     tr("Is this the first SMS, or one that was resent? A resend is not known to "
                        "move the deadline: then it counts from when the first should have "
                        "come."));
    auto *first = makeButton(namePrefix + "DelayFirst"_L1, tr("The first one"));
    auto *resent =
        makeButton(namePrefix + "DelayResent"_L1, tr("A resent one; the first never came"));
    note->addAction(first);
    note->addAction(resent);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(note);
    connect(first, &QPushButton::clicked, this, [this] { answer(false); });
    connect(resent, &QPushButton::clicked, this, [this] { answer(true); });
    connect(&session, &WizardSession::numberChanged, this, &DelayQuestion::refresh);
    refresh();
}

void DelayQuestion::answer(bool isFirstSmsLost)
{
    NumberInput input = m_session.number(m_phone);
    input.isDelayExplained = true;
    input.verification.isFirstSmsLost = isFirstSmsLost;
    m_session.setNumber(m_phone, input);
    Q_EMIT answered();
}

void DelayQuestion::refresh()
{
    const NumberInput &input = m_session.number(m_phone);
    setVisible(!input.isDelayExplained && !input.verification.isFirstSmsLost
               && isReceptionDoubtful(input.verification.receivedAt, input.verification.noticeAt));
}

} // namespace beian
