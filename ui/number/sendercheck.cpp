// SPDX-License-Identifier: MIT
#include "ui/number/sendercheck.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "app/session/filingsession.h"
#include "ui/forms/controls.h"
#include "ui/forms/notebox.h"
#include "ui/help/faqdialog.h"
#include "ui/texts/smstexts.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

SenderCheck::SenderCheck(NumberSession &number, const QString &namePrefix, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
    , m_badge(makeLabel({}, TextKind::Badge))
    , m_note(new NoteBox(namePrefix + "SenderNote"_L1))
{
    m_badge->setObjectName(namePrefix + "SenderBadge"_L1);
    m_badge->setWordWrap(true);
    auto *more = makeButton(
        namePrefix + "SenderFaq"_L1, [] { return tr("False SMS and their senders"); },
        ButtonKind::Link);
    connect(more, &QPushButton::clicked, this,
            [this] { openFaqEntry(*this, m_number.filing().rules(), u"false-sms"_s); });
    m_note->addAction(more);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_badge);
    layout->addWidget(m_note);
    connect(&number, &NumberSession::changed, this, &SenderCheck::refresh);
    keepTexts(this, [this] { refresh(); });
}

void SenderCheck::refresh()
{
    const QString text = m_number.sender().trimmed();
    const SenderClass sender = classifySender(m_number.filing().rules(), text, m_number.carrier());
    const bool isUnknown = sender == SenderClass::Unknown;
    setVisible(!text.isEmpty());
    m_badge->setVisible(!isUnknown);
    m_note->setVisible(isUnknown);
    m_note->setContent(Tone::Warn, Glyph::Unknown, senderClassText(SenderClass::Unknown),
                       isSenderName(text) ? senderNameText() : unknownSenderText());
    setTone(m_badge, sender == SenderClass::Expected ? Tone::Good : Tone::Warn);
    m_badge->setText(senderClassText(sender));
}

} // namespace beian
