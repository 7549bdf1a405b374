// SPDX-License-Identifier: MIT
#include "app/export/faulttable.h"

#include "app/export/filingrow.h"
#include "app/record/recordchanges.h"
#include "app/record/secretnames.h"
#include "app/tables/tablecells.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// Order numbers and times have six digits in a row by their nature.
bool hasSixDigits(FilingColumn column)
{
    static const QSet<FilingColumn> columns{
        FilingColumn::OrderNumber, FilingColumn::Submitted,  FilingColumn::NoticeAt,
        FilingColumn::ReceivedAt,  FilingColumn::VerifiedAt, FilingColumn::ResentAt,
        FilingColumn::CreatedAt};
    return columns.contains(column);
}

// Of a column that is not read nobody knows what is in it, and no import needs it.
QString withoutSecret(const std::optional<FilingColumn> &column, const QString &cell)
{
    const QString text = textOfCell(cell);
    if (text.isEmpty())
        return text;
    if (!column || holdsDocumentNumber(cell))
        return u"…"_s;
    const bool isCode = column == FilingColumn::Applicant
        ? looksSecretInName(cell)
        : !hasSixDigits(*column) && looksSecret(cell);
    return isCode ? u"…"_s : text;
}

} // namespace

Result<void> writeFaults(const TableHeader &header, const QList<RowFault> &faults,
                         const QStringList &reasons, const TableFormat &format, QIODevice &device)
{
    QList<TableColumn> columns;
    for (const QString &title : header.titles)
        columns << TableColumn{textOfCell(title), ColumnKind::Name, 18, {}};
    columns << TableColumn{u"未读入的原因"_s, ColumnKind::Name, 60, {}};
    Result<std::unique_ptr<TableTarget>> target = format.create(device, columns);
    if (!target)
        return target.error();
    for (qsizetype i = 0; i < faults.size(); ++i) {
        QStringList texts;
        for (qsizetype place = 0; place < header.titles.size(); ++place)
            texts << withoutSecret(header.columnRead(place), faults.at(i).cells.value(place));
        texts << reasons.value(i);
        if (const Result<void> written = (*target)->write(texts); !written)
            return written;
    }
    return (*target)->finish();
}

Result<void> writeTemplate(const RuleBook &rules, const TableFormat &format, QIODevice &device)
{
    QList<TableColumn> columns;
    for (const TableColumn &column : exportedTable(rules)) {
        static const QSet<FilingColumn> filledIn{
            FilingColumn::Applicant,    FilingColumn::OrderNumber, FilingColumn::Province,
            FilingColumn::Submitted,    FilingColumn::Type,        FilingColumn::Part,
            FilingColumn::SubjectPhone, FilingColumn::SitePhone};
        if (filledIn.contains(*columnTitled(column.title)))
            columns << column;
    }
    Result<std::unique_ptr<TableTarget>> target = format.create(device, columns);
    return target ? (*target)->finish() : Result<void>(target.error());
}

} // namespace beian
