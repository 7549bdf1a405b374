// SPDX-License-Identifier: MIT
#include "app/export/peoplerow.h"

#include "app/export/filingcolumns.h"
#include "app/export/filingfields.h"
#include "app/export/numbercells.h"
#include "app/export/personnames.h"
#include "app/record/recordsummary.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// What is over is said as it is: nobody asks a table why.
QString stateForPeople(const RecordSummary &summary)
{
    const bool isExpired = summary.state == FilingState::Returned && summary.deadline.isValid();
    return isExpired ? u"已过期"_s : stateText(summary.state);
}

// "11 小时 08 分"; blank where no time runs.
QString remainingText(const RecordSummary &summary)
{
    if (!summary.remaining || summary.remaining->count() <= 0)
        return {};
    const qint64 minutes = summary.remaining->count() / 60;
    return u"%1 小时 %2 分"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString typeForPeople(const FilingRecord &record, const RuleBook &rules)
{
    QStringList parts{typeCell(record, rules), partText(record.part)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

// Each with what is known of their number, in the order of the numbers beside it.
QString personForPeople(const FilingRecord &record, const KeptPerson &person)
{
    const KeptNumber *number = person.number ? record.find(*person.number) : nullptr;
    const QString role = person.role == Role::Subject ? u"主体负责人"_s : u"网站负责人"_s;
    if (number && isVerified(*number))
        return role + u"（已核验）"_s;
    return person.isOptional ? role + u"（可选）"_s : role;
}

} // namespace

QList<TableColumn> peopleTable()
{
    return {
        {columnTitle(FilingColumn::Applicant), ColumnKind::Name, 32, {}},
        {columnTitle(FilingColumn::Province), ColumnKind::Plain, 10, {}},
        {columnTitle(FilingColumn::Type), ColumnKind::Plain, 20, {}},
        {columnTitle(FilingColumn::State), ColumnKind::Plain, 10, {}},
        {u"剩余时间"_s, ColumnKind::Plain, 16, {}},
        {columnTitle(FilingColumn::Deadline), ColumnKind::Moment, 20, {}},
        {u"核验人"_s, ColumnKind::Plain, 36, {}},
        {columnTitle(FilingColumn::Phone), ColumnKind::Plain, 28, {}},
        {columnTitle(FilingColumn::Note), ColumnKind::Name, 40, {}},
    };
}

QStringList peopleRow(const FilingRecord &record, const RuleBook &rules, const QDateTime &now)
{
    const Province *province = rules.province(record.provinceCode);
    const RecordSummary summary = summaryOf(record, now);
    const bool isRunning = summary.state == FilingState::Running;
    QStringList persons;
    QStringList phones;
    for (const KeptPerson &person : record.persons) {
        const KeptNumber *number = person.number ? record.find(*person.number) : nullptr;
        persons << personForPeople(record, person);
        phones << (number ? number->mask : u"—"_s);
    }
    return {record.applicant,
            province ? province->shortName.chinese : QString(),
            typeForPeople(record, rules),
            stateForPeople(summary),
            isRunning ? remainingText(summary) : QString(),
            momentText(summary.deadline),
            persons.join(u'、'),
            phones.join(u'、'),
            record.note};
}

} // namespace beian
