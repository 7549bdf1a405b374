// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qrect.h>
#include <QtCore/qstring.h>

class QWidget;

namespace beian {

// A text as it comes out of a widget, in whatever way it is painted: by a style, a delegate or by
// the widget itself.
struct PaintedText
{
    QString text; // what is painted of it: with "…" where it was shortened
    QRectF place; // in pixels of the widget
    QRectF room; // what of the widget may be painted on at that moment
};

// All that `widget` itself paints, without its children, in the order of painting.
[[nodiscard]] QList<PaintedText> paintedTexts(const QWidget &widget);

} // namespace beian
