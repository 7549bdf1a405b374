// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qurl.h>
#include <QtWidgets/qdialog.h>

namespace beian {

class QrView;

// Shows the address of a page in `view` and says so to screen readers. Addresses fit any code.
void showAddress(QrView &view, const QUrl &url);

// The QR code of a page, large: it opens on the phone that scans it.
class PageCodeDialog final : public QDialog
{
    Q_OBJECT

public:
    // Shown with open(); deletes itself when closed.
    PageCodeDialog(const QUrl &url, QWidget *parent);
};

} // namespace beian
