// SPDX-License-Identifier: MIT
#include "ui/help/readingdialog.h"

#include <QtCore/qcoreapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qdialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollarea.h>

#include "app/rules/rulebook.h"
#include "ui/forms/contentheight.h"
#include "ui/forms/controls.h"
#include "ui/texts/ruletexts.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct Reading
{
    Q_DECLARE_TR_FUNCTIONS(beian::Reading)
};

} // namespace

QWidget *makeReading(QLayout *content, const RuleBook &rules)
{
    auto *reading = new QWidget;
    auto *layout = new QVBoxLayout(reading);
    layout->setContentsMargins(0, 0, gap(2), 0);
    layout->setSpacing(gap(3));
    layout->addLayout(content);
    layout->addWidget(makeLabel([&rules] { return ruleBookText(rules); }, TextKind::Hint));
    layout->addStretch(1);
    return reading;
}

void openReading(QWidget &part, const QString &name, const Words &title, QWidget *reading)
{
    auto *dialog = new QDialog(part.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(name + "Dialog"_L1);
    setStyleMark(dialog, "kind", u"reading"_s);
    keepTexts(dialog, [dialog, title] { dialog->setWindowTitle(title()); });
    auto *scroll = new QScrollArea;
    nameControl(scroll, name + "Scroll"_L1, title);
    scroll->setWidget(reading);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPushButton *close = makeButton(
        u"closeReading"_s, [] { return Reading::tr("&Close"); }, ButtonKind::Primary);
    close->setDefault(true);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(gap(6), gap(6), gap(4), gap(4));
    layout->setSpacing(gap(3));
    layout->addWidget(scroll, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    keepLook(dialog, [dialog] { dialog->setMinimumWidth(gap(120)); });
    keepAsHighAsContent(*dialog, *scroll);
    dialog->open();
    scroll->setFocus(); // to be read; a second press of the space bar must not close it
}

} // namespace beian
