// SPDX-License-Identifier: MIT
#include "ui/number/swapnote.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qpushbutton.h>

#include "app/identity/phonenumber.h"
#include "ui/forms/controls.h"
#include "ui/help/faqdialog.h"
#include "ui/forms/notebox.h"
#include "ui/texts/names.h"
#include "ui/texts/smstexts.h"
#include "app/session/sessionstate.h"
#include "app/session/filingsession.h"

namespace beian {

using namespace Qt::StringLiterals;

SwapNote::SwapNote(NumberSession &number, const QString &namePrefix, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
    , m_note(new NoteBox(namePrefix + "Swap"_L1))
    , m_belongs(makeButton(namePrefix + "Belongs"_L1, {}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_note);
    m_note->addAction(m_belongs);
    auto *more = makeButton(
        namePrefix + "SwapFaq"_L1, [] { return tr("How codes get swapped"); }, ButtonKind::Link);
    m_note->addAction(more);
    connect(more, &QPushButton::clicked, this,
            [this] { openFaqEntry(*this, m_number.filing().rules(), u"codes-swapped"_s); });
    connect(m_belongs, &QPushButton::clicked, this, &SwapNote::accept);
    // Of any number: the other one can be corrected as well.
    connect(&number.filing(), &FilingSession::numberChanged, this, &SwapNote::refresh);
    hide();
}

void SwapNote::refresh()
{
    const auto [open, isHeld] = m_number.smsQuestion();
    setVisible(!open.isEmpty());
    if (open.isEmpty())
        return;
    const bool isCodeAlone = open.size() == 1 && open.constFirst().matter == SmsMatter::Code;
    m_note->setContent(Tone::Warn, Glyph::Warning,
                       isCodeAlone ? tr("This code is in use already")
                                   : tr("This SMS may belong to another filing"),
                       textOf(open, isHeld));
    m_belongs->setText(isHeld ? tr("It belongs to this filing: use its code")
                              : tr("It belongs to this filing"));
    m_belongs->setAccessibleName(m_belongs->text());
}

QString SwapNote::textOf(const QList<SmsMismatch> &open, bool isHeld) const
{
    QStringList sentences;
    for (const SmsMismatch &mismatch : open) {
        sentences << mismatchText(mismatch, m_number.filing().rules(),
                                  m_number.filing().record().type.value_or(FilingType::First),
                                  personOf(mismatch.phone));
    }
    if (isHeld)
        sentences << tr("Its code is not filled in before you say that it belongs here. You can "
                        "always type a code by hand.");
    return sentences.join(u'\n');
}

QString SwapNote::personOf(const QString &phone) const
{
    for (const NumberSession *number : m_number.filing().numbers()) {
        if (number->phone() == phone)
            return roleNames(*number) + u' ' + maskedPhone(phone);
    }
    return {};
}

void SwapNote::accept()
{
    m_number.acceptSms();
    Q_EMIT accepted();
}

} // namespace beian
