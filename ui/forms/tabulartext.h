// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qpoint.h>
#include <QtCore/qstring.h>

class QFontMetrics;
class QPainter;

namespace beian {

// Digits that all take the same width, so that nothing trembles while a time ticks; fonts without
// tabular figures exist.
[[nodiscard]] int tabularWidth(const QFontMetrics &metrics, const QString &text);
void drawTabular(QPainter &painter, const QPointF &baseline, const QString &text);

} // namespace beian
