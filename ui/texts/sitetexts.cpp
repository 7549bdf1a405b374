// SPDX-License-Identifier: MIT
#include "ui/texts/sitetexts.h"

#include <QtCore/qcoreapplication.h>

namespace beian {

namespace {

struct SiteTexts
{
    Q_DECLARE_TR_FUNCTIONS(beian::SiteTexts)

public:
    static QString ofAttempts(const Budget &budget);
    static QString ofResends(const Budget &budget);
    static QString asReported(const QString &text, const Budget &budget);
};

QString SiteTexts::ofAttempts(const Budget &budget)
{
    return tr("%n wrong input(s) left", nullptr, budget.left());
}

QString SiteTexts::ofResends(const Budget &budget)
{
    return tr("%n resend(s) left", nullptr, budget.left());
}

QString SiteTexts::asReported(const QString &text, const Budget &budget)
{
    //: %1 is a figure such as "4 wrong inputs left"
    return budget.isReported ? tr("%1 (reported for the national system)").arg(text) : text;
}

} // namespace

QString attemptsText(const Budget &budget)
{
    return SiteTexts::asReported(SiteTexts::ofAttempts(budget), budget);
}

QString resendsText(const Budget &budget)
{
    return SiteTexts::asReported(SiteTexts::ofResends(budget), budget);
}

QString budgetsText(const Budget &attempts, const Budget &resends)
{
    //: %1: inputs left, %2: resends left
    return SiteTexts::asReported(
        SiteTexts::tr("%1, %2").arg(SiteTexts::ofAttempts(attempts), SiteTexts::ofResends(resends)),
        attempts);
}

QString copiedText(std::chrono::seconds left)
{
    //: On the clipboard for %n more seconds
    return SiteTexts::tr("Copied · %n s", nullptr, int(left.count()));
}

QString noInputLeftText()
{
    return SiteTexts::tr("Nothing is copied: no input is left.");
}

Tone toneOf(AttemptStage stage)
{
    switch (stage) {
    case AttemptStage::Free:
        return Tone::Neutral;
    case AttemptStage::Careful:
        return Tone::Warn;
    case AttemptStage::Last:
    case AttemptStage::Spent:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

Tone toneOf(SiteMessageEffect effect)
{
    switch (effect) {
    case SiteMessageEffect::FilingDone:
    case SiteMessageEffect::PersonDone:
    case SiteMessageEffect::AlreadyDone:
        return Tone::Good;
    case SiteMessageEffect::ResendAccepted:
        return Tone::Accent;
    case SiteMessageEffect::NoMatch:
    case SiteMessageEffect::NothingPending:
    case SiteMessageEffect::WrongInput:
    case SiteMessageEffect::UnexplainedFailure:
    case SiteMessageEffect::ResendLimit:
        return Tone::Warn;
    case SiteMessageEffect::FinalFailure:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

ConflictText conflictText(AnswerConflict conflict)
{
    switch (conflict) {
    case AnswerConflict::OthersOpen:
        return {SiteTexts::tr("The site says that everybody is done"),
                SiteTexts::tr("Here somebody is still open. Does the message stand for this very "
                              "filing? Codes of several filings get swapped."),
                SiteTexts::tr("&Everybody is done"), SiteTexts::tr("&Only this number is done")};
    case AnswerConflict::NobodyElseOpen:
        return {SiteTexts::tr("The site waits for somebody else"),
                SiteTexts::tr("Here nobody else is open: a person may be missing in the list. The "
                              "filing is not finished before everybody has verified."),
                SiteTexts::tr("Add the &missing person"), SiteTexts::tr("Only &note this number")};
    case AnswerConflict::VerifiedHere:
        return {SiteTexts::tr("This number is noted as verified here"),
                SiteTexts::tr("The site says that it failed. Which of the two holds?"),
                SiteTexts::tr("It is &not verified"), SiteTexts::tr("It &stays verified")};
    case AnswerConflict::None:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace beian
