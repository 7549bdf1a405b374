// SPDX-License-Identifier: MIT
#include "ui/number/smscard.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

#include "app/session/filingsession.h"
#include "ui/forms/controlnames.h"
#include "ui/forms/controls.h"
#include "ui/number/answernote.h"
#include "ui/number/codesection.h"
#include "ui/number/delayquestion.h"
#include "ui/number/numberheader.h"
#include "ui/number/receptionnote.h"
#include "ui/number/sendercheck.h"
#include "ui/number/timefield.h"
#include "ui/platform/assistive.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

SmsCard::SmsCard(NumberSession &number, int place, QWidget *parent)
    : QFrame(parent)
    , m_number(number)
    , m_name(u"sms%1"_s.arg(place))
    , m_header(new NumberHeader(number, m_name))
    , m_code(new CodeSection(number, m_name))
    , m_received(new TimeField(TimeField::Which::Received, number, m_name))
    , m_delayQuestion(new DelayQuestion(number, m_name))
    , m_note(new ReceptionNote(number, m_name))
    , m_moreLink(makeButton(m_name + "More"_L1, {}, ButtonKind::Link))
    , m_sender(new QLineEdit)
    , m_notice(new TimeField(TimeField::Which::Notice, number, m_name))
    , m_more(makeMore())
{
    setObjectName(m_name);
    setProperty("kind", u"card"_s);
    keepTexts(this, [this] { makeGroup(*this, whomText(m_number)); });
    buildLayout();
    m_more->hide();
    connect(m_sender, &QLineEdit::textChanged, &number, &NumberSession::setSender);
    connect(m_moreLink, &QPushButton::clicked, this, [this] { setMoreShown(m_more->isHidden()); });
    connect(m_received, &TimeField::chosen, this, [this] {
        if (isOpen())
            focusFirst();
        else
            Q_EMIT completed();
    });
    connect(m_delayQuestion, &DelayQuestion::answered, m_code, &CodeSection::focusFirst);
    connect(&number, &NumberSession::changed, this, &SmsCard::refresh);
    keepTexts(this, [this] {
        setMoreShown(!m_more->isHidden());
        refresh();
    });
}

void SmsCard::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(4), gap(4), gap(4), gap(3));
    layout->setSpacing(gap(2));
    layout->addWidget(m_header);
    layout->addWidget(m_code);
    layout->addWidget(m_received);
    layout->addWidget(m_delayQuestion);
    layout->addWidget(m_note);
    layout->addWidget(m_moreLink, 0, Qt::AlignLeft);
    layout->addWidget(m_more);
    // Last: it comes with the first digit of a sender, and nothing moves for it.
    layout->addWidget(new SenderCheck(m_number, m_name));
}

QWidget *SmsCard::makeMore()
{
    m_sender->setObjectName(m_name + "Sender"_L1);
    m_sender->setMaxLength(40);
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins({});
    layout->setSpacing(gap(2));
    layout->addWidget(withLabel([] { return tr("Sender (optional)"); }, m_sender));
    layout->addWidget(m_notice);
    return holder;
}

void SmsCard::setMoreShown(bool isShown)
{
    m_more->setVisible(isShown);
    m_moreLink->setText(isShown ? tr("Sender, provider's notice ▾")
                                : tr("Sender, provider's notice ▸"));
    setAssistiveName(*m_moreLink, isShown ? tr("Sender, provider's notice: hide")
                                          : tr("Sender, provider's notice: show"));
    addWhose(*this, whomText(m_number));
}

bool SmsCard::isOpen() const
{
    return !isVerified(m_number.kept())
        && (m_number.code().isEmpty() || !m_number.kept().verification.receivedAt.isValid());
}

QWidget *SmsCard::firstOpen() const
{
    const bool hasTime = m_number.kept().verification.receivedAt.isValid();
    return m_number.code().isEmpty() || hasTime ? m_code->field() : m_received->field();
}

void SmsCard::focusFirst()
{
    firstOpen()->setFocus();
}

QWidget *SmsCard::unread() const
{
    if (!m_number.sms().checkTyped())
        return m_code->field();
    return unreadTime();
}

QWidget *SmsCard::unreadTime() const
{
    if (m_received->isUnread())
        return m_received->field();
    return m_notice->isUnread() ? m_notice->field() : nullptr;
}

bool SmsCard::isHalf() const
{
    return isOpen() && !m_number.code().isEmpty();
}

void SmsCard::settle()
{
    m_code->settle();
    m_received->settle();
    m_notice->settle();
}

void SmsCard::setTimeWanted(bool isWanted)
{
    m_received->setWanted(isWanted);
}

void SmsCard::refresh()
{
    m_code->refresh();
    showText(*m_sender, m_number.sender());
    m_received->refresh();
    m_notice->refresh();
    // What is wrong is not hidden.
    if (m_notice->hasError() && m_more->isHidden())
        setMoreShown(true);
    const QDateTime now = m_number.filing().now();
    m_header->refresh(now);
    m_note->refresh(now);
    // Beside the same controls of another number.
    addWhose(*this, whomText(m_number));
}

void SmsCard::tick(const QDateTime &now)
{
    m_number.tick();
    m_header->refresh(now);
    m_note->refresh(now);
}

} // namespace beian
