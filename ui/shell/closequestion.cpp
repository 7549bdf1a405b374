// SPDX-License-Identifier: MIT
#include "ui/shell/closequestion.h"

#include <QtCore/qcoreapplication.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/forms/messagebox.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct CloseQuestion
{
    Q_DECLARE_TR_FUNCTIONS(beian::CloseQuestion)
};

} // namespace

void openCloseQuestion(QWidget &window, const std::function<void(CloseAnswer answer)> &answered)
{
    QMessageBox *box =
        makeMessageBox(&window, u"closeQuestion"_s, QMessageBox::Question, []() -> MessageTexts {
            return {CloseQuestion::tr("Close?"),
                    CloseQuestion::tr("What shall closing the window do?"),
                    CloseQuestion::tr("This desktop has no tray. Minimised, the program still "
                                      "reminds you of deadlines; once it has quit, it does not. "
                                      "This is asked once; the settings have it under “Window”.")};
        });
    addAnswer(
        *box, u"closeCancel"_s, [] { return CloseQuestion::tr("&Cancel"); },
        QMessageBox::RejectRole);
    auto *quit = addAnswer(
        *box, u"closeQuit"_s, [] { return CloseQuestion::tr("&Quit"); },
        QMessageBox::DestructiveRole);
    auto *keep = addAnswer(
        *box, u"closeKeep"_s, [] { return CloseQuestion::tr("&Keep running, minimised"); },
        QMessageBox::AcceptRole);
    box->setDefaultButton(keep);
    for (const auto &[button, answer] :
         {std::pair(keep, CloseAnswer::KeepRunning), std::pair(quit, CloseAnswer::Quit)})
        QObject::connect(button, &QPushButton::clicked, &window,
                         [answered, given = answer] { answered(given); });
    box->open();
}

} // namespace beian
