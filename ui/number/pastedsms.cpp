// SPDX-License-Identifier: MIT
#include "ui/number/pastedsms.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qpushbutton.h>

#include "app/support/repeatable.h"
#include "ui/forms/controls.h"
#include "ui/forms/flowlayout.h"
#include "ui/texts/errortexts.h"
#include "ui/theme/theme.h"
#include "app/session/sessionstate.h"
#include "app/session/filingsession.h"

namespace beian {

using namespace Qt::StringLiterals;

PastedSms::PastedSms(NumberSession &number, const QString &namePrefix, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
    , m_name(namePrefix)
    , m_text(new QPlainTextEdit(number.sms().pasted().reveal()))
    , m_error(makeLabel({}, TextKind::Hint))
    , m_mentions(makeLabel({}, TextKind::Hint))
    , m_candidates(new FlowLayout(gap(2)))
{
    setFocusProxy(m_text);
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
    const QString &text = m_number.sms().pasted().reveal();
    if (m_text->toPlainText() == text)
        return;
    m_text->setPlainText(text);
    showReading();
}

void PastedSms::read()
{
    if (m_text->toPlainText() == m_number.sms().pasted().reveal())
        return;
    m_number.setPasted(Secret(m_text->toPlainText()));
    showReading();
}

void PastedSms::choose(const Secret &candidate)
{
    m_number.chooseCode(candidate);
    showMentions(m_number.sms().reading());
    Q_EMIT codeChosen();
}

void PastedSms::showReading()
{
    const QString &text = m_number.sms().pasted().reveal();
    const SmsReading whole = readSms(text);
    const bool hasError = whole.error && !text.trimmed().isEmpty();
    m_error->setVisible(hasError);
    if (hasError)
        m_error->setText(errorSentences(*whole.error));
    showCandidates(whole.candidates);
    showMentions(m_number.sms().reading());
}

// For the person to compare: of initiator and site the program often knows too little.
void PastedSms::showMentions(const SmsReading &reading)
{
    QStringList lines;
    if (!reading.ownNumber.isEmpty())
        lines << tr("Received by: %1").arg(reading.ownNumber);
    if (!reading.initiator.isEmpty())
        lines << tr("Started by: %1").arg(inOneLine(reading.initiator));
    if (!reading.site.isEmpty())
        lines << tr("Site: %1").arg(inOneLine(reading.site));
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
