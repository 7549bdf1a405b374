// SPDX-License-Identifier: MIT
#include "ui/number/codesection.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

#include "app/sms/smsreading.h"
#include "ui/forms/controls.h"
#include "ui/help/faqdialog.h"
#include "ui/forms/notebox.h"
#include "ui/texts/errortexts.h"
#include "ui/texts/language.h"
#include "ui/texts/smstexts.h"
#include "ui/theme/theme.h"
#include "ui/number/pastedsms.h"
#include "ui/number/swapnote.h"
#include "app/session/filingsession.h"

namespace beian {

using namespace Qt::StringLiterals;

CodeSection::CodeSection(NumberSession &number, const QString &namePrefix, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
    , m_name(namePrefix)
    , m_code(new QLineEdit(number.sms().codeText().reveal()))
    , m_codeError(makeLabel({}, TextKind::Hint))
    , m_copy(makeButton(namePrefix + "CopyCode"_L1, tr("Copy the code")))
    , m_sender(new QLineEdit(number.sender()))
    , m_senderField(withLabel(tr("Sender (optional)"), m_sender))
    , m_senderBadge(makeLabel({}, TextKind::Badge))
    , m_senderNote(new NoteBox(namePrefix + "SenderNote"_L1))
    , m_pasted(new PastedSms(number, namePrefix))
    , m_swap(new SwapNote(number, namePrefix))
{
    buildLayout();
    connect(m_code, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_number.setCode(Secret(text)); });
    connect(m_sender, &QLineEdit::textEdited, &number, &NumberSession::setSender);
    connect(m_pasted, &PastedSms::codeChosen, this, &CodeSection::focusFirst);
    connect(m_swap, &SwapNote::accepted, this, &CodeSection::focusFirst);
}

void CodeSection::buildLayout()
{
    m_codeError->setObjectName(m_name + "CodeError"_L1);
    setTone(m_codeError, Tone::Bad);
    m_senderBadge->setObjectName(m_name + "SenderBadge"_L1);
    m_senderBadge->setWordWrap(true);
    makeSenderNote();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(gap(2));
    layout->addWidget(makeFields());
    layout->addWidget(m_codeError);
    layout->addWidget(m_senderBadge);
    layout->addWidget(m_senderNote);
    layout->addWidget(m_pasted);
    layout->addWidget(m_swap);
    layout->addWidget(makeLabel(
        joinedSentences({codeSecrecyText(), tr("It stays in memory only.")}), TextKind::Hint));
}

QWidget *CodeSection::makeFields()
{
    m_code->setObjectName(m_name + "Code"_L1);
    m_code->setProperty("kind", u"code"_s);
    m_code->setMaxLength(20);
    m_code->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_sender->setObjectName(m_name + "Sender"_L1);
    m_sender->setMaxLength(40);
    m_copy->hide();
    connect(m_copy, &QPushButton::clicked, this,
            [this] { m_number.filing().copy(m_number.code()); });
    auto *fields = new QWidget;
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins({});
    row->setSpacing(gap(3));
    row->addWidget(withLabel(tr("SMS code (6 digits)"), m_code), 1);
    row->addWidget(m_copy, 0, Qt::AlignBottom);
    row->addWidget(m_senderField, 1);
    return fields;
}

void CodeSection::makeSenderNote()
{
    auto *more =
        makeButton(m_name + "SenderFaq"_L1, tr("False SMS and their senders"), ButtonKind::Link);
    connect(more, &QPushButton::clicked, this,
            [this] { openFaqEntry(*this, m_number.filing().rules(), u"false-sms"_s); });
    m_senderNote->addAction(more);
}

void CodeSection::focusFirst()
{
    m_code->setFocus();
}

void CodeSection::focusPasted()
{
    m_pasted->setFocus();
}

void CodeSection::refresh()
{
    const QString &text = m_number.sms().codeText().reveal();
    if (m_code->text() != text)
        m_code->setText(text);
    m_pasted->refresh();
    if (m_sender->text() != m_number.sender())
        m_sender->setText(m_number.sender());
    m_swap->refresh();
    const auto code = parseCode(text);
    // Six digits are typed one by one: too few are no mistake yet.
    const bool isWrong = !code && text.trimmed().size() >= codeLength;
    m_codeError->setVisible(isWrong);
    if (isWrong)
        m_codeError->setText(errorSentences(code.error()));
    m_copy->setEnabled(!m_number.code().isEmpty() && !m_number.isPaused());
    refreshSender();
}

void CodeSection::setForFiler()
{
    m_copy->show();
    m_senderField->hide();
    m_pasted->hide();
}

void CodeSection::refreshSender()
{
    const QString text = m_number.sender().trimmed();
    const SenderClass sender = classifySender(m_number.filing().rules(), text, m_number.carrier());
    const bool isUnknown = sender == SenderClass::Unknown;
    m_senderBadge->setVisible(!text.isEmpty() && !isUnknown);
    m_senderNote->setVisible(!text.isEmpty() && isUnknown);
    m_senderNote->setContent(Tone::Warn, Glyph::Unknown, senderClassText(SenderClass::Unknown),
                             isSenderName(text) ? senderNameText() : unknownSenderText());
    setTone(m_senderBadge, sender == SenderClass::Expected ? Tone::Good : Tone::Warn);
    m_senderBadge->setText(senderClassText(sender));
}

} // namespace beian
