// SPDX-License-Identifier: MIT
#include "app/cli/plancsv.h"

#include <algorithm>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfile.h>

#include "app/cli/planoutput.h"
#include "app/cli/planrequest.h"
#include "app/identity/phonelist.h"
#include "app/settings/plainfile.h"
#include "app/tables/csvreader.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr auto sitePhoneColumn = "site-phone"_L1;

// Where a column of that name goes in a request; null for the phones of sites and other names.
std::optional<QString> PlanRequest::*memberFor(const QString &column)
{
    using Member = std::optional<QString> PlanRequest::*;
    static const QHash<QString, Member> members{
        {u"province"_s, &PlanRequest::province}, {u"submitted"_s, &PlanRequest::submitted},
        {u"type"_s, &PlanRequest::type},         {u"changed"_s, &PlanRequest::changed},
        {u"cancel"_s, &PlanRequest::cancel},     {u"rules"_s, &PlanRequest::rules},
        {u"service"_s, &PlanRequest::service},   {u"subject-phone"_s, &PlanRequest::subjectPhone},
    };
    return members.value(column, nullptr);
}

Error faultError(CsvFault fault)
{
    switch (fault) {
    case CsvFault::UnclosedQuote:
        return wrongUsage(QCoreApplication::translate("Commands", "a quote is never closed"));
    case CsvFault::StrayQuote:
        return wrongUsage(QCoreApplication::translate(
            "Commands", "there is a quote inside a cell without being doubled"));
    case CsvFault::TooLong:
        return wrongUsage(QCoreApplication::translate("Commands", "the row is too long"));
    case CsvFault::NotUtf8:
        return wrongUsage(QCoreApplication::translate("Commands", "the row is not UTF-8 text"));
    }
    Q_UNREACHABLE();
}

// The names of the columns, or why the file cannot be read with them.
Result<QStringList> columnsOf(const std::optional<CsvRow> &header)
{
    if (!header)
        return wrongUsage(QCoreApplication::translate("Commands", "the file is empty"));
    if (header->fault)
        return faultError(*header->fault);
    QStringList columns;
    for (const QString &cell : header->cells) {
        const QString column = cell.trimmed();
        if (column != sitePhoneColumn && !memberFor(column)) {
            return wrongUsage(QCoreApplication::translate("Commands", "there is no column “%1”")
                                  .arg(repeatable(column)));
        }
        if (column != sitePhoneColumn && columns.contains(column)) {
            return wrongUsage(
                QCoreApplication::translate("Commands", "the column “%1” can stand only once")
                    .arg(column));
        }
        columns += column;
    }
    for (const QString &column : {u"province"_s, u"type"_s}) {
        if (!columns.contains(column)) {
            return wrongUsage(
                QCoreApplication::translate("Commands", "the column “%1” is missing").arg(column));
        }
    }
    return columns;
}

Result<PlanRequest> requestOf(const CsvRow &row, const QStringList &columns)
{
    if (row.fault)
        return faultError(*row.fault);
    if (row.cells.size() != columns.size()) {
        return wrongUsage(
            QCoreApplication::translate("Commands", "the row has %1 cells and the header %2")
                .arg(row.cells.size())
                .arg(columns.size()));
    }
    PlanRequest request;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString cell = row.cells.at(i).trimmed();
        if (cell.isEmpty())
            continue;
        if (const auto member = memberFor(columns.at(i)))
            request.*member = cell;
        else
            request.sitePhones += splitPhones(cell);
    }
    return request;
}

Result<Filing> filingOf(const CsvRow &row, const QStringList &columns, ProvinceFinder &finder,
                        const CommandContext &context)
{
    const Result<PlanRequest> request = requestOf(row, columns);
    if (!request)
        return request.error();
    return filingOf(*request, finder, context);
}

void writeGoodRow(int line, const Forecast &result, OutputFormat format,
                  const CommandContext &context)
{
    if (format == OutputFormat::Json)
        writeJson(context.out, planJson(result, context));
    else
        writeLine(context.out, planRowLine(line, result));
}

void writeBadRow(int line, const Error &error, OutputFormat format, const CommandContext &context)
{
    if (format == OutputFormat::Json) {
        writeJson(context.out, {{u"row"_s, line}, {u"error"_s, errorJson(error, context)}});
        return;
    }
    writeLine(context.err,
              QCoreApplication::translate("Commands", "Row %1: %2")
                  .arg(QString::number(line), context.sentences.sentenceFor(error)));
}

// A row of nothing but commas, as spreadsheets write empty ones.
bool isBlank(const CsvRow &row)
{
    return !row.fault && std::all_of(row.cells.begin(), row.cells.end(), [](const QString &cell) {
        return cell.trimmed().isEmpty();
    });
}

ExitCode planRows(CsvReader &reader, const QStringList &columns, OutputFormat format,
                  const CommandContext &context)
{
    ProvinceFinder finder(context);
    ExitCode code = ExitCode::Done;
    while (const std::optional<CsvRow> row = reader.next()) {
        if (isBlank(*row))
            continue;
        const Result<Filing> filing = filingOf(*row, columns, finder, context);
        if (filing) {
            writeGoodRow(row->line, forecast(context.rules, *filing), format, context);
        } else {
            writeBadRow(row->line, filing.error(), format, context);
            code = ExitCode::Rejected;
        }
    }
    return code;
}

} // namespace

ExitCode planFile(const QString &fileName, OutputFormat format, const CommandContext &context)
{
    QFile file(fileName);
    if (isNamedPipe(fileName) || !file.open(QIODevice::ReadOnly))
        return refuseUsage({ErrorKind::FileUnreadable, fileName}, format, context);
    CsvReader reader(file);
    const Result<QStringList> columns = columnsOf(reader.next());
    if (!columns)
        return refuseUsage(columns.error(), format, context);
    const ExitCode code = planRows(reader, *columns, format, context);
    if (file.error() != QFileDevice::NoError)
        return refuseUsage({ErrorKind::FileUnreadable, fileName}, format, context);
    return code;
}

} // namespace beian
