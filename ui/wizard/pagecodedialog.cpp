// SPDX-License-Identifier: MIT
#include "ui/wizard/pagecodedialog.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/forms/controls.h"
#include "ui/forms/qrview.h"
#include "ui/forms/windowsize.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {
// In steps of the grid; the least is four dots a module for the longest address.
constexpr int codeSize = 84;
constexpr int leastCodeSize = 50;
} // namespace

void showAddress(QrView &view, const QUrl &url)
{
    const auto code = makeQrCode(url.toEncoded());
    view.setCode(code ? *code : QrCode());
    keepTexts(&view,
              [&view] { view.setAccessibleName(PageCodeDialog::tr("QR code of the page")); });
    view.setAccessibleDescription(url.toString());
}

PageCodeDialog::PageCodeDialog(const QUrl &url, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"pageCodeDialog"_s);
    keepTexts(this, [this] { setWindowTitle(tr("Open on the phone")); });
    auto *view = new QrView(codeSize, leastCodeSize);
    view->setObjectName(u"largePageCode"_s);
    showAddress(*view, url);
    QLabel *address = makeLabel(url.toString(), TextKind::Address);
    address->setObjectName(u"pageCodeAddress"_s);
    keepTexts(address, [address] { address->setAccessibleDescription(tr("Address")); });
    QLabel *hint =
        makeLabel([] { return tr("Scan it with the phone: the same page opens there."); });
    // In one line each: a window that opens takes two thirds of the screen at most, and the code
    // would pay for lines that are broken.
    for (QLabel *label : {address, hint}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(false);
    }
    auto *close = makeButton(
        u"pageCodeClose"_s, [] { return tr("&Close"); }, ButtonKind::Primary);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(5), gap(5), gap(5), gap(4));
    layout->setSpacing(gap(3));
    layout->addWidget(view, 0, Qt::AlignHCenter);
    layout->addWidget(address);
    layout->addWidget(hint);
    layout->addWidget(close, 0, Qt::AlignRight);
    resizeWithin(*this, layout->sizeHint());
}

} // namespace beian
