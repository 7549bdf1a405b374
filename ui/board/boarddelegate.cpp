// SPDX-License-Identifier: MIT
#include "ui/board/boarddelegate.h"

#include <QtGui/qpainter.h>
#include <QtWidgets/qapplication.h>

#include "ui/board/boardmodel.h"
#include "ui/forms/tabulartext.h"
#include "ui/theme/icons.h"

namespace beian {

BoardDelegate::BoardDelegate(const ColorOf &colorOf, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_colorOf(colorOf)
{ }

void BoardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    // Marks that are heaped on a letter, or glyphs of a font that was not measured, stay in the cell.
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    painter->setPen(option.palette.color(QPalette::Mid));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (BoardColumn(index.column()) == BoardColumn::Ring)
        paintRing(*painter, option.rect, option.palette, index);
    else
        paintText(*painter, textPlace(*painter, option.rect, index), option, index);
    painter->restore();
}

QRect BoardDelegate::textPlace(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    QRect place = cell.adjusted(gap(2), 0, -gap(1), 0);
    const bool isMarked =
        BoardColumn(index.column()) == BoardColumn::Applicant && index.data(NoteRole).toBool();
    if (!isMarked)
        return place;
    const int side = gap(4);
    QRectF mark(0, 0, side, side);
    mark.moveCenter(QPointF(place.right() - side / 2.0, place.center().y()));
    drawGlyph(painter, mark, Glyph::Note, m_colorOf(Tone::Neutral));
    place.setRight(place.right() - side - gap(1));
    return place;
}

void BoardDelegate::paintRing(QPainter &painter, const QRectF &cell, const QPalette &palette,
                              const QModelIndex &index) const
{
    const double size = gap(6);
    const double stroke = size / 6;
    QRectF circle(0, 0, size, size);
    circle.moveCenter(cell.center());
    const double fraction = index.data(FractionRole).toDouble();
    painter.setPen(QPen(palette.color(QPalette::Mid), stroke));
    painter.drawEllipse(circle);
    painter.setPen(
        QPen(m_colorOf(Tone(index.data(ToneRole).toInt())), stroke, Qt::SolidLine, Qt::RoundCap));
    // As on the large ring: what is left is read clockwise from noon.
    if (fraction > 0)
        painter.drawArc(circle, 90 * 16, -qRound(fraction * 360 * 16));
    else
        painter.drawPoint(QPointF(circle.center().x(), circle.top()));
}

void BoardDelegate::paintText(QPainter &painter, const QRect &cell,
                              const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto column = BoardColumn(index.column());
    QFont font = option.font;
    font.setBold(column == BoardColumn::Applicant || column == BoardColumn::TimeLeft);
    painter.setFont(font);
    const QFontMetrics metrics = painter.fontMetrics();
    QColor color = option.palette.color(QPalette::Text);
    if (column == BoardColumn::TimeLeft)
        color = m_colorOf(Tone(index.data(ToneRole).toInt()));
    else if (column == BoardColumn::NextStep)
        color = m_colorOf(Tone::Neutral);
    painter.setPen(color);
    const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight, cell.width());
    const double baseline = cell.center().y() + (metrics.ascent() - metrics.descent()) / 2.0;
    drawTabular(painter, QPointF(cell.left(), baseline), text);
}

} // namespace beian
