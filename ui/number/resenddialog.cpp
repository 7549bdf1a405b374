// SPDX-License-Identifier: MIT
#include "ui/number/resenddialog.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollarea.h>

#include "app/time/ticker.h"
#include "ui/forms/controls.h"
#include "ui/forms/windowsize.h"
#include "ui/platform/tickwhileshown.h"
#include "ui/theme/theme.h"
#include "ui/number/answernote.h"
#include "ui/number/resendsection.h"
#include "app/session/filingsession.h"

namespace beian {

using namespace Qt::StringLiterals;

ResendDialog::ResendDialog(NumberSession &number, Ticker &ticker, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"resendDialog"_s + number.phone());
    keepTexts(this, [this] { setWindowTitle(tr("How to resend the SMS")); });
    auto *close = makeButton(
        u"resendClose"_s, [] { return tr("&Close"); }, ButtonKind::Primary);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(5), gap(5), gap(5), gap(4));
    layout->setSpacing(gap(3));
    layout->addWidget(makeLabel([&number] { return whomText(number); }, TextKind::Heading));
    layout->addWidget(makeContent(number, ticker), 1);
    layout->addLayout(buttons);
    resizeWithin(*this, {gap(130), gap(165)});
    new TickWhileShown(this, ticker);
}

QWidget *ResendDialog::makeContent(NumberSession &number, Ticker &ticker)
{
    auto *section = new ResendSection(number, u"resend"_s);
    connect(&ticker, &Ticker::ticked, section, &ResendSection::refreshTime);
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, gap(2), 0);
    layout->setSpacing(gap(3));
    layout->addWidget(new AnswerNote(number.filing(), u"resend"_s, &number));
    layout->addWidget(section);
    layout->addStretch();
    auto *scroll = new QScrollArea(this);
    nameControl(scroll, u"resendScroll"_s, [] { return tr("How to resend the SMS"); });
    scroll->setWidget(holder);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

ResendDialogs::ResendDialogs(Ticker &ticker)
    : m_ticker(ticker)
{ }

void ResendDialogs::open(NumberSession &number, QWidget &parent)
{
    QPointer<ResendDialog> &dialog = m_dialogs[number.id()];
    if (dialog) {
        dialog->raise();
        dialog->activateWindow();
        return;
    }
    dialog = new ResendDialog(number, m_ticker, parent.window());
    dialog->show();
}

} // namespace beian
