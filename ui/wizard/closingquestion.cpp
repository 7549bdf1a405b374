// SPDX-License-Identifier: MIT
#include "ui/wizard/closingquestion.h"

#include <algorithm>

#include <QtCore/qcoreapplication.h>
#include <QtWidgets/qpushbutton.h>

#include "app/session/filingsession.h"
#include "ui/forms/messagebox.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct ClosingQuestion
{
    Q_DECLARE_TR_FUNCTIONS(beian::ClosingQuestion)
};

// `hasSms`: the SMS of a number came, which is the first of what cannot be made undone.
QString promiseOf(DiscardEffect effect, bool hasSms)
{
    switch (effect) {
    case DiscardEffect::Removed:
        return ClosingQuestion::tr(
            "“Keep and close” leaves it on the board as a to-do. “Discard” takes it off the board; "
            "Undo (Ctrl+Z) there brings it back, for a day also after a restart.");
    case DiscardEffect::Reverted:
        return ClosingQuestion::tr(
            "“Keep and close” leaves it on the board as it is now. “Discard these changes” makes "
            "it what it was when it was opened; Undo (Ctrl+Z) on the board brings the changes "
            "back, until the program ends.");
    case DiscardEffect::Kept:
        return hasSms
            ? ClosingQuestion::tr("It stays on the board as a to-do: an SMS came. To take it off, "
                                  "remove it there.")
            : ClosingQuestion::tr("It stays on the board as a to-do: the site answered, or an SMS was "
                                  "resent. To take it off, remove it there.");
    }
    Q_UNREACHABLE();
}

QString memoryText(bool keepsFullNumbers)
{
    return keepsFullNumbers
        ? ClosingQuestion::tr("Codes and document numbers are kept in memory only and must be typed "
                              "again; mobile numbers are kept in full.")
        : ClosingQuestion::tr("Codes, document numbers and full mobile numbers are kept in memory "
                              "only and must be typed again; of a mobile number the mask is kept.");
}

QString discardText(bool isRestored)
{
    return isRestored ? ClosingQuestion::tr("&Discard these changes")
                      : ClosingQuestion::tr("&Discard");
}

} // namespace

void openClosingQuestion(const FilingSession &session, QWidget &wizard, bool keepsFullNumbers,
                         const ClosingAnswers &answers)
{
    const DiscardEffect effect = session.discardEffect();
    const bool hasSms = std::ranges::any_of(session.record().numbers, [](const KeptNumber &number) {
        return number.verification.receivedAt.isValid();
    });
    QMessageBox *box = makeMessageBox(
        &wizard, u"cancelQuestion"_s, QMessageBox::Question, [effect, hasSms, keepsFullNumbers] {
            return MessageTexts{ClosingQuestion::tr("Close?"),
                                ClosingQuestion::tr("Close this filing for now?"),
                                promiseOf(effect, hasSms) + u'\n' + memoryText(keepsFullNumbers)};
        });
    auto *stay = addAnswer(
        *box, u"cancelStay"_s, [] { return ClosingQuestion::tr("&Go on with it"); },
        QMessageBox::RejectRole);
    auto *keep = addAnswer(
        *box, u"cancelKeep"_s, [] { return ClosingQuestion::tr("&Keep and close"); },
        QMessageBox::AcceptRole);
    QObject::connect(keep, &QPushButton::clicked, &wizard, answers.keep);
    if (effect != DiscardEffect::Kept) {
        const bool isRestored = session.isRestored();
        auto *discard = addAnswer(
            *box, u"cancelDiscard"_s, [isRestored] { return discardText(isRestored); },
            QMessageBox::DestructiveRole);
        QObject::connect(discard, &QPushButton::clicked, &wizard, answers.discard);
    }
    box->setDefaultButton(stay);
    box->open();
}

} // namespace beian
