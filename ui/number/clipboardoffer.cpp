// SPDX-License-Identifier: MIT
#include "ui/number/clipboardoffer.h"

#include <utility>

#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "app/identity/phonenumber.h"
#include "app/session/filingsession.h"
#include "app/session/numbersession.h"
#include "ui/forms/controls.h"
#include "ui/forms/flowlayout.h"
#include "ui/texts/names.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// Six digits alone are no SMS: they were copied from here, or from anywhere.
constexpr qsizetype shortestSms = 12;

} // namespace

ClipboardOffer::ClipboardOffer(FilingSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_line(
          makeLabel([] { return tr("The clipboard holds a verification SMS."); }, TextKind::Hint))
    , m_seen(qHash(QString()))
    , m_row(new FlowLayout(gap(2), this))
{
    setObjectName(u"clipboardOffer"_s);
    m_line->setWordWrap(false);
    m_row->addWidget(m_line);
    hide();
    // Also with a new round: the SMS of the one before is of no more use.
    connect(&session, &FilingSession::privateForgotten, this, &ClipboardOffer::clear);
}

void ClipboardOffer::look(const QString &text)
{
    if (std::exchange(m_seen, qHash(text)) == qHash(text))
        return;
    clear();
    const QList<NumberSession *> numbers = numbersFor(text);
    if (!numbers.isEmpty())
        m_text = Secret(text);
    int place = 0;
    for (NumberSession *number : numbers) {
        const auto whose = [number] {
            return tr("Use it for: %1 %2")
                .arg(roleNames(*number), maskedPhone(number->phone()));
        };
        QPushButton *button = makeButton(u"clipboardUse%1"_s.arg(++place), whose, ButtonKind::Link);
        connect(button, &QPushButton::clicked, this, [this, number] { use(*number); });
        m_row->addWidget(button);
    }
    setVisible(!numbers.isEmpty());
}

// Those that wait; where the text names the number that received it, that one alone.
QList<NumberSession *> ClipboardOffer::numbersFor(const QString &text) const
{
    if (text.trimmed().size() < shortestSms)
        return {};
    const SmsReading reading = readSms(text);
    if (reading.kind != SmsKind::Verification || reading.code.isEmpty())
        return {};
    QList<NumberSession *> waiting;
    for (NumberSession *number : m_session.numbers()) {
        const bool isKnown =
            number->code() == reading.code || number->sms().pasted() == Secret(text);
        if (isKnown)
            return {};
        if (isOpen(number->kept()) && number->sms().isEmpty())
            waiting << number;
    }
    for (NumberSession *number : std::as_const(waiting)) {
        if (number->phone() == reading.ownNumber)
            return {number};
    }
    return waiting;
}

void ClipboardOffer::use(NumberSession &number)
{
    if (m_text.isEmpty())
        return;
    number.setPasted(m_text);
    m_text = {};
    hide();
    Q_EMIT used(number);
}

void ClipboardOffer::clear()
{
    m_text = {};
    for (int i = m_row->count() - 1; i > 0; --i) {
        QLayoutItem *item = m_row->takeAt(i);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    hide();
}

} // namespace beian
