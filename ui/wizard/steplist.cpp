// SPDX-License-Identifier: MIT
#include "ui/wizard/steplist.h"

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>

#include "ui/forms/controls.h"
#include "ui/theme/icons.h"

namespace beian {

using namespace Qt::StringLiterals;

StepList::StepList(const QStringList &steps, const QString &remark, QWidget *parent)
    : QFrame(parent)
    , m_remark(makeLabel({}, TextKind::Hint))
{
    nameControl(this, u"stepList"_s, [] { return tr("Steps"); });
    setMouseTracking(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(gap(4));
    layout->addWidget(makeRule());
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
    //: %1 and %2 are numbers, %3 is the name of the step
    setAccessibleDescription(
        tr("Step %1 of %2: %3").arg(current + 1).arg(m_steps.size()).arg(m_steps.value(current)));
    update();
}

int StepList::doneStepAt(QPointF place) const
{
    for (int step = 0; step < m_current; ++step) {
        if (stepRect(step).contains(place))
            return step;
    }
    return -1;
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
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int widest = gap(30);
    for (const QString &step : m_steps)
        widest = qMax(widest, metrics.horizontalAdvance(step));
    setFixedWidth(widest + gap(22));
    layout()->setContentsMargins(gap(4), qRound(stepRect(int(m_steps.size())).top()) + gap(3),
                                 gap(4), gap(3));
}

QRectF StepList::stepRect(int step) const
{
    return QRectF(gap(4), gap(6) + step * gap(11), width() - 2 * gap(4), gap(10));
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
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor onAccent = palette().color(QPalette::HighlightedText);
    const bool isCurrent = step == m_current;
    const bool isDone = step < m_current;
    painter.setPen(Qt::NoPen);
    if (isCurrent) {
        QColor soft = accent;
        soft.setAlphaF(0.11F);
        painter.setBrush(soft);
        painter.drawRoundedRect(row, gap(2), gap(2));
    }
    const double size = gap(6);
    const QRectF badge(row.left() + gap(2), row.center().y() - size / 2, size, size);
    if (isCurrent || isDone) {
        painter.setBrush(isDone ? m_doneColor : accent);
    } else {
        painter.setPen(palette().color(QPalette::Dark));
        painter.setBrush(Qt::NoBrush);
    }
    painter.drawEllipse(badge);
    QFont label = font();
    label.setBold(isCurrent);
    painter.setFont(label);
    if (isDone) {
        drawGlyph(painter, badge.adjusted(size / 4, size / 4, -size / 4, -size / 4), Glyph::Check,
                  onAccent);
    } else {
        painter.setPen(isCurrent ? onAccent : palette().color(QPalette::PlaceholderText));
        painter.drawText(badge, Qt::AlignCenter, QString::number(step + 1));
    }
    painter.setPen(palette().color(isCurrent ? QPalette::Text : QPalette::PlaceholderText));
    painter.drawText(row.adjusted(gap(5) + size, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     m_steps.at(step));
}

} // namespace beian
