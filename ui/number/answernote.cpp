// SPDX-License-Identifier: MIT
#include "ui/number/answernote.h"

#include <algorithm>

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qpushbutton.h>

#include "app/identity/phonenumber.h"
#include "ui/number/answerdialog.h"
#include "ui/forms/controls.h"
#include "ui/forms/notebox.h"
#include "ui/texts/language.h"
#include "ui/texts/names.h"
#include "ui/texts/sitetexts.h"
#include "app/session/filingsession.h"

namespace beian {

using namespace Qt::StringLiterals;

QString whomText(const NumberSession &number)
{
    const QString phone = number.kept().mask;
    const QList<Role> roles = number.roles();
    return roles.isEmpty() ? phone : AnswerNote::tr("%1 (%2)").arg(roleNames(roles), phone);
}

void askForAnswer(NumberSession &number, QWidget &parent)
{
    auto *dialog = new AnswerDialog(
        number.filing().rules(), whomText(number),
        [&number](SiteMessageEffect effect) { return number.conflictOf(effect); }, parent.window());
    QObject::connect(dialog, &AnswerDialog::answered, &number, &NumberSession::takeAnswer);
    QObject::connect(dialog, &AnswerDialog::unknownAnswered, &number,
                     &NumberSession::takeUnknownAnswer);
    dialog->open();
}

AnswerNote::AnswerNote(FilingSession &session, const QString &namePrefix, const NumberSession *only,
                       QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_only(only)
    , m_note(new NoteBox(namePrefix + "Answer"_L1))
{
    auto *undo = makeButton(namePrefix + "AnswerUndo"_L1, tr("Undo"), ButtonKind::Link);
    undo->setAccessibleName(tr("Undo: what the site said"));
    m_note->addAction(undo);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_note);
    connect(undo, &QPushButton::clicked, &session, &FilingSession::undoAnswer);
    connect(&session, &FilingSession::answered, this, &AnswerNote::refresh);
    connect(&session, &FilingSession::numberChanged, this, &AnswerNote::refresh);
    refresh();
}

void AnswerNote::refresh()
{
    const std::optional<GivenAnswer> &answer = m_session.lastAnswer();
    const NumberSession *meant =
        answer && (!m_only || m_only->id() == answer->number) ? m_session.number(answer->number)
                                                              : nullptr;
    // What was wrong before is no longer so once the number is verified.
    const bool isOver = meant && isVerified(meant->kept())
        && (!answer->effect || toneOf(*answer->effect) != Tone::Good);
    setVisible(meant && !isOver);
    if (isHidden())
        return;
    const NumberSession &number = *meant;
    const QString whom = whomText(number);
    if (!answer->effect) {
        m_note->setContent(Tone::Warn, Glyph::Unknown, tr("%1: kept in the history").arg(whom),
                           tr("The message is not known, so nothing was changed. Ask the provider "
                              "what it means."));
        return;
    }
    const auto message =
        std::ranges::find(m_session.rules().siteMessages, *answer->effect, &SiteMessage::effect);
    const Tone tone = toneOf(*answer->effect);
    m_note->setContent(
        tone, tone == Tone::Good ? Glyph::Check : Glyph::Info,
        tr("%1: %2").arg(whom, message->meaning.in(uiLanguage())),
        QString(message->nextStep.in(uiLanguage()) + consequence(number, *answer->effect)));
}

// What this filing adds to the words of the rules; begins with a line end, or is empty.
QString AnswerNote::consequence(const NumberSession &number, SiteMessageEffect effect) const
{
    switch (effect) {
    case SiteMessageEffect::WrongInput:
    case SiteMessageEffect::UnexplainedFailure:
        return u'\n' + attemptsText(number.attempts());
    case SiteMessageEffect::ResendAccepted:
        return u'\n' + tr("A resend does not move the deadline.");
    default:
        return {};
    }
}

} // namespace beian
