// SPDX-License-Identifier: MIT
#include "ui/shell/quitquestion.h"

#include <QtCore/qcoreapplication.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/forms/messagebox.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct QuitQuestion
{
    Q_DECLARE_TR_FUNCTIONS(beian::QuitQuestion)
};

QString lossText(const QuitLoss &loss)
{
    QStringList lines;
    if (loss.due > 0)
        lines << QuitQuestion::tr("%n filing(s) are due within 6 hours. Nobody is reminded of them once "
                                  "the program has quit.",
                                  nullptr, loss.due);
    if (loss.typed > 0)
        lines << QuitQuestion::tr("In %n open filing(s), codes, document numbers or full mobile numbers "
                                  "are in memory only. They are forgotten and must be typed again.",
                                  nullptr, loss.typed);
    return lines.join(u'\n');
}

} // namespace

QPushButton *openQuitQuestion(QWidget &window, const QuitLoss &loss)
{
    QMessageBox *box = makeMessageBox(
        &window, u"quitQuestion"_s, QMessageBox::Question, [loss]() -> MessageTexts {
            return {QuitQuestion::tr("Quit?"), QuitQuestion::tr("Quit the program?"),
                    lossText(loss)};
        });
    auto *stay = addAnswer(
        *box, u"quitStay"_s, [] { return QuitQuestion::tr("&Stay"); }, QMessageBox::RejectRole);
    auto *leave = addAnswer(
        *box, u"quitLeave"_s, [] { return QuitQuestion::tr("&Quit"); },
        QMessageBox::DestructiveRole);
    box->setDefaultButton(stay);
    box->open();
    return leave;
}

} // namespace beian
