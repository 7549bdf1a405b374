// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

#include "app/export/qrcode.h"

class QPainter;

namespace beian {

// Paints `code` with its quiet zone into the largest square in the middle of `rect` that gives
// every module the same whole number of the device's dots, so that no edge is blurred on a screen,
// a printer or in a PDF. Always dark on white: many readers do not know the inverse.
void paintQrCode(QPainter &painter, const QRectF &rect, const QrCode &code);

// A QR code to be read from the screen by a phone. Who shows it gives the accessible name, and in
// the description what the code says.
class QrView final : public QWidget
{
    Q_OBJECT

public:
    // `steps` of the spacing grid on each side, or down to `least` of them where the window is low; 0:
    // always as large.
    explicit QrView(int steps, int least = 0, QWidget *parent = nullptr);

    void setCode(const QrCode &code);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_steps;
    int m_least;
    QrCode m_code;
};

} // namespace beian
