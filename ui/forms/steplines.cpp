// SPDX-License-Identifier: MIT
#include "ui/forms/steplines.h"

#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qlabel.h>

#include "ui/forms/controls.h"
#include "ui/texts/language.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

QWidget *makeStepLines(const QList<Step> &steps)
{
    auto *holder = new QWidget;
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(gap(2));
    grid->setVerticalSpacing(gap(1));
    grid->setColumnStretch(1, 1);
    for (const Step &step : steps) {
        const int row = grid->rowCount();
        QLabel *number = makeLabel(QString::number(row) + u'.');
        number->setWordWrap(false);
        grid->addWidget(number, row, 0, Qt::AlignTop);
        grid->addWidget(makeLabel([text = step.text] { return text.in(uiLanguage()); }), row, 1);
    }
    return holder;
}

QString stepsInOneLine(const QList<Step> &steps)
{
    QStringList numbered;
    for (const Step &step : steps)
        numbered << u"%1. %2"_s.arg(numbered.size() + 1).arg(step.text.in(uiLanguage()));
    return numbered.join(u" → "_s);
}

} // namespace beian
