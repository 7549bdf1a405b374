// SPDX-License-Identifier: MIT
#include "ui/number/permitsketch.h"

#include <QtGui/qpainter.h>

#include "ui/platform/keeping.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// The examples of the 2019 document, as they would be on a card.
struct Example
{
    QString before;
    QString wanted;
};

Example exampleOf(CardSide side)
{
    return side == CardSide::Front ? Example{u"H12"_s, u"345678"_s}
                                   : Example{u"B123"_s, u"567\uFF088\uFF09"_s};
}

} // namespace

PermitSketch::PermitSketch(CardSide side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    keepTexts(this, [this] { setWanted(m_isWanted); });
}

void PermitSketch::setWanted(bool wanted)
{
    m_isWanted = wanted;
    setAccessibleName(caption());
    update();
}

QSize PermitSketch::sizeHint() const
{
    return {gap(62), gap(20)};
}

QString PermitSketch::caption() const
{
    if (m_side == CardSide::Front)
        return m_isWanted ? tr("Front of the permit · look here") : tr("Front of the permit");
    return m_isWanted ? tr("Back of the permit · look here") : tr("Back of the permit");
}

void PermitSketch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor muted = palette().color(QPalette::PlaceholderText);
    painter.setPen(QPen(m_isWanted ? accent : palette().color(QPalette::Dark), m_isWanted ? 2 : 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), gap(3), gap(3));

    const QRectF inner = QRectF(rect()).adjusted(gap(4), gap(3), -gap(4), -gap(3));
    painter.setPen(m_isWanted ? accent : muted);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, caption());

    const Example example = exampleOf(m_side);
    QFont number = font();
    number.setBold(true);
    const QFontMetrics metrics(number);
    const int beforeWidth = metrics.horizontalAdvance(example.before);
    const int wantedWidth = metrics.horizontalAdvance(example.wanted);
    // The front number is at the right of the card, the back one at the left.
    const double x =
        m_side == CardSide::Front ? inner.right() - beforeWidth - wantedWidth : inner.left();
    const double baseline = inner.bottom() - metrics.descent();
    painter.setFont(number);
    if (m_isWanted) {
        QColor mark = accent;
        mark.setAlphaF(0.16F);
        painter.fillRect(
            QRectF(x + beforeWidth, baseline - metrics.ascent(), wantedWidth, metrics.height()),
            mark);
    }
    painter.setPen(muted);
    painter.drawText(QPointF(x, baseline), example.before);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QPointF(x + beforeWidth, baseline), example.wanted);
}

} // namespace beian
