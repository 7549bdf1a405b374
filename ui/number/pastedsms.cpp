// SPDX-License-Identifier: MIT
#include "ui/number/pastedsms.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
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

PastedSms::PastedSms(NumberSession &number, const QString &namePrefix, QWidget &field,
                     QWidget *parent)
    : QWidget(parent)
    , m_number(number)
    , m_name(namePrefix)
    , m_field(field)
    , m_error(makeLabel({}, TextKind::Hint))
    , m_mentions(makeLabel({}, TextKind::Hint))
    , m_candidates(new FlowLayout(gap(2)))
{
    buildLayout();
    keepTexts(this, [this] {
        refresh();
        showMentions(m_number.sms().reading());
        // As it was read before a code of it was chosen.
        showError(readSms(m_shown.view()));
    });
}

void PastedSms::buildLayout()
{
    m_error->setObjectName(m_name + "ReadingError"_L1);
    setTone(m_error, Tone::Warn);
    m_mentions->setObjectName(m_name + "Mentions"_L1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(gap(2));
    layout->addWidget(m_error);
    layout->addLayout(m_candidates);
    layout->addWidget(m_mentions);
}

void PastedSms::refresh()
{
    const Secret &pasted = m_number.sms().pasted();
    // Every key in any field of the number comes here.
    if (pasted != m_shown || m_number.code() != m_shownCode)
        read(pasted);
    // Where it has nothing to say, not even its distance is seen.
    const bool hasWords = !m_error->isHidden() || !m_mentions->isHidden() || m_candidates->count() > 0;
    setVisible(!pasted.isEmpty() && hasWords);
}

void PastedSms::read(const Secret &pasted)
{
    const SmsReading reading = m_number.sms().reading();
    const bool isNew = pasted != m_shown;
    m_shown = pasted;
    m_shownCode = m_number.code();
    showMentions(reading);
    // Which code was chosen of it changes nothing of why it had to be.
    if (!isNew)
        return;
    showError(reading);
    showCandidates(reading.candidates);
}

void PastedSms::showError(const SmsReading &reading)
{
    const bool hasError = reading.error && !m_shown.isEmpty();
    m_error->setVisible(hasError);
    m_error->setText(hasError ? errorSentences(*reading.error) : QString());
}

void PastedSms::choose(const Secret &candidate)
{
    m_number.chooseCode(candidate);
    Q_EMIT codeChosen();
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
    QWidget *previous = &m_field;
    for (const Secret &candidate : candidates) {
        QPushButton *button = makeButton(m_name + u"Candidate%1"_s.arg(++number),
                                         candidate.reveal(), ButtonKind::Chip);
        connect(button, &QPushButton::clicked, this, [this, candidate] { choose(candidate); });
        keepTexts(button, [button, number] {
            button->setAccessibleName(tr("Candidate %1: %2").arg(number).arg(button->text()));
        });
        m_candidates->addWidget(button);
        QWidget::setTabOrder(previous, button);
        previous = button;
    }
}

} // namespace beian
