// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qrect.h>
#include <QtCore/qstring.h>

namespace beian {

// What others read in a PDF: pdftotext, pdfinfo, pdftoppm and zbarimg.

// All its text, in reading order. Fonts hold one shape for 见 and for the radical ⻅, so a reader
// gives either: compare by withoutRadicals() on both sides.
[[nodiscard]] QString pdfText(const QString &path);
[[nodiscard]] int pdfPageCount(const QString &path);
[[nodiscard]] QString pdfTitle(const QString &path);
// Points, from the top left corner, of every word of a page, with its text.
struct PdfWord
{
    QRectF box;
    QString text;
};
[[nodiscard]] QList<PdfWord> pdfWords(const QString &path, int page);
// The first bar code on a page, as it is printed at 150 dots an inch.
[[nodiscard]] QString pdfBarCode(const QString &path, int page);

// Radicals as the characters that they are, full width as half width, and no white space.
[[nodiscard]] QString withoutRadicals(const QString &text);

} // namespace beian
