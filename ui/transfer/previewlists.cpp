// SPDX-License-Identifier: MIT
#include "ui/transfer/previewlists.h"

#include <algorithm>

#include <QtCore/qcoreapplication.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qtreewidget.h>

#include "app/export/filingrow.h"
#include "app/support/repeatable.h"
#include "ui/forms/controls.h"
#include "ui/forms/treerows.h"
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

QTreeWidget *makeList(const QString &objectName, const Words &name, const TreeWords &words)
{
    auto *list = new QTreeWidget;
    nameControl(list, objectName, name);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    fillRows(list, words);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return list;
}

// What a draft lacks; blank for other filings.
QString missingText(const ImportResult &result, qsizetype place)
{
    const auto draft = std::ranges::find(result.drafts, result.lines.at(place), &DraftRow::line);
    if (draft == result.drafts.end())
        return {};
    return draft->roles.isEmpty()
        ? PreviewLists::tr("A draft")
        : PreviewLists::tr("Mobile number is missing: %1").arg(
              roleNames(draft->roles, result.records.at(place).service));
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

// Of the rows of a table, those columns that are not empty.
QList<qsizetype> filledColumns(const QList<QStringList> &rows)
{
    QList<qsizetype> filled;
    for (qsizetype place = 0; place < exportedColumns().size(); ++place) {
        if (std::ranges::any_of(
                rows, [place](const QStringList &row) { return !row.at(place).isEmpty(); }))
            filled << place;
    }
    return filled;
}

// Row, what is missing where there are drafts, and what is in the filled columns.
class FilingRows final
{
public:
    FilingRows(const ImportResult &result, const RuleBook &rules, const QDateTime &now)
        : m_result(result)
        , m_rules(rules)
        , m_now(now)
        , m_filled(filledColumns(cells()))
    { }

    [[nodiscard]] QStringList titles() const
    {
        QStringList titles{PreviewLists::tr("Row")};
        if (!m_result.drafts.isEmpty())
            titles << PreviewLists::tr("Missing");
        for (const qsizetype place : m_filled)
            titles << columnTitle(exportedColumns().at(place));
        return titles;
    }

    [[nodiscard]] QList<QStringList> rows() const
    {
        QList<QStringList> rows;
        for (const QStringList &filing : cells()) {
            const qsizetype at = rows.size();
            QStringList row{QString::number(m_result.lines.at(at))};
            if (!m_result.drafts.isEmpty())
                row << missingText(m_result, at);
            for (const qsizetype place : m_filled)
                row << filing.at(place);
            rows << row;
        }
        return rows;
    }

private:
    [[nodiscard]] QList<QStringList> cells() const
    {
        QList<QStringList> cells;
        for (const FilingRecord &record :
             m_result.records.first(std::min(m_result.records.size(), mostListedFilings)))
            cells << cellsOf(record, m_rules, m_now);
        return cells;
    }

    ImportResult m_result;
    const RuleBook &m_rules;
    QDateTime m_now;
    QList<qsizetype> m_filled;
};

QList<QStringList> columnRows(const TableHeader &header)
{
    QList<QStringList> rows;
    for (qsizetype i = 0; i < header.titles.size(); ++i) {
        const QString title = inOneLine(header.titles.at(i).simplified());
        if (!title.isEmpty())
            rows << QStringList{title, PreviewLists::ofColumn(header.columnRead(i))};
    }
    return rows;
}

QList<QStringList> otherRows(const ImportResult &result)
{
    QList<QStringList> rows;
    for (const RowFault &fault : result.faults.first(std::min(result.faults.size(), mostRows))) {
        // A tree does not wrap.
        const ErrorText text = errorText(fault.error);
        rows << QStringList{QString::number(fault.line), text.sentence + u'\n' + text.nextStep};
    }
    for (const JoinedRow &row : result.joined.first(std::min(result.joined.size(), mostRows))) {
        rows << QStringList{QString::number(row.line),
                            PreviewLists::tr("Joined to the filing of row %1: both are of "
                                             "one order.")
                                .arg(row.first)};
    }
    for (const SkippedRow &row : result.skipped.first(std::min(result.skipped.size(), mostRows)))
        rows << QStringList{QString::number(row.line), PreviewLists::ofSkipped(row.reason)};
    return rows;
}

} // namespace

QTreeWidget *makeFilingList(const ImportResult &result, const RuleBook &rules, const QDateTime &now)
{
    const FilingRows filings(result, rules, now);
    QTreeWidget *list = makeList(
        u"previewFilings"_s, [] { return PreviewLists::tr("Filings as they were understood"); },
        {[filings] { return filings.titles(); }, [filings] { return filings.rows(); }});
    // Stretched, the last one would have what the others leave, and its words would be cut.
    list->header()->setStretchLastSection(false);
    return list;
}

QTreeWidget *makeColumnList(const TableHeader &header)
{
    return makeList(u"previewColumns"_s, [] { return PreviewLists::tr("Columns of the file"); },
                    {[] {
                         return QStringList{PreviewLists::tr("Column of the file"),
                                            PreviewLists::tr("Read as")};
                     },
                     [header] { return columnRows(header); }});
}

QTreeWidget *makeRowList(const ImportResult &result)
{
    QTreeWidget *list = makeList(
        u"previewRows"_s, [] { return PreviewLists::tr("Rows without a filing of their own"); },
        {[] {
             return QStringList{PreviewLists::tr("Row"), PreviewLists::tr("Reason")};
         },
         [result] { return otherRows(result); }});
    list->setUniformRowHeights(false);
    list->setTextElideMode(Qt::ElideNone);
    return list;
}

} // namespace beian
