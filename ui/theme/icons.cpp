// SPDX-License-Identifier: MIT
#include "ui/theme/icons.h"

#include <QtGui/qfontinfo.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qapplication.h>

namespace beian {

namespace {

QPainterPath polyline(std::initializer_list<QPointF> points)
{
    QPainterPath path(*points.begin());
    for (const QPointF *point = points.begin() + 1; point != points.end(); ++point)
        path.lineTo(*point);
    return path;
}

QPainterPath circle(double radius)
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 8), radius, radius);
    return path;
}

QPainterPath dot(double y)
{
    QPainterPath path;
    path.addEllipse(QPointF(8, y), 0.45, 0.45);
    return path;
}

QPainterPath correctedPath()
{
    QPainterPath path;
    path.arcMoveTo(QRectF(3, 3, 10, 10), 60);
    path.arcTo(QRectF(3, 3, 10, 10), 60, 290);
    path.addPath(polyline({{10.2, 0.8}, {10.6, 3.7}, {7.7, 4.2}}));
    return path;
}

QPainterPath unknownPath()
{
    QPainterPath path = circle(6.5);
    QPainterPath question;
    question.moveTo(6, 6.3);
    question.cubicTo({6, 3.6}, {10.2, 3.7}, {10, 6.2});
    question.cubicTo({9.9, 7.6}, {8, 7.6}, {8, 9.2});
    path.addPath(question);
    path.addPath(dot(11.4));
    return path;
}

QPainterPath phonePath()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(4, 1.5, 8, 13), 1.6, 1.6);
    path.addPath(polyline({{7, 12.4}, {9, 12.4}}));
    return path;
}

QPainterPath copyPath()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(5.5, 2.5, 8, 9), 1.5, 1.5);
    path.addPath(polyline({{5.5, 5.5}, {2.5, 5.5}, {2.5, 13.5}, {9.5, 13.5}, {9.5, 11.5}}));
    return path;
}

QPainterPath clockPath()
{
    QPainterPath path = circle(6.5);
    path.addPath(polyline({{8, 4.2}, {8, 8.2}, {10.8, 9.8}}));
    return path;
}

// A sheet with two lines on it.
QPainterPath notePath()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(2.5, 2.5, 11, 11), 1.5, 1.5);
    path.addPath(polyline({{5.5, 6.5}, {10.5, 6.5}}));
    path.addPath(polyline({{5.5, 9.5}, {8.5, 9.5}}));
    return path;
}

QPainterPath glyphPath(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Check:
        return polyline({{2.5, 8.5}, {6.3, 12.6}, {13.5, 3.6}});
    case Glyph::Cross: {
        QPainterPath path = polyline({{4, 4}, {12, 12}});
        path.addPath(polyline({{12, 4}, {4, 12}}));
        return path;
    }
    case Glyph::Info: {
        QPainterPath path = circle(6.5);
        path.addPath(polyline({{8, 7.4}, {8, 11.6}}));
        path.addPath(dot(4.7));
        return path;
    }
    case Glyph::Warning: {
        QPainterPath path = polyline({{8, 2}, {14.6, 13.6}, {1.4, 13.6}, {8, 2}});
        path.addPath(polyline({{8, 6.4}, {8, 9.6}}));
        path.addPath(dot(11.6));
        return path;
    }
    case Glyph::Corrected:
        return correctedPath();
    case Glyph::Unknown:
        return unknownPath();
    case Glyph::Phone:
        return phonePath();
    case Glyph::Copy:
        return copyPath();
    case Glyph::External: {
        QPainterPath path = polyline({{4, 12}, {12.5, 3.5}});
        path.addPath(polyline({{6.5, 3.5}, {12.5, 3.5}, {12.5, 9.5}}));
        return path;
    }
    case Glyph::Clock:
        return clockPath();
    case Glyph::Note:
        return notePath();
    }
    Q_UNREACHABLE();
}

} // namespace

void drawGlyph(QPainter &painter, const QRectF &square, Glyph glyph, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16, square.height() / 16);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(glyphPath(glyph));
    painter.restore();
}

QIcon glyphIcon(Glyph glyph, const QColor &color)
{
    QIcon icon;
    for (const int size : {16, 32, 48}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawGlyph(painter, pixmap.rect(), glyph, color);
        icon.addPixmap(pixmap);
    }
    return icon;
}

ToneIcon::ToneIcon(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ToneIcon::setGlyph(Glyph glyph, Tone tone)
{
    m_glyph = glyph;
    setTone(this, tone);
    update();
}

QSize ToneIcon::sizeHint() const
{
    // As high as a line of its own type, which is larger in some windows.
    ensurePolished();
    const double scale = double(QFontInfo(font()).pixelSize()) / QFontInfo(QApplication::font()).pixelSize();
    return QSize(gap(5), gap(5)) * qMax(1.0, scale);
}

void ToneIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawGlyph(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_glyph,
              palette().color(QPalette::WindowText));
}

} // namespace beian
