// SPDX-License-Identifier: MIT
#include "ui/report/reportfile.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qsavefile.h>

#include "app/settings/plainfile.h"
#include "app/tables/tableformats.h"
#include "ui/report/reporttable.h"
#include "ui/report/reporttexts.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

class ReportFiles
{
    Q_DECLARE_TR_FUNCTIONS(beian::ReportFiles)
};

QList<TableColumn> columnsOfFile()
{
    QList<TableColumn> columns{{ReportFiles::tr("Part"), ColumnKind::Plain, 16, {}},
                               {ReportFiles::tr("Name"), ColumnKind::Plain, 22, {}}};
    QStringList counts{ReportFiles::tr("Begun"), ReportFiles::tr("Verified in time"),
                       ReportFiles::tr("Verified late"), ReportFiles::tr("Returned")};
    for (int i = 0; i < returnCauseCount; ++i)
        counts << ReportFiles::tr("Returned: %1").arg(causeName(ReturnCause(i)));
    counts << ReportFiles::tr("Median (minutes)") << ReportFiles::tr("90 % took at most (minutes)");
    for (const QString &title : std::as_const(counts))
        columns << TableColumn{title, ColumnKind::Count, 14, {}};
    return columns;
}

QString minutesOf(const std::optional<std::chrono::seconds> &duration)
{
    return duration ? QString::number(std::chrono::ceil<std::chrono::minutes>(*duration).count())
                    : QString();
}

QStringList cellsOf(const QString &part, const QString &name, const OutcomeFigures &figures)
{
    QStringList cells{part,
                      name,
                      QString::number(figures.begun),
                      QString::number(figures.inTime),
                      QString::number(figures.late),
                      QString::number(figures.returned())};
    for (const int count : figures.returnedBy)
        cells << QString::number(count);
    return cells << minutesOf(figures.median) << minutesOf(figures.slowTenth);
}

Result<void> writeTo(QIODevice &device, const TableFormat &format, const ReportFile &file)
{
    const Result<std::unique_ptr<TableTarget>> target = format.create(device, file.columns);
    if (!target)
        return target.error();
    for (const QStringList &row : file.rows) {
        if (const Result<void> written = (*target)->write(row); !written)
            return written;
    }
    return (*target)->finish();
}

} // namespace

ReportFile reportFile(const QString &title, const OutcomeReport &report, ReportStep step,
                      const RuleBook &rules)
{
    ReportFile file{columnsOfFile(), {cellsOf(ReportFiles::tr("Whole"), title, report.total)}};
    for (const ReportRow<DaySpan> &row : report.steps)
        file.rows << cellsOf(stepTable({}, step).title, stepName(row.key, step), row.figures);
    for (const ReportRow<FilingType> &row : report.types)
        file.rows << cellsOf(ReportFiles::tr("Kind of filing"), typeName(row.key, rules),
                             row.figures);
    for (const ReportRow<QString> &row : report.provinces)
        file.rows << cellsOf(ReportFiles::tr("Province"), provinceName(row.key, rules),
                             row.figures);
    return file;
}

Result<void> writeReport(const ReportFile &file, const QString &path)
{
    const TableFormat *named = formatNamed(path);
    QSaveFile saved(path);
    if (!isFreeForFile(path) || !saved.open(QIODevice::WriteOnly)
        || !writeTo(saved, named ? *named : *tableFormats().constFirst(), file) || !saved.commit())
        return Error{ErrorKind::FileUnwritable, QDir::toNativeSeparators(path)};
    return {};
}

} // namespace beian
