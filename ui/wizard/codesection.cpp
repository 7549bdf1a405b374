// SPDX-License-Identifier: MIT
#include "ui/wizard/codesection.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qpushbutton.h>

#include "app/sms/smsreading.h"
#include "ui/forms/controls.h"
#include "ui/forms/flowlayout.h"
#include "ui/texts/errortexts.h"
#include "ui/texts/names.h"
#include "ui/theme/theme.h"
#include "ui/wizard/wizardsession.h"

namespace beian {

using namespace Qt::StringLiterals;

CodeSection::CodeSection(WizardSession &session, const QString &phone, const QString &namePrefix,
                         QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_phone(phone)
    , m_name(namePrefix)
    , m_code(new QLineEdit)
    , m_codeError(makeLabel({}, TextKind::Hint))
    , m_sender(new QLineEdit)
    , m_senderBadge(makeLabel({}, TextKind::Badge))
    , m_sms(new QPlainTextEdit)
    , m_smsError(makeLabel({}, TextKind::Hint))
    , m_candidates(new FlowLayout(gap(2)))
{
    buildLayout();
    const NumberInput &input = session.number(phone);
    m_code->setText(input.codeText.reveal());
    m_sender->setText(input.senderText);
    m_sms->setPlainText(input.pastedSms.reveal());
    connect(m_code, &QLineEdit::textEdited, this, [this](const QString &text) {
        NumberInput changed = m_session.number(m_phone);
        changed.codeText = Secret(text);
        m_session.setNumber(m_phone, changed);
    });
    connect(m_sender, &QLineEdit::textEdited, this, [this](const QString &text) {
        NumberInput changed = m_session.number(m_phone);
        changed.senderText = text;
        m_session.setNumber(m_phone, changed);
    });
    connect(m_sms, &QPlainTextEdit::textChanged, this, &CodeSection::readPasted);
    refreshCandidates();
}

void CodeSection::buildLayout()
{
    m_code->setObjectName(m_name + "Code"_L1);
    m_code->setProperty("kind", u"code"_s);
    m_code->setMaxLength(20);
    m_code->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_codeError->setObjectName(m_name + "CodeError"_L1);
    setTone(m_codeError, Tone::Bad);
    m_sender->setObjectName(m_name + "Sender"_L1);
    m_sender->setMaxLength(40);
    m_senderBadge->setObjectName(m_name + "SenderBadge"_L1);
    m_senderBadge->setWordWrap(true);
    m_sms->setObjectName(m_name + "Text"_L1);
    m_sms->setTabChangesFocus(true);
    m_sms->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_sms->setPlaceholderText(tr("The code is read out of it"));
    m_sms->setFixedHeight(gap(10));
    m_smsError->setObjectName(m_name + "TextError"_L1);
    setTone(m_smsError, Tone::Warn);

    auto *fields = new QHBoxLayout;
    fields->setSpacing(gap(3));
    fields->addWidget(withLabel(tr("SMS code (6 digits)"), m_code), 1);
    fields->addWidget(withLabel(tr("Sender (optional)"), m_sender), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(gap(2));
    layout->addLayout(fields);
    layout->addWidget(m_codeError);
    layout->addWidget(m_senderBadge);
    layout->addWidget(withLabel(tr("Or paste the whole SMS (optional)"), m_sms));
    layout->addWidget(m_smsError);
    layout->addLayout(m_candidates);
    layout->addWidget(makeLabel(tr("The code stays in memory only. It is typed on the "
                                   "administration's site only; tell it to nobody."),
                                TextKind::Hint));
}

void CodeSection::focusFirst()
{
    m_code->setFocus();
}

void CodeSection::refresh()
{
    const NumberInput &input = m_session.number(m_phone);
    const QString &text = input.codeText.reveal();
    if (m_code->text() != text)
        m_code->setText(text);
    if (m_sms->toPlainText() != input.pastedSms.reveal())
        m_sms->setPlainText(input.pastedSms.reveal());
    const auto code = parseCode(text);
    // Six digits are typed one by one: too few are no mistake yet.
    const bool isWrong = !code && text.trimmed().size() >= codeLength;
    m_codeError->setVisible(isWrong);
    if (isWrong)
        m_codeError->setText(errorSentences(code.error()));
    refreshSender();
}

void CodeSection::readPasted()
{
    const QString text = m_sms->toPlainText();
    NumberInput input = m_session.number(m_phone);
    input.pastedSms = Secret(text);
    const SmsReading reading = readSms(text);
    // What an earlier reading put there is taken back; what was typed by hand stays.
    if (!reading.code.isEmpty() || (!m_readCode.isEmpty() && input.codeText == m_readCode))
        input.codeText = reading.code;
    m_readCode = reading.code;
    m_session.setNumber(m_phone, input);
    refreshCandidates();
}

void CodeSection::useCode(const Secret &code)
{
    NumberInput input = m_session.number(m_phone);
    input.codeText = code;
    m_session.setNumber(m_phone, input);
    m_code->setFocus();
}

void CodeSection::refreshSender()
{
    const QString text = m_session.number(m_phone).senderText.trimmed();
    m_senderBadge->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    const SenderClass sender = classifySender(m_session.rules(), text, m_session.carrier(m_phone));
    setTone(m_senderBadge, sender == SenderClass::Expected ? Tone::Good : Tone::Warn);
    m_senderBadge->setText(senderClassText(sender));
}

void CodeSection::refreshCandidates()
{
    m_candidates->clear();
    const QString text = m_sms->toPlainText();
    const SmsReading reading = readSms(text);
    const bool hasError = reading.error && !text.trimmed().isEmpty();
    m_smsError->setVisible(hasError);
    if (hasError)
        m_smsError->setText(errorSentences(*reading.error));
    int number = 0;
    for (const Secret &candidate : reading.candidates) {
        QPushButton *button = makeButton(m_name + u"Candidate%1"_s.arg(++number),
                                         candidate.reveal(), ButtonKind::Chip);
        connect(button, &QPushButton::clicked, this, [this, candidate] { useCode(candidate); });
        // The code itself is nothing to be read aloud.
        button->setAccessibleName(tr("Candidate %1").arg(number));
        m_candidates->addWidget(button);
    }
}

} // namespace beian
