// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtGui/qcolor.h>
#include <QtWidgets/qstyleditemdelegate.h>

#include "ui/theme/icons.h"

namespace beian {

// Paints the cells of the board: ring, bold name with marks where there is a note or something gave
// way, time in the tone of its urgency, hairline below.
class BoardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using ColorOf = std::function<QColor(Tone tone)>;

    explicit BoardDelegate(const ColorOf &colorOf, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    [[nodiscard]] QColor colorOf(Tone tone, const QStyleOptionViewItem &option) const;
    void paintRing(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintText(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    // Where the text is: beside the marks, which it paints.
    [[nodiscard]] QRect textPlace(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const;

    void paintMark(QPainter &painter, QRect &place, Glyph glyph, const QColor &color) const;

    ColorOf m_colorOf;
};

} // namespace beian
