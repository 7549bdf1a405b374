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
    , m_again(makeButton(namePrefix + "ReturnNewRound"_L1,
                         [] { return tr("It was submitted again: start a new round"); }))
    , m_undo(makeButton(
          namePrefix + "ReturnUndo"_L1, [] { return tr("Undo"); }, ButtonKind::Link))
{
    m_note->addAction(m_again);
    m_note->addAction(m_undo);
    keepTexts(m_undo, [this] { m_undo->setAccessibleName(tr("Undo: what the site said")); });
    connect(m_undo, &QPushButton::clicked, &session, &FilingSession::undoAnswer);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_note);
    connect(m_again, &QPushButton::clicked, this, [this] {
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
    m_undo->setVisible(isLastInputSpent(m_session) && m_session.canUndoAnswer());
    m_note->setContent(
        Tone::Bad, Glyph::Warning, tr("The filing goes back to the provider"),
        QString(whatHappened() + u'\n'
                + tr("The applicant submits it again in the provider's console; nothing is filled in "
                     "again here. A new SMS comes then, with a new 24 hours for everybody. What was "
                     "noted by mistake can be corrected instead.")));
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
