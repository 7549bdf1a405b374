// SPDX-License-Identifier: MIT
#include "ui/number/codesection.h"

#include <QtGui/qevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

#include "app/session/filingsession.h"
#include "app/sms/smsreading.h"
#include "ui/forms/controls.h"
#include "ui/forms/offreason.h"
#include "ui/forms/reservedlabel.h"
#include "ui/number/copybuttons.h"
#include "ui/number/pastedsms.h"
#include "ui/number/secretfield.h"
#include "ui/number/swapnote.h"
#include "ui/platform/assistive.h"
#include "ui/texts/errortexts.h"
#include "ui/texts/sitetexts.h"
#include "ui/texts/smstexts.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {
constexpr int codeErrorLines = 1;
}

CodeSection::CodeSection(NumberSession &number, const QString &namePrefix, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
    , m_name(namePrefix)
    , m_code(new SecretField(number, [&number] { return number.isCopyHeld(); }))
    , m_codeError(new ReservedLabel(codeErrorLines))
    , m_copy(makeButton(namePrefix + "CopyCode"_L1, QString()))
    , m_pasted(new PastedSms(number, namePrefix, *m_code))
    , m_swap(new SwapNote(number, namePrefix))
{
    buildLayout();
    connect(m_code, &QLineEdit::textChanged, this, &CodeSection::enter);
    connect(m_code, &QLineEdit::editingFinished, this, &CodeSection::settle);
    connect(&number, &NumberSession::forgotten, this, [this] { m_isTyping = false; });
    connect(&number.filing(), &FilingSession::clipboardChanged, this, &CodeSection::refreshCopy);
    connect(m_pasted, &PastedSms::codeChosen, this, &CodeSection::settle);
    connect(m_pasted, &PastedSms::codeChosen, this, &CodeSection::focusFirst);
    connect(m_swap, &SwapNote::accepted, this, &CodeSection::settle);
    connect(m_swap, &SwapNote::accepted, this, &CodeSection::focusFirst);
    keepRoomForCopied(*m_copy, [] { return tr("Copy the code"); });
    keepTexts(this, [this] {
        m_code->setPlaceholderText(tr("6 digits, or paste it here"));
        refresh();
    });
}

void CodeSection::buildLayout()
{
    m_codeError->setObjectName(m_name + "CodeError"_L1);
    m_code->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(gap(2));
    layout->addWidget(makeFields());
    layout->addWidget(m_codeError);
    layout->addWidget(m_pasted);
    layout->addWidget(m_swap);
}

QWidget *CodeSection::makeFields()
{
    m_code->setObjectName(m_name + "Code"_L1);
    m_code->setProperty("kind", u"code"_s);
    m_copy->hide();
    connect(m_copy, &QPushButton::clicked, this,
            [this] { m_number.filing().copy(m_number.code()); });
    auto *fields = new QWidget;
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins({});
    row->setSpacing(gap(3));
    row->addWidget(withLabel([] { return tr("SMS code, or the whole SMS"); }, m_code), 1);
    row->addWidget(m_copy, 0, Qt::AlignBottom);
    return fields;
}

void CodeSection::enter(const QString &text)
{
    m_isOpen = m_code->hasFocus(); // assistive technology writes without it, and at once
    m_isTyping = qAbs(text.size() - m_length) <= 1;
    m_length = text.size();
    m_number.enterSms(Secret(text));
}

void CodeSection::settle()
{
    m_isOpen = false;
    m_isTyping = false;
    refresh();
}

// Once an SMS was read, the field shows its code, and knows no step of its own to take back.
bool CodeSection::eventFilter(QObject *watched, QEvent *event)
{
    // It tells so itself only where it was changed since Enter.
    if (event->type() == QEvent::FocusOut && m_isOpen && isLeft(*static_cast<QFocusEvent *>(event)))
        settle();
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)
        || !m_number.isPastedLast())
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        m_isTyping = false;
        m_number.takeBackPasted();
    }
    return true;
}

QWidget *CodeSection::field() const
{
    return m_code;
}

void CodeSection::focusFirst()
{
    m_code->setFocus();
}

void CodeSection::refresh()
{
    refreshField();
    m_pasted->refresh();
    m_swap->refresh();
    const QString &typed = m_number.sms().codeText().reveal();
    const Result<void> checked = m_number.sms().checkTyped();
    // Six digits are typed one by one: too few are no mistake before the field is left, or Enter pressed.
    const bool isWrong =
        !checked && (!m_isOpen || typed.trimmed().size() >= codeLength);
    const bool isWiped = m_number.isCodeWiped();
    const QString why = whyNotCopied();
    const QString words = isWrong ? whatIsWrong(checked.error())
        : isWiped                 ? wipedText()
                                  : why;
    m_codeError->setVisible(!words.isEmpty());
    setTone(m_codeError, isWrong ? Tone::Bad : isWiped ? Tone::Warn : Tone::Neutral);
    if (m_codeError->text() != words) {
        m_codeError->setText(words);
        announce(*m_codeError, words);
    }
    setStyleMark(m_code, "tone", isWrong ? u"bad"_s : QString());
    setOff(*m_copy, why.isEmpty() ? QString() : words, *m_codeError);
    refreshCopy();
}

// A click is confirmed where it was made, while the code lies on the clipboard. The name stays: it would be
// read anew with every second.
void CodeSection::refreshCopy()
{
    const Secret code = m_number.code();
    const auto left = code.isEmpty() ? std::chrono::seconds(0) : m_number.filing().copiedFor(code);
    showCopied(*m_copy, left, tr("Copy the code"));
    setAssistiveName(*m_copy, tr("Copy the code"));
}

// Only where it can be copied at all.
QString CodeSection::whyNotCopied() const
{
    if (!m_isForFiler)
        return {};
    if (m_number.isPaused())
        return tr("Copying waits: compare the three inputs first, on the page “Verify”.");
    if (m_number.isCopyHeld())
        return noInputLeftText();
    return m_number.code().isEmpty() ? tr("It can be copied once its six digits are there.")
                                     : QString();
}

// In one line, and in words for what was typed: nothing came out of a spreadsheet.
QString CodeSection::whatIsWrong(const Error &error) const
{
    return error.kind == ErrorKind::SmsWithFiveDigits
        ? tr("Only 5 of 6 digits. Is a zero in front missing?")
        : errorText(error).sentence;
}

// A text in which no code was found stays, from its beginning, and so does what was typed.
void CodeSection::refreshField()
{
    const QString &entered = m_number.sms().entered().reveal();
    const bool isText = m_number.sms().codeText().isEmpty();
    if (m_code->text() != entered && (!m_isTyping || entered.isEmpty()))
        showText(*m_code, entered);
    m_length = m_code->text().size();
    if (isText && !m_code->hasFocus())
        m_code->setCursorPosition(0);
}

void CodeSection::setForFiler()
{
    m_isForFiler = true;
    setStyleMark(m_copy, "kind", u"level"_s); // as high as the field beside it
    m_copy->show();
    refresh();
}

} // namespace beian
