// SPDX-License-Identifier: MIT
#include "ui/forms/qrview.h"

#include <cmath>

#include <QtGui/qpainter.h>

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

namespace beian {

namespace {

// The square for `modules` on a side, in dots of the device.
QRectF squareInside(const QRectF &dots, int modules)
{
    const double room = std::min(dots.width(), dots.height());
    // Smaller than a dot each, no whole number is left: then it is as sharp as can be.
    const double module = room >= modules ? std::floor(room / modules) : room / modules;
    const double side = module * modules;
    return {std::round(dots.center().x() - side / 2), std::round(dots.center().y() - side / 2),
            side, side};
}

} // namespace

void paintQrCode(QPainter &painter, const QRectF &rect, const QrCode &code)
{
    if (code.size == 0)
        return;
    const QTransform toDots = painter.deviceTransform();
    const QTransform fromDots = toDots.inverted();
    const int modules = code.size + 2 * QrCode::quietZone;
    const QRectF square = squareInside(toDots.mapRect(rect), modules);
    const double module = square.width() / modules;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(fromDots.mapRect(square), paperColor());
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size; ++x) {
            const int first = x;
            while (x < code.size && code.isDark(x, y))
                ++x;
            const QRectF run(square.left() + (first + QrCode::quietZone) * module,
                             square.top() + (y + QrCode::quietZone) * module, (x - first) * module,
                             module);
            painter.fillRect(fromDots.mapRect(run), inkColor());
        }
    }
    painter.restore();
}

QrView::QrView(int steps, int least, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
    , m_least(least > 0 ? least : steps)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
}

void QrView::setCode(const QrCode &code)
{
    m_code = code;
    update();
}

QSize QrView::sizeHint() const
{
    return {gap(m_steps), gap(m_steps)};
}

QSize QrView::minimumSizeHint() const
{
    return {gap(m_least), gap(m_least)};
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), paperColor());
    paintQrCode(painter, rect(), m_code);
}

} // namespace beian
