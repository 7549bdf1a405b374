// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

#include "app/outcome/outcomereport.h"

class QLabel;

namespace beian {

// One figure of a report in words: for a card and for paper.
struct ReportFigure
{
    QString name; // for programs
    QString title;
    QString figure;
    QString meaning;
};
[[nodiscard]] QList<ReportFigure> figuresOf(const OutcomeFigures &total);

// The figures of the whole span, side by side.
class ReportCards final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportCards(QWidget *parent = nullptr);

    void show(const OutcomeFigures &total);

private:
    struct Card
    {
        QWidget *frame;
        QLabel *title;
        QLabel *figure;
    };
    [[nodiscard]] Card makeCardOf(const ReportFigure &figure);

    QList<Card> m_cards; // in the order of figuresOf()
};

} // namespace beian
