// SPDX-License-Identifier: MIT
#include "ui/paper/handoutsheet.h"

#include <algorithm>

#include <QtGui/qpainter.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal plainPoints = 10.5;
constexpr qreal marginOfA4 = 42; // points
constexpr qreal marginOfA5 = 28;
// Larger than the proportion of the sheets: it is held as near to the eye.
constexpr qreal scaleOfA5 = 0.82;
constexpr qreal shrinkStep = 0.97;
constexpr qreal leastPoints = 6;
// About 25 mm, which a phone's camera wants, however far the type was shrunk.
constexpr qreal leastQrPoints = 74;
constexpr qreal mostBetween = 12; // points that a section is moved down where there is room

} // namespace

PaperSize paperSizeNamed(const QString &word)
{
    return word == "a5"_L1 ? PaperSize::A5 : PaperSize::A4;
}

QString paperSizeName(PaperSize paper)
{
    return paper == PaperSize::A5 ? u"a5"_s : u"a4"_s;
}

QPageSize pageSizeOf(PaperSize paper)
{
    return QPageSize(paper == PaperSize::A5 ? QPageSize::A5 : QPageSize::A4);
}

HandoutSheet::HandoutSheet(const HandoutWords &words, PaperSize paper, const QFont &base)
    : m_content{words, {}}
    , m_base(base)
    , m_page(pageSizeOf(paper).size(QPageSize::Point) * PaperPen::pixelsPerPoint)
    , m_margin(PaperPen::units(paper == PaperSize::A5 ? marginOfA5 : marginOfA4))
    , m_scale(paper == PaperSize::A5 ? scaleOfA5 : 1)
{
    if (const auto qr = makeQrCode(words.address.toUtf8()))
        m_content.qr = *qr;
    m_fit.shownNumbers = words.numberRows.size();
    shrinkType();
    while (m_fit.shownNumbers > 0 && !doesFit())
        --m_fit.shownNumbers;
    spread();
}

qreal HandoutSheet::typePoints() const
{
    return plainPoints * m_scale;
}

QRectF HandoutSheet::column() const
{
    const qreal margin = m_margin / m_scale;
    return QRectF(QPointF(), page()).marginsRemoved({margin, margin, margin, margin});
}

bool HandoutSheet::doesFit() const
{
    const PaperPen pen(nullptr, m_base);
    return HandoutLayout(m_content, pen, column(), m_fit).compose() <= column().height();
}

void HandoutSheet::shrinkType()
{
    m_fit.leastQr = PaperPen::units(leastQrPoints) / m_scale;
    while (!doesFit() && m_scale * shrinkStep * plainPoints >= leastPoints) {
        m_scale *= shrinkStep;
        m_fit.leastQr = PaperPen::units(leastQrPoints) / m_scale;
    }
}

// Where there is room left, the sections are further apart.
void HandoutSheet::spread()
{
    const PaperPen pen(nullptr, m_base);
    const qreal height = HandoutLayout(m_content, pen, column(), m_fit).compose();
    m_fit.between = std::clamp((column().height() - height) / HandoutLayout::gaps, 0.0,
                               PaperPen::units(mostBetween));
}

void HandoutSheet::paint(QPainter &painter, const QRectF &sheet) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(sheet.topLeft());
    painter.scale(sheet.width() / page().width(), sheet.height() / page().height());
    const PaperPen pen(&painter, m_base);
    HandoutLayout(m_content, pen, column(), m_fit).compose();
    painter.restore();
}

} // namespace beian
