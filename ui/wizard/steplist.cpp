// SPDX-License-Identifier: MIT
#include "ui/wizard/steplist.h"

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qtooltip.h>

#include "ui/forms/controls.h"
#include "ui/texts/plaintext.h"
#include "ui/theme/icons.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {
constexpr int narrowWidth =
    14; // steps of the grid: a badge, and room for what marks the current one
}

StepList::StepList(const QStringList &steps, const QString &remark, QWidget *parent)
    : QFrame(parent)
    , m_rule(makeRule())
    , m_remark(makeLabel({}, TextKind::Hint))
{
    nameControl(this, u"stepList"_s, [] { return tr("Steps"); });
    setMouseTracking(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(gap(4));
    layout->addWidget(m_rule);
    layout->addWidget(m_remark);
    layout->addStretch();
    setTexts(steps, remark);
    keepLook(this, [this] { arrange(); });
}

void StepList::setTexts(const QStringList &steps, const QString &remark)
{
    m_steps = steps;
    m_remark->setText(remark);
    arrange();
    setCurrent(m_current);
}

void StepList::setCurrent(int current)
{
    m_current = current;
    setAccessibleDescription(nameOf(current));
    update();
}

void StepList::setNarrow(bool isNarrow)
{
    if (m_isNarrow == isNarrow)
        return;
    m_isNarrow = isNarrow;
    m_rule->setVisible(!isNarrow);
    m_remark->setVisible(!isNarrow);
    arrange();
    update();
}

QString StepList::nameOf(int step) const
{
    //: %1 and %2 are numbers, %3 is the name of the step
    return tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step));
}

int StepList::stepAt(QPointF place) const
{
    for (int step = 0; step < m_steps.size(); ++step) {
        if (stepRect(step).contains(place))
            return step;
    }
    return -1;
}

int StepList::doneStepAt(QPointF place) const
{
    const int step = stepAt(place);
    return step < m_current ? step : -1;
}

// What is not there in a narrow one.
QString StepList::tipAt(QPointF place) const
{
    if (!m_isNarrow)
        return {};
    const int step = stepAt(place);
    return step < 0 ? m_remark->text() : nameOf(step);
}

bool StepList::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QFrame::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), plainToolTip(tipAt(help->pos())), this);
    return true;
}

void StepList::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(doneStepAt(event->position()) < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void StepList::mouseReleaseEvent(QMouseEvent *event)
{
    const int step = doneStepAt(event->position());
    if (event->button() == Qt::LeftButton && step >= 0)
        Q_EMIT chosen(step);
}

void StepList::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

// As wide as the longest step; the remark below the last.
void StepList::arrange()
{
    layout()->setContentsMargins(gap(4), qRound(stepRect(int(m_steps.size())).top()) + gap(3),
                                 gap(4), gap(3));
    if (m_isNarrow) {
        setFixedWidth(gap(narrowWidth));
        return;
    }
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int widest = gap(30);
    for (const QString &step : m_steps)
        widest = qMax(widest, metrics.horizontalAdvance(step));
    setFixedWidth(widest + gap(22));
}

QRectF StepList::stepRect(int step) const
{
    const int side = m_isNarrow ? gap(2) : gap(4);
    return QRectF(side, gap(6) + step * gap(11), width() - 2 * side, gap(10));
}

void StepList::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int step = 0; step < m_steps.size(); ++step)
        drawStep(painter, step);
}

void StepList::drawStep(QPainter &painter, int step) const
{
    const QRectF row = stepRect(step);
    const bool isCurrent = step == m_current;
    painter.setPen(Qt::NoPen);
    if (isCurrent) {
        QColor soft = palette().color(QPalette::Highlight);
        soft.setAlphaF(0.11F);
        painter.setBrush(soft);
        painter.drawRoundedRect(row, gap(2), gap(2));
    }
    const double size = gap(6);
    const QRectF badge(row.left() + gap(2), row.center().y() - size / 2, size, size);
    drawBadge(painter, badge, step);
    if (m_isNarrow)
        return;
    painter.setPen(palette().color(isCurrent ? QPalette::Text : QPalette::PlaceholderText));
    painter.drawText(row.adjusted(gap(5) + size, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     m_steps.at(step));
}

// The number, or that it is done.
void StepList::drawBadge(QPainter &painter, const QRectF &badge, int step) const
{
    const QColor onAccent = palette().color(QPalette::HighlightedText);
    const bool isCurrent = step == m_current;
    const bool isDone = step < m_current;
    if (isCurrent || isDone) {
        painter.setBrush(isDone ? m_doneColor : palette().color(QPalette::Highlight));
    } else {
        painter.setPen(palette().color(QPalette::Dark));
        painter.setBrush(Qt::NoBrush);
    }
    painter.drawEllipse(badge);
    QFont label = font();
    label.setBold(isCurrent);
    painter.setFont(label);
    if (isDone) {
        const double inner = badge.width() / 4;
        drawGlyph(painter, badge.adjusted(inner, inner, -inner, -inner), Glyph::Check, onAccent);
        return;
    }
    painter.setPen(isCurrent ? onAccent : palette().color(QPalette::PlaceholderText));
    painter.drawText(badge, Qt::AlignCenter, QString::number(step + 1));
}

} // namespace beian
