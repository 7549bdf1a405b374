// SPDX-License-Identifier: MIT
#pragma once

#include <QtGui/qcolor.h>
#include <QtWidgets/qwidget.h>

#include "app/outcome/outcomereport.h"

namespace beian {

// The steps of a report as bars: what ended in each, verified in time below, returned on top. Our
// own painting: a few rectangles, where Qt Charts would add a library to every package and tell a
// screen reader nothing. Whoever cannot see it reads the same in the table below.
class ReportChart final : public QWidget
{
    Q_OBJECT
    // From the style sheet, which knows the theme.
    Q_PROPERTY(QColor goodColor MEMBER m_good)
    Q_PROPERTY(QColor warnColor MEMBER m_warn)
    Q_PROPERTY(QColor badColor MEMBER m_bad)
    Q_PROPERTY(QColor lineColor MEMBER m_line)
    Q_PROPERTY(QColor markColor MEMBER m_mark)

public:
    explicit ReportChart(QWidget *parent = nullptr);

    void show(const QList<ReportRow<DaySpan>> &steps, ReportStep kind);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override; // tool tips
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF barRoom() const;
    [[nodiscard]] qreal left(qsizetype step) const;
    void paintBar(QPainter &painter, qsizetype step) const;
    void paintMarks(QPainter &painter) const;
    void paintCounts(QPainter &painter) const;

    QList<ReportRow<DaySpan>> m_steps;
    ReportStep m_kind = ReportStep::Day;
    int m_most = 0; // of what ended in one step
    QColor m_good;
    QColor m_warn;
    QColor m_bad;
    QColor m_line;
    QColor m_mark;
};

} // namespace beian
