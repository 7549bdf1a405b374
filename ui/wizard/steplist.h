// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstringlist.h>
#include <QtGui/qcolor.h>
#include <QtWidgets/qframe.h>

class QLabel;

namespace beian {

// The rail at the side: the steps of the wizard with what is done and where one is. A click leads
// back to one that is done, as the button "Back" does. Narrow, it shows the numbers alone; names
// and remark are in its tool tips then.
class StepList final : public QFrame
{
    Q_OBJECT
    // Set by the style sheet.
    Q_PROPERTY(QColor doneColor MEMBER m_doneColor)

public:
    explicit StepList(const QStringList &steps = {}, const QString &remark = {},
                      QWidget *parent = nullptr);

    // `remark` is shown under the steps.
    void setTexts(const QStringList &steps, const QString &remark);

    // Steps before `current` are done.
    void setCurrent(int current);

    // With numbers and marks alone, where a window has no room for the names.
    void setNarrow(bool isNarrow);
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }

Q_SIGNALS:
    // Counted from 0.
    void chosen(int step);

protected:
    bool event(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void drawStep(QPainter &painter, int step) const;
    void drawBadge(QPainter &painter, const QRectF &badge, int step) const;
    [[nodiscard]] QRectF stepRect(int step) const;
    // That lies there; -1: none.
    [[nodiscard]] int stepAt(QPointF place) const;
    [[nodiscard]] int doneStepAt(QPointF place) const;
    [[nodiscard]] QString tipAt(QPointF place) const;
    [[nodiscard]] QString nameOf(int step) const;

    QStringList m_steps;
    QFrame *m_rule;
    QLabel *m_remark;
    int m_current = 0;
    bool m_isNarrow = false;
    QColor m_doneColor;
};

} // namespace beian
