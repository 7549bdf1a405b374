// SPDX-License-Identifier: MIT
#include "ui/help/sourcesdialog.h"

#include <QtCore/qcoreapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "app/rules/rulebook.h"
#include "ui/forms/controls.h"
#include "ui/help/readingdialog.h"
#include "ui/texts/language.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct Sources
{
    Q_DECLARE_TR_FUNCTIONS(beian::Sources)
};

QLayout *makeList(const RuleBook &rules, const QStringList &sourceIds)
{
    auto *layout = new QVBoxLayout;
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
    return layout;
}

} // namespace

QPushButton *makeSourcesButton(const RuleBook &rules, const QStringList &sourceIds)
{
    const Words title = [] { return Sources::tr("Sources of the rules"); };
    QPushButton *button = makeButton(u"ruleSources"_s, title, ButtonKind::Link);
    QObject::connect(button, &QPushButton::clicked, button, [button, title, &rules, sourceIds] {
        openReading(*button, u"sources"_s, title, makeReading(makeList(rules, sourceIds), rules));
    });
    return button;
}

} // namespace beian
