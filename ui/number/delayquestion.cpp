// SPDX-License-Identifier: MIT
#include "ui/number/delayquestion.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/forms/controls.h"
#include "ui/forms/notebox.h"
#include "app/session/filingsession.h"

namespace beian {

using namespace Qt::StringLiterals;

DelayQuestion::DelayQuestion(NumberSession &number, const QString &namePrefix, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
{
    auto *note = new NoteBox(namePrefix + "Delay"_L1);
    note->setContent(
        Tone::Warn, Glyph::Unknown, [] { return tr("More than 30 minutes after the notice"); },
        [] {
            return tr("Is this the first SMS, or one that was resent? A resend is not known "
                      "to move the deadline: then it counts from when the first should have "
                      "come.");
        });
    auto *first = makeButton(namePrefix + "DelayFirst"_L1, [] { return tr("The first one"); });
    auto *resent = makeButton(namePrefix + "DelayResent"_L1,
                              [] { return tr("A resent one; the first never came"); });
    note->addAction(first);
    note->addAction(resent);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(note);
    connect(first, &QPushButton::clicked, this, [this] { answer(false); });
    connect(resent, &QPushButton::clicked, this, [this] { answer(true); });
    connect(&number, &NumberSession::changed, this, &DelayQuestion::refresh);
    refresh();
}

void DelayQuestion::answer(bool isFirstSmsLost)
{
    m_number.explainDelay(isFirstSmsLost);
    Q_EMIT answered();
}

void DelayQuestion::refresh()
{
    setVisible(m_number.isDelayOpen());
}

} // namespace beian
