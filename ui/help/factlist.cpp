// SPDX-License-Identifier: MIT
#include "ui/help/factlist.h"

#include <QtCore/qcoreapplication.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qlabel.h>

#include "app/rules/rulebook.h"
#include "ui/forms/controls.h"
#include "ui/texts/language.h"
#include "ui/texts/names.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct Facts
{
    Q_DECLARE_TR_FUNCTIONS(beian::Facts)
};

QString sourceLine(const Source &source)
{
    //: title of a source, its publisher and its date
    return Facts::tr("%1 (%2, %3)")
        .arg(source.title.in(uiLanguage()), source.publisher.in(uiLanguage()), source.date);
}

QGridLayout *makeGrid()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(gap(2));
    grid->setVerticalSpacing(gap(1));
    grid->setColumnStretch(1, 1);
    return grid;
}

void addFact(QGridLayout &grid, const QString &mark, const FaqFact &fact)
{
    QLabel *label = makeLabel(mark);
    label->setWordWrap(false);
    QLabel *text = makeLabel([words = fact.text] { return words.in(uiLanguage()); });
    // Addresses and the site's words can be taken from it.
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0, Qt::AlignTop);
    grid.addWidget(text, row, 1);
    if (fact.evidence.sure == Sureness::High)
        return;
    // Nothing that is not sure is shown as if it were.
    QLabel *sure = makeLabel(
        [sureness = fact.evidence.sure] { return surenessText(sureness); }, TextKind::Hint);
    if (fact.evidence.sure == Sureness::Low)
        setTone(sure, Tone::Warn);
    grid.addWidget(sure, row + 1, 1);
}

} // namespace

QGridLayout *makeFactList(const QList<FaqFact> &facts, bool isNumbered)
{
    QGridLayout *grid = makeGrid();
    int number = 0;
    for (const FaqFact &fact : facts) {
        ++number;
        addFact(*grid, isNumbered ? QString::number(number) + u'.' : u"·"_s, fact);
    }
    return grid;
}

QGridLayout *makeFactListWithSources(const RuleBook &rules, const QList<FaqFact> &facts)
{
    QGridLayout *grid = makeGrid();
    for (const FaqFact &fact : facts) {
        addFact(*grid, u"·"_s, fact);
        for (const QString &id : fact.evidence.sources) {
            QLabel *line = makeLabel([source = *rules.source(id)] { return sourceLine(source); },
                                     TextKind::Hint);
            grid->addWidget(line, grid->rowCount(), 1);
        }
    }
    return grid;
}

} // namespace beian
