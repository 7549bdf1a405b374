// SPDX-License-Identifier: MIT
#include "ui/wizard/resenddialog.h"

#include <QtCore/qcoreapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qdialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollarea.h>

#include "app/time/ticker.h"
#include "ui/forms/controls.h"
#include "ui/platform/tickwhileshown.h"
#include "ui/theme/theme.h"
#include "ui/wizard/answernote.h"
#include "ui/wizard/resendsection.h"
#include "ui/wizard/wizardsession.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct ResendTexts
{
    Q_DECLARE_TR_FUNCTIONS(beian::ResendTexts)
};

QScrollArea *makeContent(WizardSession &session, Ticker &ticker, const QString &phone,
                         QDialog &dialog)
{
    auto *section = new ResendSection(session, phone, u"resend"_s);
    QObject::connect(&ticker, &Ticker::ticked, section, &ResendSection::refreshTime);
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, gap(2), 0);
    layout->setSpacing(gap(3));
    layout->addWidget(new AnswerNote(session, u"resend"_s, phone));
    layout->addWidget(section);
    layout->addStretch();
    auto *scroll = new QScrollArea(&dialog);
    nameControl(scroll, u"resendScroll"_s, ResendTexts::tr("How to resend the SMS"));
    scroll->setWidget(holder);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

} // namespace

void openResendDialog(WizardSession &session, Ticker &ticker, const QString &phone, QWidget &parent)
{
    const QString name = u"resendDialog"_s + phone;
    if (auto *known = parent.window()->findChild<QDialog *>(name)) {
        known->raise();
        known->activateWindow();
        return;
    }
    auto *dialog = new QDialog(parent.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(name);
    dialog->setWindowTitle(ResendTexts::tr("How to resend the SMS"));
    auto *close = makeButton(u"resendClose"_s, ResendTexts::tr("&Close"), ButtonKind::Primary);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(gap(5), gap(5), gap(5), gap(4));
    layout->setSpacing(gap(3));
    layout->addWidget(makeLabel(whomText(session, phone), TextKind::Heading));
    layout->addWidget(makeContent(session, ticker, phone, *dialog), 1);
    layout->addLayout(buttons);
    dialog->resize(gap(130), gap(165));
    new TickWhileShown(dialog, ticker);
    dialog->show();
}

} // namespace beian
