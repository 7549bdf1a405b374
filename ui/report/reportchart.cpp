// SPDX-License-Identifier: MIT
#include "ui/report/reportchart.h"

#include <algorithm>
#include <cmath>

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qtooltip.h>

#include "ui/forms/controls.h"
#include "ui/report/reporttexts.h"
#include "ui/texts/plaintext.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal barShare = 0.62; // of the width of a step
constexpr qreal widestBar = 10; // steps of the grid

} // namespace

ReportChart::ReportChart(QWidget *parent)
    : QWidget(parent)
{
    nameControl(this, u"reportChart"_s, [] { return tr("Bars of the table below"); });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ReportChart::show(const QList<ReportRow<DaySpan>> &steps, ReportStep kind)
{
    m_steps = steps;
    m_kind = kind;
    m_most = 0;
    for (const ReportRow<DaySpan> &step : steps)
        m_most = std::max(m_most, step.figures.ended());
    update();
}

QSize ReportChart::sizeHint() const
{
    // What is to spare comes by stretching: a hint of more would make a small window scroll.
    return {gap(120), gap(22)};
}

QSize ReportChart::minimumSizeHint() const
{
    return {gap(60), gap(22)};
}

// Between the counts at the top and the marks at the bottom.
QRectF ReportChart::barRoom() const
{
    const qreal line = fontMetrics().height();
    return QRectF(rect()).adjusted(0, line + gap(1), 0, -line - gap(1));
}

qreal ReportChart::left(qsizetype step) const
{
    return barRoom().left() + barRoom().width() * qreal(step) / qreal(m_steps.size());
}

bool ReportChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_steps.isEmpty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto step = std::clamp<qsizetype>(help->pos().x() * m_steps.size() / std::max(width(), 1),
                                            0, m_steps.size() - 1);
    const ReportRow<DaySpan> &row = m_steps.at(step);
    QToolTip::showText(help->globalPos(),
                       plainToolTip(tr("%1: %2 in time, %3 late, %4 returned")
                                        .arg(stepName(row.key, m_kind))
                                        .arg(row.figures.inTime)
                                        .arg(row.figures.late)
                                        .arg(row.figures.returned())),
                       this);
    return true;
}

void ReportChart::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const QRectF room = barRoom();
    painter.fillRect(QRectF(room.left(), room.bottom(), room.width(), 1), m_line);
    for (qsizetype step = 0; step < m_steps.size() && m_most > 0; ++step)
        paintBar(painter, step);
    paintMarks(painter);
    if (m_most > 0)
        paintCounts(painter);
}

void ReportChart::paintBar(QPainter &painter, qsizetype step) const
{
    const QRectF room = barRoom();
    const qreal width = left(1) - left(0);
    const qreal bar = std::clamp(width * barShare, 1.0, widestBar * gap(1));
    const qreal x = left(step) + (width - bar) / 2;
    const OutcomeFigures &figures = m_steps.at(step).figures;
    qreal bottom = room.bottom();
    const std::pair<int, QColor> parts[] = {
        {figures.inTime, m_good}, {figures.late, m_warn}, {figures.returned(), m_bad}};
    for (const auto &[count, color] : parts) {
        if (count == 0)
            continue;
        const qreal height = room.height() * count / m_most;
        painter.fillRect(QRectF(x, bottom - height, bar, std::max(height - 1, 1.0)), color);
        bottom -= height;
    }
}

// Under the bars as many as there is room for.
void ReportChart::paintMarks(QPainter &painter) const
{
    if (m_steps.isEmpty())
        return;
    painter.setPen(m_mark);
    const QRectF room = barRoom();
    const qreal width = left(1) - left(0);
    // Days of several months need their month.
    const ReportStep marks =
        m_kind == ReportStep::Day && m_steps.size() > 31 ? ReportStep::Week : m_kind;
    const qreal wanted =
        fontMetrics().horizontalAdvance(stepMark({{2026, 12, 28}, {}}, marks) + u"  "_s);
    const auto every = qsizetype(std::max(1.0, std::ceil(wanted / width)));
    for (qsizetype step = 0; step < m_steps.size(); step += every) {
        const QRectF place(left(step) + (width - wanted) / 2, room.bottom() + gap(1), wanted,
                           fontMetrics().height());
        painter.drawText(place, Qt::AlignCenter, stepMark(m_steps.at(step).key, marks));
    }
}

// Above each bar, as far as there is room between the bars; above the highest ones as far as they do not
// touch each other.
void ReportChart::paintCounts(QPainter &painter) const
{
    painter.setPen(m_mark);
    const QRectF room = barRoom();
    const qreal width = left(1) - left(0);
    const int line = fontMetrics().height();
    qreal free = room.left();
    for (qsizetype step = 0; step < m_steps.size(); ++step) {
        const int count = m_steps.at(step).figures.ended();
        const QString text = QString::number(count);
        const qreal wide = std::max<qreal>(width, fontMetrics().horizontalAdvance(text) + 2);
        const qreal x = std::clamp(left(step) + (width - wide) / 2, room.left(), room.right() - wide);
        const bool isFitting = wide <= width || (count == m_most && x >= free);
        if (count == 0 || !isFitting)
            continue;
        const qreal top = room.bottom() - room.height() * count / m_most;
        painter.drawText(QRectF(x, top - gap(1) - line, wide, line), Qt::AlignCenter, text);
        if (count == m_most)
            free = x + wide;
    }
}

} // namespace beian
