// SPDX-License-Identifier: MIT
#include "app/export/filingrow.h"

#include "app/export/datecells.h"
#include "app/export/filingfields.h"
#include "app/export/numbercells.h"
#include "app/export/personcells.h"
#include "app/record/recordchanges.h"
#include "app/record/recordsummary.h"
#include "app/time/beijingtime.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

RowCells filingCells(const FilingRecord &record, const RuleBook &rules, const QDateTime &now)
{
    const Province *province = rules.province(record.provinceCode);
    const RecordSummary summary = summaryOf(record, now);
    return {
        {FilingColumn::Applicant, record.applicant},
        {FilingColumn::OrderNumber, record.orderNumber},
        {FilingColumn::Province, province ? province->shortName.chinese : QString()},
        {FilingColumn::Submitted, record.submitted.toString(Qt::ISODate)},
        {FilingColumn::Type, typeCell(record, rules)},
        {FilingColumn::Part, partText(record.part)},
        {FilingColumn::State, stateText(summary.state)},
        {FilingColumn::Deadline, momentText(summary.deadline)},
        {FilingColumn::Round, QString::number(record.round)},
        {FilingColumn::Rules, ruleChoiceText(record.rules)},
        {FilingColumn::ReceivedAnyway, record.isReceivedAnyway ? yesText() : QString()},
        {FilingColumn::NumberChanging, record.isNumberChanging ? yesText() : QString()},
        {FilingColumn::CreatedAt, momentText(record.createdAt)},
        {FilingColumn::Note, record.note},
    };
}

ColumnKind kindOf(FilingColumn column)
{
    switch (column) {
    case FilingColumn::Applicant:
    case FilingColumn::OrderNumber:
    case FilingColumn::Note:
        return ColumnKind::Name;
    case FilingColumn::SubjectPhone:
    case FilingColumn::SitePhone:
        return ColumnKind::Numbers;
    case FilingColumn::Submitted:
        return ColumnKind::Date;
    case FilingColumn::Deadline:
    case FilingColumn::CreatedAt:
        return ColumnKind::Moment;
    default:
        return ColumnKind::Plain;
    }
}

int widthOf(FilingColumn column)
{
    switch (column) {
    case FilingColumn::Applicant:
    case FilingColumn::Note:
        return 32;
    case FilingColumn::OrderNumber:
    case FilingColumn::SubjectPhone:
    case FilingColumn::SitePhone:
    case FilingColumn::Persons:
        return 22;
    case FilingColumn::Deadline:
    case FilingColumn::CreatedAt:
    case FilingColumn::NoticeAt:
    case FilingColumn::ReceivedAt:
    case FilingColumn::VerifiedAt:
    case FilingColumn::ResentAt:
        return 20;
    default:
        return 14;
    }
}

QStringList choicesOf(FilingColumn column, const RuleBook &rules)
{
    QStringList choices;
    if (column == FilingColumn::Province) {
        for (const Province &province : rules.provinces)
            choices << province.shortName.chinese;
    } else if (column == FilingColumn::Type) {
        for (const FilingTypeText &type : rules.filingTypes)
            choices << type.name.chinese;
    } else if (column == FilingColumn::Part) {
        for (const FilingPart part : {FilingPart::Subject, FilingPart::Site, FilingPart::Both})
            choices << partText(part);
    }
    return choices;
}

} // namespace

QList<TableColumn> exportedTable(const RuleBook &rules)
{
    QList<TableColumn> columns;
    for (const FilingColumn column : exportedColumns())
        columns << TableColumn{columnTitle(column), kindOf(column), widthOf(column),
                               choicesOf(column, rules)};
    return columns;
}

QStringList rowOf(const FilingRecord &record, const RuleBook &rules, const ExportOptions &options)
{
    const FilingRecord ordered = withNumbersInOrder(record);
    RowCells cells = filingCells(ordered, rules, options.now);
    cells.insert(personCells(ordered, rules, options.hasFullNumbers));
    cells.insert(numberCells(ordered, rules));
    QStringList row;
    for (const FilingColumn column : exportedColumns()) {
        row << cells.value(column);
    }
    return row;
}

} // namespace beian
