// SPDX-License-Identifier: MIT
#include "ui/wizard/returnnote.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qpushbutton.h>

#include "app/time/beijingtime.h"
#include "ui/forms/controls.h"
#include "ui/forms/notebox.h"
#include "ui/number/answernote.h"
#include "app/session/sessionstate.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

QString reasonText(const NumberSession &number, ReturnReason reason)
{
    const QString whom = whomText(number);
    switch (reason) {
    case ReturnReason::Expired:
        return ReturnNote::tr("%1: the 24 hours were over at %2 (Beijing time).")
            .arg(whom, beijingText(number.kept().verification.deadline()));
    case ReturnReason::Refused:
        return ReturnNote::tr("%1: the site refused finally.").arg(whom);
    case ReturnReason::UsedUp:
        return ReturnNote::tr(
                   "%1: all inputs are used up; ask the provider whether it was returned "
                   "already.")
            .arg(whom);
    }
    Q_UNREACHABLE();
}

} // namespace

ReturnNote::ReturnNote(FilingSession &session, const QString &namePrefix, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_note(new NoteBox(namePrefix + "Return"_L1))
{
    auto *again = makeButton(namePrefix + "ReturnNewRound"_L1,
                             [] { return tr("It was submitted again: start a new round"); });
    m_note->addAction(again);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_note);
    connect(again, &QPushButton::clicked, this, [this] {
        m_session.startNewRound();
        Q_EMIT newRoundStarted();
    });
    keepTexts(this, [this] { refresh(); });
}

void ReturnNote::refresh()
{
    setVisible(isAnyReturned(m_session));
    if (!isAnyReturned(m_session))
        return;
    m_note->setContent(
        Tone::Bad, Glyph::Warning, tr("The filing goes back to the provider"),
        QString(whatHappened() + u'\n'
                + tr("Whoever filed submits it again in the provider's console; nothing has to be "
                     "filled in again here. Then a new SMS comes, with a new 24 hours for "
                     "everybody. If a time or an answer was noted by mistake, correct it "
                     "instead.")));
}

QString ReturnNote::whatHappened() const
{
    QStringList lines;
    for (const NumberSession *number : allNumbers(m_session)) {
        if (const auto reason = number->returnReason())
            lines << reasonText(*number, *reason);
    }
    return lines.join(u'\n');
}

QString returnText(const FilingSession &session)
{
    return hasExpired(session)
        ? ReturnNote::tr("The 24 hours of a number are over: the filing goes back. Submit it again at "
                         "the provider; the new SMS starts a new 24 hours.")
        : ReturnNote::tr("The filing goes back. Submit it again at the provider; the new SMS starts a "
                         "new 24 hours.");
}

} // namespace beian
