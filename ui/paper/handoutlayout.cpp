// SPDX-License-Identifier: MIT
#include "ui/paper/handoutlayout.h"

#include <algorithm>
#include <array>

#include <QtGui/qpainter.h>

#include "ui/forms/qrview.h"
#include "ui/theme/icons.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// Of the width, for who, number, sender and time.
constexpr std::array<qreal, 4> numberShares{0.26, 0.19, 0.24, 0.31};
constexpr qreal labelShare = 0.26; // of the table of the fields
constexpr qreal qrPoints = 96;

std::pair<QColor, QColor> colorsOf(Tone tone, const Tokens &ink)
{
    switch (tone) {
    case Tone::Good:
        return {ink.good, ink.goodSoft};
    case Tone::Warn:
        return {ink.warn, ink.warnSoft};
    case Tone::Bad:
        return {ink.bad, ink.badSoft};
    case Tone::Accent:
    case Tone::Neutral:
        break;
    }
    return {ink.accent, ink.accentSoft};
}

} // namespace

HandoutLayout::HandoutLayout(const HandoutContent &content, const PaperPen &pen,
                             const QRectF &column, const SheetFit &fit)
    : m_words(content.words)
    , m_qr(content.qr)
    , m_pen(pen)
    , m_column(column)
    , m_fit(fit)
    , m_ink(lightTokens())
    , m_y(column.top())
{ }

qreal HandoutLayout::compose()
{
    addHead();
    addDeadline();
    addNumbers();
    addPlace();
    addFields();
    addSecrecy();
    addLost();
    const qreal foot = m_pen.heightOf(m_words.footer, width(), muted(8)) + m_pen.units(5);
    addFoot(foot);
    return m_y - m_column.top() + foot;
}

void HandoutLayout::endSection()
{
    m_y += m_pen.units(9) + m_fit.between;
}

qreal HandoutLayout::addHeading(const QString &text, const QPointF &place, qreal width)
{
    const PaperStyle style{10.5, true, m_ink.accent};
    return m_pen.text(text, place, width, style) + m_pen.units(1.5);
}

// Whose paper, about what; then who, in larger type.
void HandoutLayout::addHead()
{
    const qreal half = width() * 0.48;
    PaperStyle counter = bold(11);
    counter.alignment = Qt::AlignRight;
    counter.mostLines = 2;
    PaperStyle printed = muted();
    printed.alignment = Qt::AlignRight;
    const qreal right = left() + width() - half;
    const qreal titleHeight =
        m_pen.text(m_words.title, {left(), m_y}, half, PaperStyle{13, true, m_ink.accent});
    qreal sideHeight = 0;
    if (!m_words.counter.isEmpty())
        sideHeight = m_pen.text(m_words.counter, {right, m_y}, half, counter);
    sideHeight += m_pen.text(m_words.printed, {right, m_y + sideHeight}, half, printed);
    m_y += std::max(titleHeight, sideHeight) + m_pen.units(3);
    m_pen.rule({left(), m_y}, width(), 1.6, m_ink.accent);
    m_y += m_pen.units(8) + m_fit.between;
    PaperStyle applicant = bold(19);
    applicant.mostLines = 2;
    m_y += m_pen.text(m_words.applicant, {left(), m_y}, width(), applicant);
    m_y += m_pen.text(m_words.filing, {left(), m_y}, width(), plain());
    if (!m_words.order.isEmpty())
        m_y += m_pen.text(m_words.order, {left(), m_y}, width(), muted());
    endSection();
}

void HandoutLayout::addDeadline()
{
    const auto [strong, soft] = colorsOf(m_words.tone, m_ink);
    const qreal inset = m_pen.units(10);
    const qreal inner = width() - 2 * inset;
    const PaperStyle title{11, true, strong};
    const PaperStyle large = m_pen.fittedToLine(m_words.deadline, inner, bold(31));
    const qreal titleHeight = m_pen.heightOf(m_words.deadlineTitle, inner, title);
    const qreal largeHeight = m_pen.heightOf(m_words.deadline, inner, large);
    const qreal noteHeight = m_pen.heightOf(m_words.deadlineNote, inner, plain());
    const qreal height = titleHeight + largeHeight + noteHeight + 1.6 * inset;
    m_pen.box({left(), m_y, width(), height}, soft, strong);
    qreal y = m_y + 0.8 * inset;
    y += m_pen.text(m_words.deadlineTitle, {left() + inset, y}, inner, title);
    y += m_pen.text(m_words.deadline, {left() + inset, y}, inner, large);
    m_pen.text(m_words.deadlineNote, {left() + inset, y}, inner, plain());
    m_y += height;
    endSection();
}

void HandoutLayout::addNumberRow(const QStringList &cells, const PaperStyle &style,
                                 const PaperStyle &last)
{
    const qreal inset = m_pen.units(4);
    qreal x = left();
    qreal height = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const qreal share = numberShares.at(size_t(i)) * width();
        const bool isLast = i == cells.size() - 1;
        height = std::max(
            height,
            m_pen.text(cells.at(i), {x, m_y + 0.6 * inset}, share - inset, isLast ? last : style));
        x += share;
    }
    m_y += height + 1.2 * inset;
    m_pen.rule({left(), m_y}, width(), 0.6, m_ink.line);
}

void HandoutLayout::addNumbers()
{
    addNumberRow(m_words.numberHeads, muted(), muted());
    for (qsizetype i = 0; i < m_fit.shownNumbers; ++i)
        addNumberRow(m_words.numberRows.at(i), plain(), bold());
    if (const qsizetype more = m_words.numberRows.size() - m_fit.shownNumbers; more > 0)
        m_y += m_pen.text(moreNumbersText(more), {left(), m_y}, width(), plain());
    endSection();
}

qreal HandoutLayout::addList(const QStringList &marks, const QStringList &lines,
                             const QPointF &place, qreal width)
{
    const qreal indent = m_pen.units(14);
    qreal y = place.y();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        m_pen.text(marks.at(i), {place.x(), y}, indent, bold());
        y += m_pen.text(lines.at(i), {place.x() + indent, y}, width - indent, plain());
        y += m_pen.units(1.5);
    }
    return y - place.y();
}

// The address and the way at the left, the code for the phone at the right.
void HandoutLayout::addPlace()
{
    const qreal side = std::max(m_pen.units(qrPoints), m_fit.leastQr);
    const qreal column = width() - side - m_pen.units(14);
    qreal y = m_y;
    y += addHeading(m_words.placeTitle, {left(), y}, column);
    y += m_pen.text(m_words.address, {left(), y}, column, bold());
    if (!m_words.placeNote.isEmpty())
        y += m_pen.text(m_words.placeNote, {left(), y}, column, muted());
    y += m_pen.units(6);
    y += addHeading(m_words.stepsTitle, {left(), y}, column);
    QStringList marks;
    for (qsizetype i = 1; i <= m_words.steps.size(); ++i)
        marks << QString::number(i) + u'.';
    y += addList(marks, m_words.steps, {left(), y}, column);
    const QRectF square(left() + width() - side, m_y, side, side);
    qreal underCode = m_y;
    if (m_qr) {
        if (m_pen.painter())
            paintQrCode(*m_pen.painter(), square, *m_qr);
        underCode = square.bottom() + m_pen.units(2);
        PaperStyle note = muted();
        note.alignment = Qt::AlignHCenter;
        underCode += m_pen.text(m_words.qrNote, {square.left(), underCode}, side, note);
    }
    m_y = std::max(y, underCode);
    endSection();
}

void HandoutLayout::addFields()
{
    m_y += addHeading(m_words.fieldsTitle, {left(), m_y}, width());
    m_pen.rule({left(), m_y}, width(), 0.6, m_ink.line);
    const qreal inset = m_pen.units(4);
    const qreal label = labelShare * width();
    for (const auto &[name, text] : m_words.fields) {
        const qreal y = m_y + 0.8 * inset;
        const qreal nameHeight = m_pen.text(name, {left(), y}, label - inset, bold());
        const qreal textHeight = m_pen.text(text, {left() + label, y}, width() - label, plain());
        m_y = y + std::max(nameHeight, textHeight) + 0.8 * inset;
        m_pen.rule({left(), m_y}, width(), 0.6, m_ink.line);
    }
    endSection();
}

void HandoutLayout::addSecrecy()
{
    const qreal inset = m_pen.units(8);
    const qreal icon = m_pen.units(16);
    const qreal inner = width() - 2 * inset - icon - inset;
    const PaperStyle style{11.5, true, m_ink.warn};
    const qreal height = m_pen.heightOf(m_words.secrecy, inner, style) + 1.2 * inset;
    m_pen.box({left(), m_y, width(), height}, m_ink.warnSoft, m_ink.warn);
    if (m_pen.painter())
        drawGlyph(*m_pen.painter(), {left() + inset, m_y + (height - icon) / 2, icon, icon},
                  Glyph::Warning, m_ink.warn);
    m_pen.text(m_words.secrecy, {left() + 2 * inset + icon, m_y + 0.6 * inset}, inner, style);
    m_y += height;
    endSection();
}

void HandoutLayout::addLost()
{
    m_y += addHeading(m_words.lostTitle, {left(), m_y}, width());
    m_y += addList(QStringList(m_words.lost.size(), u"·"_s), m_words.lost, {left(), m_y}, width());
    endSection();
}

// At the very bottom, wherever the rest ends.
void HandoutLayout::addFoot(qreal height)
{
    const qreal top = m_column.bottom() - height;
    m_pen.rule({left(), top}, width(), 0.6, m_ink.line);
    m_pen.text(m_words.footer, {left(), top + m_pen.units(4)}, width(), muted(8));
}

} // namespace beian
