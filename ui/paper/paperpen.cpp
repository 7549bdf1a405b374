// SPDX-License-Identifier: MIT
#include "ui/paper/paperpen.h"

#include <QtGui/qfontmetrics.h>
#include <QtGui/qpainter.h>
#include <QtGui/qtextlayout.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal roundness = 4; // points

// The lines of a text. One that is the last allowed ends with "…" where more would follow.
QStringList linesOf(const QString &text, const QFont &font, qreal width, int most)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            if (most > 0 && lines.size() == most - 1) {
                lines << QFontMetricsF(font).elidedText(paragraph.mid(line.textStart()),
                                                        Qt::ElideRight, width);
                return lines;
            }
            lines << paragraph.mid(line.textStart(), line.textLength());
        }
        layout.endLayout();
    }
    return lines;
}

} // namespace

PaperPen::PaperPen(QPainter *painter, const QFont &base)
    : m_painter(painter)
    , m_base(base)
{
    // Widths of the screen's own pixels would move the ends of lines.
    m_base.setHintingPreference(QFont::PreferNoHinting);
    // Shapes that the font puts in the place of plain digits and letters have no character of
    // their own: in a PDF they could be neither searched nor read aloud.
    m_base.setStyleStrategy(QFont::PreferNoShaping);
    m_base.setKerning(false);
}

QFont PaperPen::fontOf(const PaperStyle &style) const
{
    QFont font = m_base;
    font.setPixelSize(qMax(1, qRound(units(style.points))));
    font.setBold(style.isBold);
    return font;
}

qreal PaperPen::heightOf(const QString &text, qreal width, const PaperStyle &style) const
{
    const QFont font = fontOf(style);
    return qreal(linesOf(text, font, width, style.mostLines).size()) * QFontMetricsF(font).height();
}

PaperStyle PaperPen::fittedToLine(const QString &text, qreal width, const PaperStyle &style) const
{
    const qreal wanted = QFontMetricsF(fontOf(style)).horizontalAdvance(text);
    PaperStyle fitted = style;
    fitted.mostLines = 1;
    if (wanted > width)
        fitted.points *= width / wanted * 0.99;
    return fitted;
}

qreal PaperPen::text(const QString &text, const QPointF &place, qreal width,
                     const PaperStyle &style) const
{
    const QFont font = fontOf(style);
    const QFontMetricsF metrics(font);
    const QStringList lines = linesOf(text, font, width, style.mostLines);
    if (m_painter) {
        m_painter->setFont(font);
        m_painter->setPen(style.color);
        qreal baseline = place.y() + metrics.ascent();
        for (const QString &line : lines) {
            const qreal room = width - metrics.horizontalAdvance(line.trimmed());
            const qreal left = style.alignment == Qt::AlignLeft ? 0
                : style.alignment == Qt::AlignRight             ? room
                                                                : room / 2;
            m_painter->drawText(QPointF(place.x() + left, baseline), line);
            baseline += metrics.height();
        }
    }
    return qreal(lines.size()) * metrics.height();
}

void PaperPen::rule(const QPointF &from, qreal width, qreal points, const QColor &color) const
{
    if (m_painter)
        m_painter->fillRect(QRectF(from, QSizeF(width, units(points))), color);
}

void PaperPen::box(const QRectF &rect, const QColor &ground, const QColor &line) const
{
    if (!m_painter)
        return;
    m_painter->setPen(QPen(line, units(0.8)));
    m_painter->setBrush(ground);
    m_painter->drawRoundedRect(rect, units(roundness), units(roundness));
}

} // namespace beian
