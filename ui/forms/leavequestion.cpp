// SPDX-License-Identifier: MIT
#include "ui/forms/leavequestion.h"

#include <QtCore/qcoreapplication.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/forms/messagebox.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct LeaveQuestion
{
    Q_DECLARE_TR_FUNCTIONS(beian::LeaveQuestion)
};

} // namespace

void askBeforeLeaving(QWidget &dialog, const std::function<void()> &leave)
{
    QMessageBox *box = makeMessageBox(&dialog, u"leaveQuestion"_s, QMessageBox::Question, [] {
        return MessageTexts{LeaveQuestion::tr("Leave?"),
                            LeaveQuestion::tr("What was typed here is not kept yet."),
                            LeaveQuestion::tr("Discard it and leave?")};
    });
    auto *stay = addAnswer(
        *box, u"leaveStay"_s, [] { return LeaveQuestion::tr("&Go on with it"); },
        QMessageBox::RejectRole);
    auto *away = addAnswer(
        *box, u"leaveAway"_s, [] { return LeaveQuestion::tr("&Discard it"); },
        QMessageBox::DestructiveRole);
    QObject::connect(away, &QPushButton::clicked, &dialog, leave);
    box->setDefaultButton(stay);
    box->open();
}

} // namespace beian
