// SPDX-License-Identifier: MIT
#include "ui/board/boarddelegate.h"

#include <QtGui/qpainter.h>
#include <QtWidgets/qapplication.h>

#include "ui/board/boardmodel.h"
#include "ui/forms/ringpainting.h"
#include "ui/forms/tabulartext.h"
#include "ui/theme/tokens.h"

namespace beian {

namespace {

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

// On a selected row of high contrast neither tones nor tracks can be seen: all has the colour of its text.
QColor seenOn(const QStyleOptionViewItem &option, const QColor &color, double least)
{
    const bool isSeen = !isSelected(option)
        || contrast(color, option.palette.color(QPalette::Highlight)) >= least;
    return isSeen ? color : option.palette.color(QPalette::HighlightedText);
}

} // namespace

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
    if (isSelected(option))
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    painter->setPen(isSelected(option) ? m_colorOf(Tone::Accent)
                                       : option.palette.color(QPalette::Mid));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (isSelected(option))
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    if (BoardColumn(index.column()) == BoardColumn::Ring)
        paintRing(*painter, option, index);
    else
        paintText(*painter, textPlace(*painter, option, index), option, index);
    painter->restore();
}

QColor BoardDelegate::colorOf(Tone tone, const QStyleOptionViewItem &option) const
{
    return seenOn(option, m_colorOf(tone), textContrast);
}

QRect BoardDelegate::textPlace(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QRect place = option.rect.adjusted(gap(2), 0, -gap(1), 0);
    if (BoardColumn(index.column()) != BoardColumn::Applicant)
        return place;
    if (index.data(GaveWayRole).toBool())
        paintMark(painter, place, Glyph::Warning, colorOf(Tone::Warn, option));
    if (index.data(NoteRole).toBool())
        paintMark(painter, place, Glyph::Note, colorOf(Tone::Neutral, option));
    return place;
}

// At the end of the place, which it takes from it.
void BoardDelegate::paintMark(QPainter &painter, QRect &place, Glyph glyph,
                              const QColor &color) const
{
    const int side = gap(4);
    QRectF mark(0, 0, side, side);
    mark.moveCenter(QPointF(place.right() - side / 2.0, place.center().y()));
    drawGlyph(painter, mark, glyph, color);
    place.setRight(place.right() - side - gap(1));
}

void BoardDelegate::paintRing(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const double size = gap(6);
    const double stroke = size / 6;
    QRectF circle(0, 0, size, size);
    circle.moveCenter(QRectF(option.rect).center());
    const RingLook look{
        .left = colorOf(Tone(index.data(ToneRole).toInt()), option),
        .track = seenOn(option, option.palette.color(QPalette::Dark), shapeContrast),
        .stroke = stroke,
    };
    beian::paintRing(painter, circle, look, index.data(FractionRole).toDouble());
}

void BoardDelegate::paintText(QPainter &painter, const QRect &cell,
                              const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto column = BoardColumn(index.column());
    QFont font = option.font;
    font.setBold(column == BoardColumn::Applicant || column == BoardColumn::TimeLeft);
    painter.setFont(font);
    const QFontMetrics metrics = painter.fontMetrics();
    QColor color = option.palette.color(isSelected(option) ? QPalette::HighlightedText
                                                           : QPalette::Text);
    if (column == BoardColumn::TimeLeft)
        color = colorOf(Tone(index.data(ToneRole).toInt()), option);
    else if (column == BoardColumn::NextStep)
        color = colorOf(index.data(AtWorkRole).toBool() ? Tone::Accent : Tone::Neutral, option);
    painter.setPen(color);
    const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight, cell.width());
    const double baseline = cell.center().y() + (metrics.ascent() - metrics.descent()) / 2.0;
    drawTabular(painter, QPointF(cell.left(), baseline), text);
}

} // namespace beian
