// SPDX-License-Identifier: MIT
#include "app/cli/importreport.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfiledevice.h>
#include <QtCore/qjsonarray.h>

#include "app/cli/keptfilings.h"

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

} // namespace

void ImportReport::tellOpened(const StoreReport &opened)
{
    m_isRecovered = opened.isRecovered;
    if (!m_isRecovered)
        return;
    if (m_format == OutputFormat::Json) {
        QJsonObject object = recoveryJson(opened);
        object.insert(u"recovered"_s, true);
        writeJson(m_context.out, object);
    } else {
        writeLine(m_context.err, recoverySentence(opened));
    }
    flush();
}

void ImportReport::tellRecoverable(const Recoverable &found)
{
    if (found.filings == 0)
        return;
    if (m_format == OutputFormat::Json) {
        writeJson(m_context.out, QJsonObject{{u"recoverable"_s, found.filings}});
    } else {
        writeLine(m_context.err,
                  QCoreApplication::translate("Commands",
                                              "Filings in damaged files, newer than what is kept: "
                                              "%1. The command recover takes them over.")
                      .arg(found.filings));
    }
    flush();
}

void ImportReport::tellBackupFailed(const Error &error)
{
    if (m_format == OutputFormat::Json) {
        writeJson(m_context.out, QJsonObject{{u"backup"_s, errorJson(error, m_context)}});
    } else {
        writeLine(m_context.err,
                  QCoreApplication::translate("Commands",
                                              "What was imported is kept, but today's backup is "
                                              "not made: %1")
                      .arg(m_context.sentences.sentenceFor(error)));
    }
    flush();
}

void ImportReport::tellSaved(const ImportResult &batch)
{
    tellHeader(batch.header);
    for (const RowFault &fault : batch.faults)
        tellBadRow(fault);
    for (const SkippedRow &row : batch.skipped)
        tellSkipped(row);
    m_skipped += batch.skipped.size();
    m_badRows += batch.faults.size();
    m_duplicates += batch.duplicates;
    m_saved += batch.records.size();
    if (!batch.records.isEmpty() && !m_isDry) {
        if (m_format == OutputFormat::Json) {
            writeJson(m_context.out, QJsonObject{{u"saved"_s, m_saved}});
        } else {
            writeLine(m_context.out,
                      QCoreApplication::translate("Commands", "Saved so far: %1").arg(m_saved));
        }
    }
    flush();
}

ExitCode ImportReport::tellEnd(const Result<void> &done)
{
    const auto error = done ? std::nullopt : std::optional(done.error());
    if (m_format == OutputFormat::Json) {
        writeJson(m_context.out,
                  {{m_isDry ? u"would_import"_s : u"imported"_s, m_saved},
                   {u"duplicates"_s, m_duplicates},
                   {u"bad_rows"_s, m_badRows},
                   {u"skipped"_s, m_skipped},
                   {u"error"_s, errorJson(error, m_context)}});
    } else if (error) {
        writeLine(m_context.err, m_context.sentences.sentenceFor(*error));
    } else {
        writeLine(m_context.out,
                  (m_isDry ? QCoreApplication::translate(
                       "Commands",
                       "Nothing was kept. It would take: %1. Known already: "
                       "%2. Bad rows: %3.")
                           : QCoreApplication::translate(
                               "Commands", "Imported: %1. Known already: %2. Bad rows: %3."))
                      .arg(QString::number(m_saved), QString::number(m_duplicates),
                           QString::number(m_badRows)));
    }
    flush();
    // What was kept before is not what is kept now, whatever became of the table.
    return error || m_badRows > 0 || m_isRecovered ? ExitCode::Rejected : ExitCode::Done;
}

// How the columns were understood: in a dry run all, else what was passed over by sheets.
void ImportReport::tellHeader(const TableHeader &header)
{
    if (m_hasToldHeader || header.titles.isEmpty())
        return;
    m_hasToldHeader = true;
    if (!m_isDry && header.otherSheets.isEmpty())
        return;
    if (m_format == OutputFormat::Json) {
        QJsonArray columns;
        for (qsizetype i = 0; i < header.titles.size(); ++i) {
            const auto &column = header.columns.at(i);
            columns << QJsonObject{
                {u"title"_s, header.titles.at(i)},
                {u"read_as"_s, textOrNull(column ? columnTitle(*column) : QString())}};
        }
        writeJson(m_context.out,
                  {{u"header_row"_s, header.line},
                   {u"sheet"_s, textOrNull(header.sheet)},
                   {u"other_sheets"_s, QJsonArray::fromStringList(header.otherSheets)},
                   {u"columns"_s, columns}});
        return;
    }
    for (qsizetype i = 0; i < header.titles.size() && m_isDry; ++i) {
        const auto &column = header.columns.at(i);
        const QString title = repeatable(header.titles.at(i).simplified());
        if (title.isEmpty())
            continue;
        writeLine(
            m_context.out,
            column
                ? QCoreApplication::translate("Commands", "Column “%1” is read as “%2”.")
                      .arg(title, columnTitle(*column))
                : QCoreApplication::translate("Commands", "Column “%1” is not read.").arg(title));
    }
    if (!header.otherSheets.isEmpty()) {
        writeLine(m_context.err,
                  QCoreApplication::translate("Commands", "The sheet “%1” is read. Not read: %2.")
                      .arg(header.sheet, header.otherSheets.join(u"、"_s)));
    }
}

void ImportReport::tellBadRow(const RowFault &fault)
{
    if (m_format == OutputFormat::Json) {
        writeJson(m_context.out,
                  {{u"row"_s, fault.line}, {u"error"_s, errorJson(fault.error, m_context)}});
        return;
    }
    writeLine(m_context.err,
              QCoreApplication::translate("Commands", "Row %1: %2")
                  .arg(QString::number(fault.line), m_context.sentences.sentenceFor(fault.error)));
}

void ImportReport::tellSkipped(const SkippedRow &row)
{
    if (m_format == OutputFormat::Json) {
        writeJson(m_context.out,
                  {{u"row"_s, row.line}, {u"skipped"_s, skipReasonName(row.reason)}});
        return;
    }
    writeLine(m_context.err,
              QCoreApplication::translate("Commands", "Row %1: %2")
                  .arg(QString::number(row.line), skipReasonText(row.reason)));
}

void ImportReport::flush()
{
    for (QIODevice *device : {&m_context.out, &m_context.err}) {
        if (auto *file = qobject_cast<QFileDevice *>(device))
            file->flush();
    }
}

} // namespace beian
