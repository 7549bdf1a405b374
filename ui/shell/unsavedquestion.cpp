// SPDX-License-Identifier: MIT
#include "ui/shell/unsavedquestion.h"

#include <QtCore/qcoreapplication.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/forms/controls.h"

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
    auto *box = new QMessageBox(&window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"unsavedQuestion"_s);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(UnsavedQuestion::tr("Quit?"));
    box->setText(UnsavedQuestion::tr("The last changes could not be saved"));
    box->setInformativeText(
        UnsavedQuestion::tr("They are lost when the program ends now. The board says why they "
                            "could not be saved."));
    auto *stay = box->addButton(UnsavedQuestion::tr("Stay"), QMessageBox::RejectRole);
    auto *leave =
        box->addButton(UnsavedQuestion::tr("Quit and lose them"), QMessageBox::DestructiveRole);
    nameControl(stay, u"unsavedStay"_s, stay->text());
    nameControl(leave, u"unsavedQuit"_s, leave->text());
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    box->open();
    return leave;
}

} // namespace beian
