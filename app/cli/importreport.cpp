// SPDX-License-Identifier: MIT
#include "app/cli/importreport.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfiledevice.h>

#include "app/time/beijingtime.h"

namespace beian {

using namespace Qt::StringLiterals;

void ImportReport::tellOpened(const StoreReport &opened)
{
    if (!opened.isRecovered)
        return;
    const bool hasBackup = opened.backupFrom.isValid();
    if (m_format == OutputFormat::Json) {
        writeJson(m_context.out,
                  {{u"recovered"_s, true},
                   {u"backup_from"_s,
                    textOrNull(hasBackup ? beijingIsoText(opened.backupFrom) : QString())},
                   {u"set_aside"_s, textOrNull(opened.setAside)}});
    } else if (hasBackup) {
        writeLine(m_context.err,
                  QCoreApplication::translate("Commands",
                                              "The file of the kept filings was damaged. The "
                                              "backup of %1 took its place; what came later is "
                                              "missing.")
                      .arg(beijingText(opened.backupFrom)));
    } else {
        writeLine(m_context.err,
                  QCoreApplication::translate("Commands",
                                              "The file of the kept filings was damaged and there "
                                              "is no backup; it starts empty."));
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
    for (const RowFault &fault : batch.faults)
        tellBadRow(fault);
    m_badRows += batch.faults.size();
    m_duplicates += batch.duplicates;
    m_saved += batch.records.size();
    if (!batch.records.isEmpty()) {
        if (m_format == OutputFormat::Json) {
            writeJson(m_context.out, QJsonObject{{u"saved"_s, m_saved}});
        } else {
            writeLine(m_context.out,
                      QCoreApplication::translate("Commands", "Saved so far: %1").arg(m_saved));
        }
    }
    flush();
}

ExitCode ImportReport::tellEnd(const std::optional<Error> &error)
{
    if (m_format == OutputFormat::Json) {
        writeJson(m_context.out,
                  {{u"imported"_s, m_saved},
                   {u"duplicates"_s, m_duplicates},
                   {u"bad_rows"_s, m_badRows},
                   {u"error"_s, errorJson(error, m_context)}});
    } else if (error) {
        writeLine(m_context.err, m_context.sentences.sentenceFor(*error));
    } else {
        writeLine(m_context.out,
                  QCoreApplication::translate("Commands",
                                              "Imported: %1. Known already: %2. Bad rows: %3.")
                      .arg(QString::number(m_saved), QString::number(m_duplicates),
                           QString::number(m_badRows)));
    }
    flush();
    return error || m_badRows > 0 ? ExitCode::Rejected : ExitCode::Done;
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

void ImportReport::flush()
{
    for (QIODevice *device : {&m_context.out, &m_context.err}) {
        if (auto *file = qobject_cast<QFileDevice *>(device))
            file->flush();
    }
}

} // namespace beian
