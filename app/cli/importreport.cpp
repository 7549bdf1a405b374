// SPDX-License-Identifier: MIT
#include "app/cli/importreport.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfiledevice.h>

#include "app/cli/keptfilings.h"
#include "app/cli/tablereport.h"

namespace beian {

using namespace Qt::StringLiterals;

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
                                              "Filings in files that were set aside, newer than what is "
                                              "kept: %1. The command recover takes them over.")
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
        tellBadRow(fault.line, fault.error, m_format, m_context);
    for (const SkippedRow &row : batch.skipped)
        tellSkippedRow(row, m_format, m_context);
    for (const JoinedRow &row : batch.joined)
        tellJoinedRow(row, m_format, m_context);
    for (const DraftRow &row : batch.drafts)
        tellDraftRow(row, m_format, m_context);
    m_drafts += batch.drafts.size();
    m_joined += batch.joined.size();
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
                   {u"drafts"_s, m_drafts},
                   {u"joined"_s, m_joined},
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
        if (m_drafts > 0) {
            writeLine(m_context.out,
                      QCoreApplication::translate("Commands", "Drafts among them: %1.")
                          .arg(m_drafts));
        }
    }
    flush();
    // What was kept before is not what is kept now, whatever became of the table.
    return error || m_badRows > 0 || m_isRecovered ? ExitCode::Rejected : ExitCode::Done;
}

void ImportReport::tellHeader(const TableHeader &header)
{
    if (m_hasToldHeader || header.titles.isEmpty())
        return;
    m_hasToldHeader = true;
    if (m_isDry)
        tellColumns(header, m_format, m_context);
    else
        tellUnread(header, m_format, m_context);
}

void ImportReport::flush()
{
    for (QIODevice *device : {&m_context.out, &m_context.err}) {
        if (auto *file = qobject_cast<QFileDevice *>(device))
            file->flush();
    }
}

} // namespace beian
