// SPDX-License-Identifier: MIT
#include "ui/wizard/sitesketch.h"

#include <QtGui/qpainter.h>

#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {
// The drawing's own grid; scaled to the widget.
constexpr double gridWidth = 190;
constexpr double gridHeight = 130;
} // namespace

SiteSketch::SiteSketch(RuleBody body, QWidget *parent)
    : QWidget(parent)
    , m_body(body)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(
        body == RuleBody::Pilot
            ? tr("Drawing of the page: the entrance is at the lower right of the home page")
            : tr("Drawing of the page: the tab, three fields and the button below"));
}

QSize SiteSketch::sizeHint() const
{
    return {gap(43), qRound(gap(43) * gridHeight / gridWidth)};
}

void SiteSketch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(width() / gridWidth, height() / gridHeight);
    painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1.2));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(1, 1, gridWidth - 2, gridHeight - 2), 6, 6);
    painter.drawLine(QPointF(1, 18), QPointF(gridWidth - 1, 18));
    painter.drawEllipse(QPointF(10, 9.5), 2.5, 2.5);
    if (m_body == RuleBody::Pilot)
        drawProvincialPage(painter);
    else
        drawNationalPage(painter);
}

void SiteSketch::drawProvincialPage(QPainter &painter) const
{
    drawBox(painter, {16, 28, 80, 14}, {}, false);
    drawBox(painter, {16, 50, 80, 64}, {}, false);
    drawBox(painter, {120, 28, 54, 46}, {}, false);
    drawBox(painter, {104, 86, 78, 28}, u"备案短信核验"_s, true);
}

void SiteSketch::drawNationalPage(QPainter &painter) const
{
    drawBox(painter, {14, 26, 66, 20}, u"短信核验"_s, true);
    drawBox(painter, {84, 26, 66, 20}, u"短信重发"_s, false);
    for (const double y : {54.0, 70.0, 86.0})
        drawBox(painter, {36, y, 118, 11}, {}, false);
    drawBox(painter, {68, 104, 54, 19}, u"提交"_s, true);
}

void SiteSketch::drawBox(QPainter &painter, const QRectF &box, const QString &words,
                         bool isMarked) const
{
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor muted = palette().color(QPalette::PlaceholderText);
    QColor ground = palette().color(QPalette::Base);
    if (isMarked) {
        ground = accent;
        ground.setAlphaF(0.14F);
    }
    painter.setPen(QPen(isMarked ? accent : muted, isMarked ? 2 : 1.2));
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 3, 3);
    if (words.isEmpty())
        return;
    QFont label = font();
    label.setPixelSize(12);
    painter.setFont(label);
    painter.setPen(isMarked ? accent : muted);
    painter.drawText(box, Qt::AlignCenter, words);
}

} // namespace beian
