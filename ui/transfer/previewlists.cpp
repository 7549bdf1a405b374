// SPDX-License-Identifier: MIT
#include "ui/transfer/previewlists.h"

#include <algorithm>

#include <QtCore/qcoreapplication.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qtreewidget.h>

#include "app/export/filingrow.h"
#include "app/support/repeatable.h"
#include "ui/forms/controls.h"
#include "ui/texts/errortexts.h"
#include "ui/texts/names.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct PreviewLists
{
    Q_DECLARE_TR_FUNCTIONS(beian::PreviewLists)

public:
    static QString ofSkipped(SkipReason reason);
    static QString ofColumn(const std::optional<FilingColumn> &column);
};

constexpr qsizetype mostRows = 1000; // who mends a file begins at its top

QString PreviewLists::ofSkipped(SkipReason reason)
{
    switch (reason) {
    case SkipReason::Preface:
        return tr("Left out: it is above the header.");
    case SkipReason::Sum:
        return tr("Left out: it is a sum.");
    case SkipReason::Foot:
        return tr("Left out: it is a line below the table.");
    case SkipReason::HeaderAgain:
        return tr("Left out: it is the header once more.");
    }
    Q_UNREACHABLE();
}

QString PreviewLists::ofColumn(const std::optional<FilingColumn> &column)
{
    if (!column)
        return tr("Not read");
    if (column == FilingColumn::State)
        return tr("%1, only to know drafts").arg(columnTitle(*column));
    if (column == FilingColumn::SubjectContact || column == FilingColumn::SiteContact)
        return tr("%1, where numbers stand there").arg(columnTitle(*column));
    return columnTitle(*column);
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

// What a draft lacks; blank for other filings.
QString missingText(const ImportResult &result, int line)
{
    const auto draft = std::ranges::find(result.drafts, line, &DraftRow::line);
    if (draft == result.drafts.end())
        return {};
    return draft->roles.isEmpty()
        ? PreviewLists::tr("A draft")
        : PreviewLists::tr("Mobile number is missing: %1").arg(roleNames(draft->roles));
}

// The cells of a filing under exportedColumns(), without what is derived from the others.
QStringList cellsOf(const FilingRecord &record, const RuleBook &rules, const QDateTime &now)
{
    QStringList cells = rowOf(record, rules, {now, false});
    cells[exportedColumns().indexOf(FilingColumn::Deadline)].clear();
    for (QString &cell : cells)
        cell = inOneLine(cell);
    return cells;
}

} // namespace

QTreeWidget *makeFilingList(const ImportResult &result, const RuleBook &rules, const QDateTime &now)
{
    QList<QStringList> rows;
    for (const FilingRecord &record :
         result.records.first(std::min(result.records.size(), mostListedFilings)))
        rows << cellsOf(record, rules, now);
    QStringList titles{PreviewLists::tr("Line")};
    if (!result.drafts.isEmpty())
        titles << PreviewLists::tr("Missing");
    QList<qsizetype> shown; // the columns in which something stands
    for (qsizetype place = 0; place < exportedColumns().size(); ++place) {
        if (std::ranges::any_of(rows, [place](const QStringList &row) { return !row.at(place).isEmpty(); })) {
            shown << place;
            titles << columnTitle(exportedColumns().at(place));
        }
    }
    QTreeWidget *list =
        makeList(u"previewFilings"_s, PreviewLists::tr("Filings as they were understood"), titles);
    // Stretched, the last one would have what the others leave, and its words would be cut.
    list->header()->setStretchLastSection(false);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QStringList texts{QString::number(result.lines.at(i))};
        if (!result.drafts.isEmpty())
            texts << missingText(result, result.lines.at(i));
        for (const qsizetype place : std::as_const(shown))
            texts << rows.at(i).at(place);
        new QTreeWidgetItem(list, texts);
    }
    return list;
}

QTreeWidget *makeColumnList(const TableHeader &header)
{
    QTreeWidget *list = makeList(u"previewColumns"_s, PreviewLists::tr("Columns of the file"),
                                 {PreviewLists::tr("Column of the file"), PreviewLists::tr("Read as")});
    for (qsizetype i = 0; i < header.titles.size(); ++i) {
        const QString title = inOneLine(header.titles.at(i).simplified());
        if (!title.isEmpty())
            new QTreeWidgetItem(list, {title, PreviewLists::ofColumn(header.columnRead(i))});
    }
    return list;
}

QTreeWidget *makeRowList(const ImportResult &result)
{
    QTreeWidget *list = makeList(u"previewRows"_s, PreviewLists::tr("Rows without a filing of their own"),
                                 {PreviewLists::tr("Line"), PreviewLists::tr("Reason")});
    list->setUniformRowHeights(false);
    list->setTextElideMode(Qt::ElideNone);
    for (const RowFault &fault : result.faults.first(std::min(result.faults.size(), mostRows))) {
        // A tree does not wrap.
        const ErrorText text = errorText(fault.error);
        new QTreeWidgetItem(list,
                            {QString::number(fault.line), text.sentence + u'\n' + text.nextStep});
    }
    for (const JoinedRow &row : result.joined.first(std::min(result.joined.size(), mostRows))) {
        new QTreeWidgetItem(list, {QString::number(row.line),
                                   PreviewLists::tr("Joined to the filing of line %1: both are of "
                                                    "one order.")
                                       .arg(row.first)});
    }
    for (const SkippedRow &row : result.skipped.first(std::min(result.skipped.size(), mostRows)))
        new QTreeWidgetItem(list, {QString::number(row.line), PreviewLists::ofSkipped(row.reason)});
    return list;
}

} // namespace beian
