// SPDX-License-Identifier: MIT
#include "ui/shell/unsavedquestion.h"

#include <QtCore/qcoreapplication.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/forms/messagebox.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct UnsavedQuestion
{
    Q_DECLARE_TR_FUNCTIONS(beian::UnsavedQuestion)
};

} // namespace

QPushButton *openUnsavedQuestion(QWidget &window)
{
    QMessageBox *box =
        makeMessageBox(&window, u"unsavedQuestion"_s, QMessageBox::Warning, []() -> MessageTexts {
            return {UnsavedQuestion::tr("Quit?"),
                    UnsavedQuestion::tr("The last changes could not be saved"),
                    UnsavedQuestion::tr("They are lost when the program ends now. The board says "
                                        "why they could not be saved.")};
        });
    auto *stay = addAnswer(
        *box, u"unsavedStay"_s, [] { return UnsavedQuestion::tr("&Stay"); },
        QMessageBox::RejectRole);
    auto *leave = addAnswer(
        *box, u"unsavedQuit"_s, [] { return UnsavedQuestion::tr("&Quit and lose them"); },
        QMessageBox::DestructiveRole);
    box->setDefaultButton(stay);
    box->open();
    return leave;
}

} // namespace beian
