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
    return number.roles().isEmpty() ? phone
                                    : AnswerNote::tr("%1 (%2)").arg(roleNames(number), phone);
}

namespace {

QString inputsText(const NumberSession &number)
{
    const auto shown = [](const QString &text) { return text.isEmpty() ? u"—"_s : text; };
    // In the order of the site's fields.
    return QStringList{shown(number.code().reveal()), shown(number.phone()),
                       shown(number.suffix().suffix.reveal())}
        .join(u" · "_s);
}

} // namespace

void askForAnswer(NumberSession &number, QWidget &parent)
{
    auto *dialog = new AnswerDialog(
        number.filing().rules(), [&number] { return whomText(number); },
        [&number](SiteMessageEffect effect) { return number.conflictOf(effect); }, parent.window());
    dialog->showInputs([&number] { return inputsText(number); });
    QObject::connect(&number, &NumberSession::forgotten, dialog, &AnswerDialog::hideInputs);
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
    , m_undo(makeButton(
          namePrefix + "AnswerUndo"_L1, [] { return tr("Undo"); }, ButtonKind::Link))
{
    keepTexts(m_undo, [this] { m_undo->setAccessibleName(tr("Undo: what the site said")); });
    m_note->addAction(m_undo);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_note);
    connect(m_undo, &QPushButton::clicked, &session, &FilingSession::undoAnswer);
    for (const auto change : {&FilingSession::answered, &FilingSession::numberChanged,
                              &FilingSession::personsChanged})
        connect(&session, change, this, &AnswerNote::refresh);
    keepTexts(this, [this] { refresh(); });
}

bool isLastInputSpent(const FilingSession &session)
{
    const std::optional<GivenAnswer> &answer = session.lastAnswer();
    const bool isWrong = answer
        && (answer->effect == SiteMessageEffect::WrongInput
            || answer->effect == SiteMessageEffect::UnexplainedFailure);
    return isWrong && session.number(answer->number)->returnReason() == ReturnReason::UsedUp;
}

// What the site said of a number that was verified or refused since is of no more use, nor is what was
// wrong with one that is verified.
bool AnswerNote::isMeant(const GivenAnswer &answer) const
{
    const NumberSession &number = *m_session.number(answer.number);
    if (m_isLeftToPanels && (number.needsComparing() || isLastInputSpent(m_session)))
        return false;
    const KeptNumber &now = number.kept();
    const KeptNumber *then = answer.after.find(answer.number);
    const bool isGood = answer.effect && toneOf(*answer.effect) == Tone::Good;
    return (isGood || !isVerified(now)) && (!m_only || m_only->id() == answer.number) && then
        && now.verification.verifiedAt == then->verification.verifiedAt
        && now.verification.hasFailed == then->verification.hasFailed;
}

void AnswerNote::leaveToPanels()
{
    m_isLeftToPanels = true;
    refresh();
}

void AnswerNote::refresh()
{
    const std::optional<GivenAnswer> &answer = m_session.lastAnswer();
    const bool isShown = answer && isMeant(*answer);
    setVisible(isShown);
    if (!isShown)
        return;
    m_undo->setVisible(m_session.canUndoAnswer());
    const NumberSession &number = *m_session.number(answer->number);
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
        nextStep(number, *message));
}

// The words of the rules, with what this filing adds to them. After the last input there is no next one.
QString AnswerNote::nextStep(const NumberSession &number, const SiteMessage &message) const
{
    const QString step = message.nextStep.in(uiLanguage());
    switch (message.effect) {
    case SiteMessageEffect::WrongInput:
    case SiteMessageEffect::UnexplainedFailure:
        //: %1 is a figure such as "4 wrong inputs left", which stands as a sentence here
        return number.isReturned()
            ? QString()
            : joinedSentences({step, tr("%1.").arg(attemptsText(number.attempts()))});
    case SiteMessageEffect::ResendAccepted:
        return joinedSentences({step, tr("A resend does not move the deadline.")});
    default:
        return step;
    }
}

} // namespace beian
