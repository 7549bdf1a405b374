// SPDX-License-Identifier: MIT
#include "app/cli/tablereport.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qjsonarray.h>

#include "app/rules/words.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

QString skipReasonName(SkipReason reason)
{
    switch (reason) {
    case SkipReason::Preface:
        return u"preface"_s;
    case SkipReason::Sum:
        return u"sum"_s;
    case SkipReason::Foot:
        return u"foot"_s;
    case SkipReason::HeaderAgain:
        return u"header-again"_s;
    }
    Q_UNREACHABLE();
}

QString skipReasonText(SkipReason reason)
{
    switch (reason) {
    case SkipReason::Preface:
        return QCoreApplication::translate("Commands", "left out, it is above the header.");
    case SkipReason::Sum:
        return QCoreApplication::translate("Commands", "left out, it is a sum.");
    case SkipReason::Foot:
        return QCoreApplication::translate("Commands", "left out, it is a line below the table.");
    case SkipReason::HeaderAgain:
        return QCoreApplication::translate("Commands", "left out, it is the header once more.");
    }
    Q_UNREACHABLE();
}

void writeRowLine(QIODevice &device, int line, const QString &sentence)
{
    writeLine(device,
              QCoreApplication::translate("Commands", "Row %1: %2")
                  .arg(QString::number(line), sentence));
}

QJsonObject headerJson(const TableHeader &header)
{
    QJsonArray columns;
    for (qsizetype i = 0; i < header.titles.size(); ++i) {
        const std::optional<FilingColumn> column = header.columnRead(i);
        columns << QJsonObject{{u"title"_s, header.titles.at(i)},
                               {u"read_as"_s, textOrNull(column ? columnTitle(*column) : QString())}};
    }
    return {{u"header_row"_s, header.line},
            {u"sheet"_s, textOrNull(header.sheet)},
            {u"other_sheets"_s, QJsonArray::fromStringList(header.otherSheets)},
            {u"columns"_s, columns}};
}

QString columnLine(const QString &title, const std::optional<FilingColumn> &column)
{
    if (!column)
        return QCoreApplication::translate("Commands", "Column “%1” is not read.").arg(title);
    if (column == FilingColumn::State) {
        return QCoreApplication::translate("Commands", "Column “%1” is read only to know drafts.")
            .arg(title);
    }
    return QCoreApplication::translate("Commands", "Column “%1” is read as “%2”.")
        .arg(title, columnTitle(*column));
}

QStringList unreadColumns(const TableHeader &header)
{
    QStringList titles;
    for (qsizetype i = 0; i < header.titles.size(); ++i) {
        const QString title = repeatable(header.titles.at(i).simplified());
        if (!title.isEmpty() && !header.columnRead(i))
            titles << title;
    }
    return titles;
}

void tellOtherSheets(const TableHeader &header, const CommandContext &context)
{
    if (header.otherSheets.isEmpty())
        return;
    writeLine(context.err,
              QCoreApplication::translate("Commands", "The sheet “%1” is read. Not read: %2.")
                  .arg(header.sheet, header.otherSheets.join(u"、"_s)));
}

} // namespace

void tellColumns(const TableHeader &header, OutputFormat format, const CommandContext &context)
{
    if (format == OutputFormat::Json) {
        writeJson(context.out, headerJson(header));
        return;
    }
    for (qsizetype i = 0; i < header.titles.size(); ++i) {
        const QString title = repeatable(header.titles.at(i).simplified());
        if (!title.isEmpty())
            writeLine(context.out, columnLine(title, header.columnRead(i)));
    }
    tellOtherSheets(header, context);
}

void tellUnread(const TableHeader &header, OutputFormat format, const CommandContext &context)
{
    const QStringList unread = unreadColumns(header);
    if (format == OutputFormat::Json) {
        if (!unread.isEmpty() || !header.otherSheets.isEmpty())
            writeJson(context.out, headerJson(header));
        return;
    }
    if (!unread.isEmpty()) {
        writeLine(context.err,
                  QCoreApplication::translate("Commands", "Columns that are not read: %1.")
                      .arg(unread.join(u"、"_s)));
    }
    tellOtherSheets(header, context);
}

void tellBadRow(int line, const Error &error, OutputFormat format, const CommandContext &context)
{
    if (format == OutputFormat::Json)
        writeJson(context.out, {{u"row"_s, line}, {u"error"_s, errorJson(error, context)}});
    else
        writeRowLine(context.err, line, context.sentences.sentenceFor(error));
}

void tellSkippedRow(const SkippedRow &row, OutputFormat format, const CommandContext &context)
{
    if (format == OutputFormat::Json)
        writeJson(context.out, {{u"row"_s, row.line}, {u"skipped"_s, skipReasonName(row.reason)}});
    else
        writeRowLine(context.err, row.line, skipReasonText(row.reason));
}

void tellJoinedRow(const JoinedRow &row, OutputFormat format, const CommandContext &context)
{
    if (format == OutputFormat::Json) {
        writeJson(context.out, {{u"row"_s, row.line}, {u"joined_to"_s, row.first}});
        return;
    }
    writeRowLine(context.err, row.line,
                 QCoreApplication::translate("Commands",
                                             "joined to the filing of row %1, which is of the same "
                                             "order.")
                     .arg(row.first));
}

void tellDraftRow(const DraftRow &row, OutputFormat format, const CommandContext &context)
{
    if (format == OutputFormat::Json) {
        QJsonArray roles;
        for (const Role role : row.roles)
            roles << wordOf(role);
        writeJson(context.out, {{u"row"_s, row.line}, {u"draft"_s, roles}});
        return;
    }
    for (const Role role : row.roles) {
        writeRowLine(context.err, row.line,
                     role == Role::Subject
                         ? QCoreApplication::translate("Commands",
                                                       "a draft, the mobile number of the "
                                                       "entity's responsible person is missing.")
                         : QCoreApplication::translate("Commands",
                                                       "a draft, the mobile number of the site's "
                                                       "responsible person is missing."));
    }
    if (row.roles.isEmpty()) {
        writeRowLine(context.err, row.line,
                     QCoreApplication::translate("Commands",
                                                 "a draft, as its state says; something of the "
                                                 "filing is missing."));
    }
}

} // namespace beian
