// SPDX-License-Identifier: MIT
#include "ui/transfer/importpreview.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtreewidget.h>

#include "app/support/repeatable.h"
#include "ui/forms/controls.h"
#include "ui/forms/windowsize.h"
#include "ui/texts/errortexts.h"
#include "ui/texts/language.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// A list of everything takes the time of everything; who mends a file begins at its top.
constexpr qsizetype mostRows = 1000;

QString reasonText(SkipReason reason)
{
    switch (reason) {
    case SkipReason::Preface:
        return ImportPreview::tr("Left out: it is above the header.");
    case SkipReason::Sum:
        return ImportPreview::tr("Left out: it is a sum.");
    case SkipReason::Foot:
        return ImportPreview::tr("Left out: it is a line below the table.");
    case SkipReason::HeaderAgain:
        return ImportPreview::tr("Left out: it is the header once more.");
    }
    Q_UNREACHABLE();
}

QTreeWidget *makeList(const QString &objectName, const QString &name, const QStringList &titles)
{
    auto *list = new QTreeWidget;
    nameControl(list, objectName, name);
    list->setColumnCount(int(titles.size()));
    list->setHeaderLabels(titles);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return list;
}

} // namespace

ImportPreview::ImportPreview(const QString &source, const ImportResult &result, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"importPreview"_s);
    setWindowTitle(tr("Import filings"));
    buildLayout(source, result);
    resizeWithin(*this, {gap(190), gap(130)});
}

void ImportPreview::buildLayout(const QString &source, const ImportResult &result)
{
    QStringList counts{tr("%n filing(s) can be taken.", nullptr, int(result.records.size()))};
    if (result.duplicates > 0)
        counts << tr("%n row(s) are on the board already.", nullptr, result.duplicates);
    if (!result.faults.isEmpty())
        counts << tr("%n row(s) cannot be taken.", nullptr, int(result.faults.size()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(5), gap(5), gap(5), gap(4));
    layout->setSpacing(gap(3));
    const QString name = inOneLine(source);
    layout->addWidget(makeLabel(result.header.sheet.isEmpty()
                                    ? name
                                    : tr("%1, sheet “%2”").arg(name, inOneLine(result.header.sheet)),
                                TextKind::Heading));
    layout->addWidget(makeLabel(joinedSentences(counts)));
    if (!result.header.otherSheets.isEmpty())
        layout->addWidget(makeLabel(
            tr("Sheets that are not read: %1")
                .arg(inOneLine(result.header.otherSheets.join(u"、"_s))),
            TextKind::Hint));
    layout->addWidget(makeColumns(result), 1);
    if (!result.faults.isEmpty() || !result.skipped.isEmpty())
        layout->addWidget(makeRows(result), 1);

    auto *save = makeButton(u"saveFaults"_s, tr("&Save the faulty rows…"));
    save->setVisible(!result.faults.isEmpty());
    auto *cancel = makeButton(u"cancelImport"_s, tr("&Keep nothing"));
    auto *take = makeButton(u"takeImport"_s, tr("&Take them"), ButtonKind::Primary);
    take->setEnabled(!result.records.isEmpty());
    connect(save, &QPushButton::clicked, this, &ImportPreview::savingRequested);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(take);
    layout->addLayout(buttons);
    (take->isEnabled() ? take : cancel)->setFocus();
}

QTreeWidget *ImportPreview::makeColumns(const ImportResult &result)
{
    QTreeWidget *list = makeList(u"previewColumns"_s, tr("Columns of the file"),
                                 {tr("Column of the file"), tr("Read as")});
    for (qsizetype i = 0; i < result.header.titles.size(); ++i) {
        const std::optional<FilingColumn> &column = result.header.columns.at(i);
        const QString title = inOneLine(result.header.titles.at(i).simplified());
        if (!title.isEmpty())
            new QTreeWidgetItem(list, {title, column ? columnTitle(*column) : tr("Not read")});
    }
    return list;
}

QTreeWidget *ImportPreview::makeRows(const ImportResult &result)
{
    QTreeWidget *list =
        makeList(u"previewRows"_s, tr("Rows that do not go in"), {tr("Line"), tr("Reason")});
    list->setUniformRowHeights(false);
    list->setTextElideMode(Qt::ElideNone);
    for (const RowFault &fault : result.faults.first(std::min(result.faults.size(), mostRows))) {
        // A tree does not wrap.
        const ErrorText text = errorText(fault.error);
        new QTreeWidgetItem(list, {QString::number(fault.line),
                                   text.sentence + u'\n' + text.nextStep});
    }
    for (const SkippedRow &row : result.skipped.first(std::min(result.skipped.size(), mostRows)))
        new QTreeWidgetItem(list, {QString::number(row.line), reasonText(row.reason)});
    return list;
}

} // namespace beian
