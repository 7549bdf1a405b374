// SPDX-License-Identifier: MIT
#pragma once

#include <QtGui/qfont.h>
#include <QtGui/qpagesize.h>

#include "ui/paper/handoutlayout.h"

class QPainter;

namespace beian {

enum class PaperSize {
    A4,
    A5,
};

// The words of the setting: "a4", "a5". A4 for any other.
[[nodiscard]] PaperSize paperSizeNamed(const QString &word);
[[nodiscard]] QString paperSizeName(PaperSize paper);
[[nodiscard]] QPageSize pageSizeOf(PaperSize paper);

// One hand-out on one sheet. It always fits: the type shrinks by steps first; where that is not
// enough, rows of numbers are summed up in one line.
class HandoutSheet final
{
public:
    // `base` gives the families of the type.
    HandoutSheet(const HandoutWords &words, PaperSize paper, const QFont &base);

    // Onto the whole page, whose proportions are those of the paper.
    void paint(QPainter &painter, const QRectF &sheet) const;

    [[nodiscard]] const HandoutWords &words() const { return m_content.words; }
    // The size of plain type, in points.
    [[nodiscard]] qreal typePoints() const;
    [[nodiscard]] qsizetype shownNumbers() const { return m_fit.shownNumbers; }

private:
    // In units of the sheet at the present scale.
    [[nodiscard]] QSizeF page() const { return m_page / m_scale; }
    [[nodiscard]] QRectF column() const;
    [[nodiscard]] bool doesFit() const;
    void shrinkType();
    void spread();

    HandoutContent m_content;
    QFont m_base;
    QSizeF m_page; // in units, where nothing was shrunk
    qreal m_margin; // the same
    qreal m_scale; // of the type
    SheetFit m_fit;
};

} // namespace beian
