// SPDX-License-Identifier: MIT
#include "ui/help/sourcesdialog.h"

#include <QtCore/qcoreapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qdialog.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollarea.h>
#include <QtWidgets/qlabel.h>

#include "app/rules/rulebook.h"
#include "ui/forms/contentheight.h"
#include "ui/forms/controls.h"
#include "ui/texts/language.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct Sources
{
    Q_DECLARE_TR_FUNCTIONS(beian::Sources)
};

QWidget *makeList(const RuleBook &rules, const QStringList &sourceIds)
{
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, gap(2), 0);
    layout->setSpacing(gap(3));
    for (const QString &id : sourceIds) {
        const Source *source = rules.source(id);
        if (!source)
            continue;
        layout->addWidget(makeLabel([title = source->title] { return title.in(uiLanguage()); },
                                    TextKind::Strong));
        //: publisher of a source, and its date
        layout->addWidget(makeLabel(
            [publisher = source->publisher, date = source->date] {
                return Sources::tr("%1, %2").arg(publisher.in(uiLanguage()), date);
            },
            TextKind::Hint));
    }
    layout->addWidget(makeLabel(
        [version = rules.version] {
            return Sources::tr("Version of the rule data: %1").arg(version);
        },
        TextKind::Hint));
    layout->addStretch(1);
    return list;
}

void showSources(QWidget *parent, const RuleBook &rules, const QStringList &sourceIds)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"sourcesDialog"_s);
    const Words title = [] { return Sources::tr("Sources of the rules"); };
    keepTexts(dialog, [dialog, title] { dialog->setWindowTitle(title()); });
    auto *scroll = new QScrollArea;
    nameControl(scroll, u"sourcesScroll"_s, title);
    scroll->setWidget(makeList(rules, sourceIds));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPushButton *close = makeButton(
        u"closeSources"_s, [] { return Sources::tr("Close"); }, ButtonKind::Primary);
    close->setDefault(true);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(gap(6), gap(6), gap(4), gap(4));
    layout->setSpacing(gap(3));
    layout->addWidget(scroll, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    dialog->setMinimumWidth(gap(100));
    keepAsHighAsContent(*dialog, *scroll);
    dialog->open();
    scroll->setFocus(); // to be read; a second press of the space bar must not close it
}

} // namespace

QPushButton *makeSourcesButton(const RuleBook &rules, const QStringList &sourceIds)
{
    QPushButton *button = makeButton(
        u"ruleSources"_s, [] { return Sources::tr("Sources of the rules"); }, ButtonKind::Link);
    QObject::connect(button, &QPushButton::clicked, button, [button, &rules, sourceIds] {
        showSources(button->window(), rules, sourceIds);
    });
    return button;
}

} // namespace beian
