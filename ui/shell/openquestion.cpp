// SPDX-License-Identifier: MIT
#include "ui/shell/openquestion.h"

#include <QtCore/qcoreapplication.h>
#include <QtWidgets/qpushbutton.h>

#include "app/support/repeatable.h"
#include "ui/forms/messagebox.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct OpenQuestion
{
    Q_DECLARE_TR_FUNCTIONS(beian::OpenQuestion)
};

} // namespace

QMessageBox *openAtWorkQuestion(QWidget &window, const QString &counter,
                                const std::function<void()> &open)
{
    QMessageBox *box = makeMessageBox(
        &window, u"atWorkQuestion"_s, QMessageBox::Question,
        [name = inOneLine(counter)]() -> MessageTexts {
            return {OpenQuestion::tr("Open it all the same?"),
                    OpenQuestion::tr("“%1” is working on this filing.").arg(name),
                    OpenQuestion::tr("What both of you enter is put together. Where you enter "
                                     "different things, the later entry holds, and the history "
                                     "keeps the other one.")};
        });
    QPushButton *leave = addAnswer(
        *box, u"atWorkLeave"_s, [] { return OpenQuestion::tr("&Leave it to them"); },
        QMessageBox::RejectRole);
    QPushButton *go = addAnswer(
        *box, u"atWorkOpen"_s, [] { return OpenQuestion::tr("&Open it"); },
        QMessageBox::AcceptRole);
    box->setDefaultButton(leave);
    QObject::connect(go, &QPushButton::clicked, &window, open);
    box->open();
    return box;
}

} // namespace beian
