// SPDX-License-Identifier: MIT
#include "ui/help/whydialog.h"

#include <QtCore/qcoreapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qdialog.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollarea.h>
#include <QtWidgets/qscrollbar.h>

#include "app/rules/rulebook.h"
#include "ui/forms/contentheight.h"
#include "ui/forms/controls.h"
#include "ui/help/factlist.h"
#include "ui/platform/keeping.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct Why
{
    Q_DECLARE_TR_FUNCTIONS(beian::Why)
};

QWidget *makeContent(const RuleBook &rules, FaqTopic topic)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, gap(2), 0);
    layout->setSpacing(gap(3));
    layout->addLayout(makeFactListWithSources(rules, rules.reasons.value(topic)));
    layout->addWidget(
        makeLabel(Why::tr("Version of the rule data: %1").arg(rules.version), TextKind::Hint));
    layout->addStretch(1);
    return content;
}

// Made anew in another language; the reader stays where he is.
void showContent(QScrollArea &scroll, const RuleBook &rules, FaqTopic topic)
{
    const int scrolled = scroll.verticalScrollBar()->value();
    scroll.setWidget(makeContent(rules, topic));
    scroll.verticalScrollBar()->setValue(scrolled);
}

} // namespace

void showWhy(QWidget &page, const RuleBook &rules, FaqTopic topic)
{
    auto *dialog = new QDialog(page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"whyDialog"_s);
    const Words title = [] { return Why::tr("The rules behind this page"); };
    keepTexts(dialog, [dialog, title] { dialog->setWindowTitle(title()); });
    auto *scroll = new QScrollArea;
    nameControl(scroll, u"whyScroll"_s, title);
    keepTexts(scroll, [scroll, &rules, topic] { showContent(*scroll, rules, topic); });
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPushButton *close = makeButton(
        u"closeWhy"_s, [] { return Why::tr("&Close"); }, ButtonKind::Primary);
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(gap(6), gap(6), gap(4), gap(4));
    layout->setSpacing(gap(3));
    layout->addWidget(scroll, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    dialog->setMinimumWidth(gap(120));
    keepAsHighAsContent(*dialog, *scroll);
    dialog->open();
    scroll->setFocus(); // to be read; a second press of the space bar must not close it
}

} // namespace beian
