// SPDX-License-Identifier: MIT
#include "ui/wizard/answernote.h"

#include <algorithm>

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qpushbutton.h>

#include "app/identity/phonenumber.h"
#include "ui/forms/answerdialog.h"
#include "ui/forms/controls.h"
#include "ui/forms/notebox.h"
#include "ui/texts/language.h"
#include "ui/texts/names.h"
#include "ui/texts/sitetexts.h"
#include "ui/wizard/wizardsession.h"

namespace beian {

using namespace Qt::StringLiterals;

QString whomText(const WizardSession &session, const QString &phone)
{
    for (const NumberGroup &group : session.numbers()) {
        if (group.phone == phone)
            return AnswerNote::tr("%1 (%2)").arg(roleNames(group.roles), maskedPhone(phone));
    }
    return maskedPhone(phone);
}

void askForAnswer(WizardSession &session, const QString &phone, QWidget &parent)
{
    auto *dialog = new AnswerDialog(
        session.rules(), whomText(session, phone),
        [&session, phone](SiteMessageEffect effect) { return session.conflictOf(phone, effect); },
        parent.window());
    QObject::connect(dialog, &AnswerDialog::answered, &session,
                     [&session, phone](const SiteMessage &message, AnswerChoice choice) {
                         session.takeAnswer(phone, message, choice);
                     });
    QObject::connect(
        dialog, &AnswerDialog::unknownAnswered, &session,
        [&session, phone](const QString &text) { session.takeUnknownAnswer(phone, text); });
    dialog->open();
}

AnswerNote::AnswerNote(WizardSession &session, const QString &namePrefix, const QString &phone,
                       QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_phone(phone)
    , m_note(new NoteBox(namePrefix + "Answer"_L1))
{
    auto *undo = makeButton(namePrefix + "AnswerUndo"_L1, tr("Undo"), ButtonKind::Link);
    undo->setAccessibleName(tr("Undo: what the site said"));
    m_note->addAction(undo);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_note);
    connect(undo, &QPushButton::clicked, &session, &WizardSession::undoAnswer);
    connect(&session, &WizardSession::answered, this, &AnswerNote::refresh);
    refresh();
}

void AnswerNote::refresh()
{
    const std::optional<GivenAnswer> &answer = m_session.lastAnswer();
    const bool isMeant = answer && (m_phone.isEmpty() || m_phone == answer->phone);
    setVisible(isMeant);
    if (!isMeant)
        return;
    const QString whom = whomText(m_session, answer->phone);
    if (!answer->effect) {
        m_note->setContent(Tone::Warn, Glyph::Unknown, tr("%1: kept in the history").arg(whom),
                           tr("The message is not known, so nothing was changed. Ask the provider "
                              "what it means."));
        return;
    }
    const auto message =
        std::ranges::find(m_session.rules().siteMessages, *answer->effect, &SiteMessage::effect);
    const Tone tone = toneOf(*answer->effect);
    m_note->setContent(tone, tone == Tone::Good ? Glyph::Check : Glyph::Info,
                       tr("%1: %2").arg(whom, message->meaning.in(uiLanguage())),
                       message->nextStep.in(uiLanguage()) + consequence());
}

// What this filing adds to the words of the rules; begins with a line end, or is empty.
QString AnswerNote::consequence() const
{
    const GivenAnswer &answer = *m_session.lastAnswer();
    switch (*answer.effect) {
    case SiteMessageEffect::WrongInput:
    case SiteMessageEffect::UnexplainedFailure:
        return u'\n' + attemptsText(m_session.attempts(answer.phone));
    case SiteMessageEffect::ResendAccepted:
        return u'\n' + tr("A resend does not move the deadline.");
    default:
        return {};
    }
}

} // namespace beian
