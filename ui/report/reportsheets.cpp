// SPDX-License-Identifier: MIT
#include "ui/report/reportsheets.h"

#include <algorithm>

#include <QtGui/qpagesize.h>
#include <QtGui/qpainter.h>

#include "ui/paper/paperpen.h"
#include "ui/theme/tokens.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal marginPoints = 42;
constexpr qreal timeWeight = 1.6; // of the last two columns of figures, which hold times
constexpr qreal nameShare = 0.22; // of the width, for the first column
constexpr qreal proseShare = 0.52; // for the last column, where it holds sentences
constexpr qreal lineGap = 3; // points between rows

PaperStyle styleOf(qreal points, const QColor &color, bool isBold = false)
{
    PaperStyle style;
    style.points = points;
    style.color = color;
    style.isBold = isBold;
    return style;
}

// One piece that is never cut: a title, a row. Drawn with its top at `y`; gives its height.
using Block = std::function<qreal(const PaperPen &pen, qreal y)>;

// Where the blocks of the paper are, sheet by sheet.
class ReportComposing final
{
public:
    ReportComposing(const ReportPaper &paper, const QFont &base);

    [[nodiscard]] QList<QList<std::pair<Block, qreal>>> sheets() const { return m_sheets; }
    [[nodiscard]] QSizeF page() const { return m_page; }

private:
    void add(const Block &block, const Block &headAgain = {});
    void addHead(const ReportPaper &paper);
    void addTable(const ReportTable &table);
    [[nodiscard]] Block line(const QString &text, const PaperStyle &style, qreal after) const;
    [[nodiscard]] Block row(const QStringList &cells, const ReportTable &table,
                            const PaperStyle &style) const;
    [[nodiscard]] qreal width() const { return m_page.width() - 2 * m_margin; }
    [[nodiscard]] qreal place(qsizetype column, const ReportTable &table) const;

    const PaperPen m_measure;
    const QSizeF m_page =
        QPageSize(QPageSize::A4).size(QPageSize::Point) * PaperPen::pixelsPerPoint;
    const qreal m_margin = PaperPen::units(marginPoints);
    const Tokens m_ink = lightTokens();
    QList<QList<std::pair<Block, qreal>>> m_sheets{{}};
    qreal m_y = m_margin;
};

ReportComposing::ReportComposing(const ReportPaper &paper, const QFont &base)
    : m_measure(nullptr, base)
{
    addHead(paper);
    for (const ReportTable &table : paper.tables) {
        if (!table.rows.isEmpty())
            addTable(table);
    }
}

void ReportComposing::add(const Block &block, const Block &headAgain)
{
    const qreal height = block(m_measure, 0);
    if (m_y + height > m_page.height() - m_margin && !m_sheets.constLast().isEmpty()) {
        m_sheets << QList<std::pair<Block, qreal>>{};
        m_y = m_margin;
        if (headAgain)
            add(headAgain);
    }
    m_sheets.last() << std::pair(block, m_y);
    m_y += height;
}

Block ReportComposing::line(const QString &text, const PaperStyle &style, qreal after) const
{
    const QPointF left(m_margin, 0);
    return [=, wide = width()](const PaperPen &pen, qreal y) {
        return pen.text(text, left + QPointF(0, y), wide, style) + PaperPen::units(after);
    };
}

void ReportComposing::addHead(const ReportPaper &paper)
{
    add(line(paper.title, styleOf(18, m_ink.text, true), 2));
    for (const QString &text : {paper.subject, paper.printed}) {
        if (!text.isEmpty())
            add(line(text, styleOf(9.5, m_ink.muted), 1));
    }
    add(line({}, styleOf(4, m_ink.text), 0));
    for (const auto &[what, figure] : paper.figures) {
        const ReportTable pair{{}, {QString(), QString()}, {}, {}, true};
        add(row({what, figure}, pair, styleOf(11, m_ink.text)));
    }
}

void ReportComposing::addTable(const ReportTable &table)
{
    const Block heads = row(table.heads, table, styleOf(9, m_ink.muted, true));
    const Block title = line(table.title, styleOf(12.5, m_ink.text, true), 3);
    // Title, heads and the first row stay together.
    add([=, gap = PaperPen::units(14)](const PaperPen &pen, qreal y) {
        const qreal titleHeight = title(pen, y + gap);
        return gap + titleHeight + heads(pen, y + gap + titleHeight);
    });
    for (const QStringList &cells : table.rows)
        add(row(cells, table, styleOf(9.5, m_ink.text)), heads);
}

// Where a column begins, as a part of the width; one behind the last: its end.
qreal ReportComposing::place(qsizetype column, const ReportTable &table) const
{
    const qsizetype last = table.heads.size() - 1;
    if (column == 0)
        return 0;
    if (column > last)
        return 1;
    if (!table.isProse) {
        const auto before = [last](qsizetype end) {
            const qsizetype times = std::max<qsizetype>(0, end - std::max<qsizetype>(1, last - 1));
            return qreal(end - 1) + (timeWeight - 1) * qreal(times);
        };
        return nameShare + (1 - nameShare) * before(column) / before(last + 1);
    }
    const qreal middle = 1 - nameShare - proseShare;
    return nameShare + (last > 1 ? middle * qreal(column - 1) / qreal(last - 1) : 0);
}

Block ReportComposing::row(const QStringList &cells, const ReportTable &table,
                           const PaperStyle &style) const
{
    QList<std::pair<qreal, qreal>> columns;
    for (qsizetype i = 0; i < cells.size(); ++i)
        columns << std::pair(m_margin + place(i, table) * width(),
                             (place(i + 1, table) - place(i, table)) * width());
    return [=, rule = m_ink.line, between = PaperPen::units(lineGap), wide = width(),
            left = m_margin](const PaperPen &pen, qreal y) {
        qreal height = 0;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            PaperStyle cell = style;
            const bool isText = i == 0 || (table.isProse && i == cells.size() - 1);
            cell.alignment = isText ? Qt::AlignLeft : Qt::AlignRight;
            const qreal inner = columns.at(i).second - PaperPen::units(isText ? 4 : 8);
            // A figure in two lines would be read as two.
            if (!isText)
                cell = pen.fittedToLine(cells.at(i), inner, cell);
            height = std::max(
                height, pen.text(cells.at(i), {columns.at(i).first, y + between}, inner, cell));
        }
        pen.rule({left, y + height + 2 * between}, wide, 0.5, rule);
        return height + 2 * between;
    };
}

} // namespace

PaperWork reportWork(const ReportPaper &paper, const QFont &base)
{
    const ReportComposing composing(paper, base);
    PaperWork work{paper.title, {}};
    for (const auto &blocks : composing.sheets()) {
        work.sheets <<
            [blocks, base, page = composing.page()](QPainter &painter, const QRectF &sheet) {
                painter.save();
                painter.translate(sheet.topLeft());
                painter.scale(sheet.width() / page.width(), sheet.height() / page.height());
                const PaperPen pen(&painter, base);
                for (const auto &[block, y] : blocks)
                    block(pen, y);
                painter.restore();
            };
    }
    return work;
}

} // namespace beian
