// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

#include "app/outcome/outcomereport.h"
#include "app/rules/rulebook.h"

class QComboBox;

namespace beian {

// What a report shows: how much at once, in which steps, of which kind and province.
class ReportChoice final : public QWidget
{
    Q_OBJECT

public:
    // The span has `today`, a day of Beijing.
    ReportChoice(const RuleBook &rules, QDate today, QWidget *parent = nullptr);

    [[nodiscard]] ReportQuery query() const;
    [[nodiscard]] ReportLength length() const;
    [[nodiscard]] ReportStep step() const;
    // To the span before (-1) or behind (1).
    void goBeside(int steps);
    // Offers what occurs in these, and what is chosen.
    void offer(const QList<Outcome> &outcomes);

Q_SIGNALS:
    void changed();

private:
    void changeLength();
    void offerSteps();

    const RuleBook &m_rules;
    DaySpan m_span;
    QDate m_day; // around which a longer or shorter span lies
    QComboBox *m_length;
    QComboBox *m_step;
    QComboBox *m_type;
    QComboBox *m_province;
};

} // namespace beian
