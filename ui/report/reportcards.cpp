// SPDX-License-Identifier: MIT
#include "ui/report/reportcards.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>

#include "ui/forms/controls.h"
#include "ui/report/reporttexts.h"
#include "ui/texts/language.h"
#include "ui/texts/plaintext.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// The share is beside the title, so that the figure itself can be large.
QString withShare(const QString &title, int part, int whole)
{
    return whole == 0 ? title : joinedFacts({title, shareText(part, whole)});
}

Tone toneOf(const QString &name)
{
    if (name == "inTime"_L1)
        return Tone::Good;
    if (name == "returned"_L1)
        return Tone::Bad;
    return name == "begun"_L1 ? Tone::Neutral : Tone::Accent;
}

} // namespace

QList<ReportFigure> figuresOf(const OutcomeFigures &total)
{
    return {
        {u"begun"_s, ReportCards::tr("Begun"), QString::number(total.begun), begunMeaning()},
        {u"inTime"_s, withShare(ReportCards::tr("Verified in time"), total.inTime, total.ended()),
         QString::number(total.inTime), inTimeMeaning()},
        {u"returned"_s, withShare(ReportCards::tr("Returned"), total.returned(), total.ended()),
         QString::number(total.returned()), returnedMeaning()},
        {u"median"_s, ReportCards::tr("Time taken, median"), durationText(total.median),
         medianMeaning()},
        {u"slowTenth"_s, ReportCards::tr("90 % took at most"), durationText(total.slowTenth),
         slowTenthMeaning()},
    };
}

ReportCards::ReportCards(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(gap(3));
    for (const ReportFigure &figure : figuresOf({})) {
        m_cards << makeCardOf(figure);
        row->addWidget(m_cards.constLast().frame, 1);
    }
}

ReportCards::Card ReportCards::makeCardOf(const ReportFigure &figure)
{
    const Card card{makeCard(figure.name + "Card"_L1), makeLabel({}, TextKind::Hint),
                    makeLabel({})};
    card.title->setObjectName(figure.name + "Title"_L1);
    card.figure->setObjectName(figure.name + "Figure"_L1);
    card.figure->setProperty("kind", u"reportFigure"_s);
    setTone(card.figure, toneOf(figure.name));
    auto *layout = new QVBoxLayout(card.frame);
    layout->setContentsMargins(gap(3), gap(2), gap(3), gap(2));
    layout->setSpacing(gap(1));
    layout->addWidget(card.title);
    layout->addStretch(1);
    layout->addWidget(card.figure);
    return card;
}

void ReportCards::show(const OutcomeFigures &total)
{
    const QList<ReportFigure> figures = figuresOf(total);
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards.at(i).title->setText(figures.at(i).title);
        m_cards.at(i).figure->setText(figures.at(i).figure);
        QWidget &frame = *m_cards.at(i).frame;
        //: what is counted, and how many
        frame.setAccessibleName(tr("%1: %2").arg(figures.at(i).title, figures.at(i).figure));
        frame.setToolTip(plainToolTip(figures.at(i).meaning));
        frame.setAccessibleDescription(figures.at(i).meaning);
    }
}

} // namespace beian
