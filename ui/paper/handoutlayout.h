// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qrect.h>

#include "app/export/qrcode.h"
#include "ui/paper/handoutwords.h"
#include "ui/paper/paperpen.h"
#include "ui/theme/tokens.h"

namespace beian {

// What is put on a sheet.
struct HandoutContent
{
    HandoutWords words;
    std::optional<QrCode> qr; // of the address
};

// How a hand-out is made to fit; lengths in units of the sheet.
struct SheetFit
{
    qsizetype shownNumbers = 0; // the others are summed up
    qreal between = 0; // added to the room between two sections
    qreal leastQr = 0; // side of the QR code, below which no phone reads it
};

// Puts the sections of a hand-out one below the other into a column, measuring or drawing.
class HandoutLayout final
{
public:
    // `column` is in units of the sheet.
    HandoutLayout(const HandoutContent &content, const PaperPen &pen, const QRectF &column,
                  const SheetFit &fit);

    // Gives the height of everything, that of the foot included.
    qreal compose();

    static constexpr int gaps = 8; // that SheetFit::between is added to

private:
    void addHead();
    void addDeadline();
    void addNumbers();
    void addNumberRow(const QStringList &cells, const PaperStyle &style, const PaperStyle &last);
    void addPlace();
    void addFields();
    void addSecrecy();
    void addLost();
    void addFoot(qreal height);
    void endSection();
    // These draw at a place and give the height.
    qreal addHeading(const QString &text, const QPointF &place, qreal width);
    qreal addList(const QStringList &marks, const QStringList &lines, const QPointF &place,
                  qreal width);

    [[nodiscard]] PaperStyle plain(qreal points = 10.5) const
    {
        return {points, false, m_ink.text};
    }
    [[nodiscard]] PaperStyle bold(qreal points = 10.5) const { return {points, true, m_ink.text}; }
    [[nodiscard]] PaperStyle muted(qreal points = 9) const { return {points, false, m_ink.muted}; }
    [[nodiscard]] qreal left() const { return m_column.left(); }
    [[nodiscard]] qreal width() const { return m_column.width(); }

    const HandoutWords &m_words;
    const std::optional<QrCode> &m_qr;
    const PaperPen &m_pen;
    const QRectF m_column;
    const SheetFit m_fit;
    const Tokens m_ink; // the light ones: paper is white, whatever the windows are
    qreal m_y;
};

} // namespace beian
