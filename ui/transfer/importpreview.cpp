// SPDX-License-Identifier: MIT
#include "ui/transfer/importpreview.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtabwidget.h>
#include <QtWidgets/qtreewidget.h>

#include "app/support/repeatable.h"
#include "ui/forms/controls.h"
#include "ui/forms/offreason.h"
#include "ui/forms/windowsize.h"
#include "ui/texts/language.h"
#include "ui/theme/theme.h"
#include "ui/transfer/previewlists.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

QString countsText(const ImportResult &result)
{
    QStringList counts{
        ImportPreview::tr("%n filing(s) can be taken.", nullptr, int(result.records.size()))};
    if (!result.drafts.isEmpty())
        counts << ImportPreview::tr("%n of them lack(s) something and will be draft(s).", nullptr,
                                    int(result.drafts.size()));
    if (!result.joined.isEmpty())
        counts << ImportPreview::tr("%n row(s) were joined to another of the same order.", nullptr,
                                    int(result.joined.size()));
    if (result.duplicates > 0)
        counts << ImportPreview::tr("%n row(s) are on the board already.", nullptr,
                                    result.duplicates);
    if (!result.faults.isEmpty())
        counts << ImportPreview::tr("%n row(s) cannot be taken.", nullptr,
                                    int(result.faults.size()));
    return joinedSentences(counts);
}

QString sourceText(const QString &source, const TableHeader &header)
{
    const QString name = inOneLine(source);
    return header.sheet.isEmpty()
        ? name
        : ImportPreview::tr("%1, sheet “%2”").arg(name, inOneLine(header.sheet));
}

} // namespace

ImportPreview::ImportPreview(const Words &source, const ImportResult &result, const RuleBook &rules,
                             const QDateTime &now, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"importPreview"_s);
    keepTexts(this, [this] { setWindowTitle(tr("Import filings")); });
    buildLayout(source, result, rules, now);
    resizeWithin(*this, {gap(240), gap(140)});
}

void ImportPreview::buildLayout(const Words &source, const ImportResult &result,
                                const RuleBook &rules, const QDateTime &now)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(5), gap(5), gap(5), gap(4));
    layout->setSpacing(gap(3));
    layout->addWidget(
        makeLabel([source, header = result.header] { return sourceText(source(), header); },
                  TextKind::Heading));
    QLabel *counts = makeLabel([result] { return countsText(result); });
    layout->addWidget(counts);
    if (!result.header.otherSheets.isEmpty())
        layout->addWidget(makeLabel(
            [sheets = inOneLine(result.header.otherSheets.join(u"、"_s))] {
                return tr("Sheets that are not read: %1").arg(sheets);
            },
            TextKind::Hint));
    layout->addWidget(makeTabs(result, rules, now), 1);
    layout->addLayout(makeButtons(result, *counts));
    findChild<QPushButton *>(result.records.isEmpty() ? u"cancelImport"_s : u"takeImport"_s)
        ->setFocus();
}

QWidget *ImportPreview::makeTabs(const ImportResult &result, const RuleBook &rules,
                                 const QDateTime &now)
{
    auto *tabs = new QTabWidget;
    nameControl(tabs, u"previewTabs"_s, [] { return tr("What was understood"); });
    const auto addTab = [tabs](QWidget *page, const Words &title) {
        const int tab = tabs->addTab(page, QString());
        keepTexts(tabs, [tabs, tab, title] { tabs->setTabText(tab, title()); });
    };
    const qsizetype filings = result.records.size();
    if (filings > 0) {
        addTab(makeFilingList(result, rules, now), [filings] {
            return filings > mostListedFilings ? tr("The first %1 filings").arg(mostListedFilings)
                                               : tr("Filings (%1)").arg(filings);
        });
    }
    addTab(makeColumnList(result.header), [] { return tr("Columns"); });
    const qsizetype others = result.faults.size() + result.joined.size() + result.skipped.size();
    if (others > 0)
        addTab(makeRowList(result), [others] { return tr("Other rows (%1)").arg(others); });
    return tabs;
}

QLayout *ImportPreview::makeButtons(const ImportResult &result, const QLabel &counts)
{
    auto *save = makeButton(u"saveFaults"_s, [] { return tr("&Save the faulty rows…"); });
    save->setVisible(!result.faults.isEmpty());
    auto *cancel = makeButton(u"cancelImport"_s, [] { return tr("&Keep nothing"); });
    auto *take = makeButton(
        u"takeImport"_s, [] { return tr("&Take them"); }, ButtonKind::Primary);
    const bool isNothing = result.records.isEmpty();
    keepTexts(take, [take, isNothing, result, &counts] {
        setOff(*take, isNothing ? countsText(result) : QString(), counts);
    });
    connect(save, &QPushButton::clicked, this, &ImportPreview::savingRequested);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(take);
    // Enter does what the button that is filled with colour says, from the lists too.
    (take->isEnabled() ? take : cancel)->setDefault(true);
    return buttons;
}

} // namespace beian
