// SPDX-License-Identifier: MIT
#include "ui/wizard/pastedsms.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/forms/controls.h"
#include "ui/forms/flowlayout.h"
#include "ui/texts/errortexts.h"
#include "ui/theme/theme.h"
#include "ui/wizard/smscheck.h"
#include "ui/wizard/wizardsession.h"

namespace beian {

using namespace Qt::StringLiterals;

PastedSms::PastedSms(WizardSession &session, const QString &phone, const QString &namePrefix,
                     QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_phone(phone)
    , m_name(namePrefix)
    , m_text(new QPlainTextEdit(session.number(phone).pastedSms.reveal()))
    , m_error(makeLabel({}, TextKind::Hint))
    , m_mentions(makeLabel({}, TextKind::Hint))
    , m_candidates(new FlowLayout(gap(2)))
{
    buildLayout();
    connect(m_text, &QPlainTextEdit::textChanged, this, &PastedSms::read);
    showReading();
}

void PastedSms::buildLayout()
{
    m_text->setObjectName(m_name + "Text"_L1);
    m_text->setTabChangesFocus(true);
    m_text->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_text->setPlaceholderText(tr("The code is read out of it"));
    m_text->setFixedHeight(gap(10));
    m_error->setObjectName(m_name + "TextError"_L1);
    setTone(m_error, Tone::Warn);
    m_mentions->setObjectName(m_name + "Mentions"_L1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(gap(2));
    layout->addWidget(withLabel(tr("Or paste the whole SMS (optional)"), m_text));
    layout->addWidget(m_error);
    layout->addLayout(m_candidates);
    layout->addWidget(m_mentions);
}

void PastedSms::refresh()
{
    const QString &text = m_session.number(m_phone).pastedSms.reveal();
    if (m_text->toPlainText() == text)
        return;
    m_text->setPlainText(text);
    showReading();
}

// Another text is another SMS: what was said of the one before does not hold for it.
void PastedSms::read()
{
    NumberInput input = m_session.number(m_phone);
    if (m_text->toPlainText() == input.pastedSms.reveal())
        return;
    input.pastedSms = Secret(m_text->toPlainText());
    input.chosenCode = {};
    input.accepted.clear();
    m_session.setNumber(m_phone, input);
    takePastedCode(m_session, m_phone);
    showReading();
}

void PastedSms::choose(const Secret &candidate)
{
    NumberInput input = m_session.number(m_phone);
    input.chosenCode = candidate;
    input.accepted.clear();
    m_session.setNumber(m_phone, input);
    takePastedCode(m_session, m_phone);
    showMentions(pastedReading(m_session.number(m_phone)));
    Q_EMIT codeChosen();
}

void PastedSms::showReading()
{
    const NumberInput &input = m_session.number(m_phone);
    const SmsReading whole = readSms(input.pastedSms.reveal());
    const bool hasError = whole.error && !input.pastedSms.reveal().trimmed().isEmpty();
    m_error->setVisible(hasError);
    if (hasError)
        m_error->setText(errorSentences(*whole.error));
    showCandidates(whole.candidates);
    showMentions(pastedReading(input));
}

// For the person to compare: of initiator and site the program often knows too little.
void PastedSms::showMentions(const SmsReading &reading)
{
    QStringList lines;
    if (!reading.initiator.isEmpty())
        lines << tr("Started by: %1").arg(reading.initiator);
    if (!reading.site.isEmpty())
        lines << tr("Site: %1").arg(reading.site);
    m_mentions->setVisible(!lines.isEmpty());
    lines.prepend(tr("Compare what the SMS names with this filing:"));
    m_mentions->setText(lines.join(u'\n'));
}

void PastedSms::showCandidates(const QList<Secret> &candidates)
{
    m_candidates->clear();
    int number = 0;
    for (const Secret &candidate : candidates) {
        QPushButton *button = makeButton(m_name + u"Candidate%1"_s.arg(++number),
                                         candidate.reveal(), ButtonKind::Chip);
        connect(button, &QPushButton::clicked, this, [this, candidate] { choose(candidate); });
        // The code itself is nothing to be read aloud.
        button->setAccessibleName(tr("Candidate %1").arg(number));
        m_candidates->addWidget(button);
    }
}

} // namespace beian
